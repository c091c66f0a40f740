import type { Transaction } from 'kysely';
import type { DB } from '../../db/skema.ts';
import type { KeadaanKasus, Pengayaan } from '../../domain/kasus/keadaan.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
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
}

export type HasilEfek = { pengayaan: Pengayaan } | { penolakan: Penolakan };

export type Efek<I> = (c: KonteksEfek<I>) => Promise<HasilEfek>;

export const tanpaTambahan: HasilEfek = { pengayaan: {} };
