import type { Transaction } from 'kysely';
import type { DB } from '../../db/skema.ts';
import type { KeadaanKasus, Pengayaan, Peristiwa } from '../../domain/kasus/keadaan.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import type { Bubuhan } from '../kontrak.ts';
import type { Lingkungan } from '../lingkungan.ts';

/** What an act does to the database besides its entry. It asks first and writes after, so that a refusal leaves nothing. */
export interface KonteksEfek<I = unknown> {
  trx: Transaction<DB>;
  l: Lingkungan;
  /** The case before the act. */
  k: KeadaanKasus;
  /** The case as it will be, without what the effect adds. */
  sesudah: KeadaanKasus;
  tindakan: Tindakan;
  isi: I;
  waktu: string;
  /** What came of signing the letter this act is about. */
  bubuhan?: Bubuhan | undefined;
}

export type HasilEfek =
  | { pengayaan: Pengayaan }
  /** `catatan`: what the case remembers of it all the same. */
  | { penolakan: Penolakan; catatan?: Peristiwa };

export type Efek<I> = (c: KonteksEfek<I>) => Promise<HasilEfek>;

export const tanpaTambahan: HasilEfek = { pengayaan: {} };
