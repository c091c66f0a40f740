import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { pemegangKini } from '../domain/kasus/penerima.ts';
import type { DB } from './skema.ts';
import { bacaStruktur } from './struktur.repository.ts';

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
  const pejabat = p.peran === 'petugas-desa' && p.kasusId !== null ? await diWilayah(trx, p.kasusId) : null;
  const jabatan = struktur.filter((j) => j.peran === p.peran && (pejabat?.has(j.jabatanId) ?? true));
  return [...new Set(pemegangKini(jabatan).map((j) => j.orangId))];
}

/** Positions of the village a case is of. */
async function diWilayah(trx: Transaction<DB>, kasusId: string): Promise<Set<string>> {
  const baris = await trx
    .selectFrom('jabatan')
    .innerJoin('kasus', (g) =>
      g.onRef('kasus.instansi_id', '=', 'jabatan.instansi_id').onRef('kasus.wilayah', '=', 'jabatan.wilayah'),
    )
    .select('jabatan.id')
    .where('kasus.id', '=', kasusId)
    .execute();
  return new Set(baris.map((b) => b.id));
}
