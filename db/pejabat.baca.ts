import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { SifatPemangku } from '../domain/kantor/kantor.ts';
import type { Pejabat } from '../domain/kasus/pejabat.ts';
import { pemangkuKini } from '../domain/kasus/penerima.ts';
import type { Peran } from '../domain/kata.ts';
import { PERAN } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
import { wilayahTercatat } from './wilayah-tercatat.ts';

/** Who acts in the positions of an office at a moment, by name: one query. */
export async function bacaPejabat(
  db: Db | Transaction<DB>,
  instansiId: string,
  pada: string,
): Promise<Pejabat[]> {
  const baris = await db
    .selectFrom('jabatan as j')
    .innerJoin('pemangku as p', (g) =>
      g.onRef('p.jabatan_id', '=', 'j.id').on(sql<boolean>`p.masa @> ${pada}::timestamptz`),
    )
    .innerJoin('orang as o', 'o.id', 'p.orang_id')
    .select(['j.id', 'j.peran', 'j.nama as jabatan', 'p.sifat', 'o.id as orangId', 'o.nama', 'o.aktif'])
    .select(['j.desa_kelurahan', 'j.kecamatan'])
    .where('j.instansi_id', '=', instansiId)
    .where('j.peran', 'in', PERAN)
    .orderBy('j.id')
    .orderBy('p.id')
    .execute();
  const perJabatan = Map.groupBy(
    baris.map((b) => ({ ...b, peran: b.peran as Peran, sifat: b.sifat as SifatPemangku })),
    (b) => b.id,
  );
  return [...perJabatan.values()].flatMap((semua) => {
    const wilayah = semua[0] && wilayahTercatat(semua[0]);
    const definitif = semua.find((p) => p.sifat === 'definitif')?.nama;
    return pemangkuKini({ pemangku: semua.filter((p) => p.aktif) }).map(
      ({ peran, jabatan, orangId, nama, sifat }): Pejabat => ({
        peran,
        jabatan,
        orangId,
        nama,
        ...(wilayah && { wilayah }),
        ...(sifat !== 'definitif' && { sebagai: sifat }),
        ...(sifat === 'plh' && definitif !== undefined && { pejabatDefinitif: definitif }),
      }),
    );
  });
}
