import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { pemegangKini } from '../domain/kasus/penerima.ts';
import type { Wilayah } from '../domain/wilayah.ts';
import { berlakuDi } from '../domain/wilayah.ts';
import type { DB } from './skema.ts';
import { bacaStruktur } from './struktur.repository.ts';
import { wilayahTercatat } from './wilayah-tercatat.ts';

/**
 * Whom a message is for now: the person it names, or everybody who acts in the position it names. Who has left is
 * none; nor is a petugas-desa in another village's case.
 */
export async function penerimaPesan(
  trx: Transaction<DB>,
  p: { instansiId: string; orangId: string | null; peran: string | null; kasusId: string | null },
  sekarang: Waktu,
): Promise<string[]> {
  const calon = p.orangId === null ? await pemegangPeran(trx, p, sekarang) : [p.orangId];
  if (calon.length === 0) return [];
  const baris = await trx
    .selectFrom('orang')
    .select('id')
    .where('id', 'in', calon)
    .where('instansi_id', '=', p.instansiId)
    .where('aktif', '=', true)
    .where('sistem', '=', false)
    .orderBy('id')
    .execute();
  return baris.map((b) => b.id);
}

async function pemegangPeran(
  trx: Transaction<DB>,
  p: { instansiId: string; peran: string | null; kasusId: string | null },
  sekarang: Waktu,
): Promise<string[]> {
  const struktur = await bacaStruktur(trx, p.instansiId, sekarang);
  const seperan = struktur.filter((j) => j.peran === p.peran);
  const wilayah = p.kasusId === null ? undefined : await wilayahKasus(trx, p.kasusId);
  const jabatan = wilayah === undefined ? seperan : seperan.filter((j) => berlakuDi(j, wilayah));
  return [...new Set(pemegangKini(jabatan).map((j) => j.orangId))];
}

async function wilayahKasus(trx: Transaction<DB>, kasusId: string): Promise<Wilayah | null> {
  const baris = await trx
    .selectFrom('kasus')
    .select(['desa_kelurahan', 'kecamatan'])
    .where('id', '=', kasusId)
    .executeTakeFirst();
  return baris ? wilayahTercatat(baris) : null;
}
