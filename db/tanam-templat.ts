import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { Waktu } from '../domain/jam/waktu.ts';
import { JENIS_SURAT } from '../domain/surat/isian.ts';
import type { kopSurat } from '../domain/surat/kop.schema.ts';
import type { DB } from './skema.ts';
import { teksBaku } from './templat-baku.ts';

export interface TemplatPertama {
  kop: z.output<typeof kopSurat>;
  logo?: Buffer;
  tembusan?: readonly string[];
  berlakuSejak: Waktu;
}

/** Gives an office its first wording of every letter. Safe to repeat: a version that is there stays. */
export async function tanamTemplat(
  trx: Transaction<DB>,
  instansiId: string,
  t: TemplatPertama,
): Promise<void> {
  const semua = JENIS_SURAT.map((jenis) => ({
    instansi_id: instansiId,
    jenis,
    versi: 1,
    teks: teksBaku(jenis, t.tembusan),
    kop: JSON.stringify(t.kop),
    logo: t.logo ?? null,
    berlaku_sejak: t.berlakuSejak,
  }));
  await trx
    .insertInto('templat_surat')
    .values(semua)
    .onConflict((k) => k.doNothing())
    .execute();
}
