import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Zona } from '../domain/jam/waktu.ts';
import type { Kantor, PemangkuKantor, SifatPemangku } from '../domain/kantor/kantor.ts';
import type { Peran } from '../domain/kata.ts';
import { PERAN } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
import { wilayahTercatat } from './wilayah-tercatat.ts';

type Pembaca = Db | Transaction<DB>;

/** An office as the rules judge it, with what is shown of it besides. */
export interface KantorTercatat extends Kantor {
  orang: Awaited<ReturnType<typeof daftarOrang>>;
  jabatan: Awaited<ReturnType<typeof daftarJabatan>>;
  pemangku: Awaited<ReturnType<typeof daftarPemangku>>;
}

/** The staff of an office with its positions and appointments. The system's own actors are no staff. */
export async function bacaKantor(db: Pembaca, instansiId: string): Promise<KantorTercatat> {
  const { zona } = await db
    .selectFrom('instansi')
    .select('zona')
    .where('id', '=', instansiId)
    .executeTakeFirstOrThrow();
  return {
    zona: zona as Zona,
    orang: await daftarOrang(db, instansiId),
    jabatan: await daftarJabatan(db, instansiId),
    pemangku: await daftarPemangku(db, instansiId),
  };
}

/** The accounts of an office, by name. */
export async function daftarOrang(db: Pembaca, instansiId: string) {
  return db
    .selectFrom('orang')
    .select(['id', 'nama', 'surel', 'nip', 'pangkat', 'aktif', 'wajib_ganti_sandi as wajibGantiSandi'])
    .where('instansi_id', '=', instansiId)
    .where('sistem', '=', false)
    .orderBy('nama')
    .orderBy('id')
    .execute();
}

/** The positions of an office, by name. */
export async function daftarJabatan(db: Pembaca, instansiId: string) {
  const baris = await db
    .selectFrom('jabatan')
    .select(['id', 'nama', 'peran', 'atasan_id as atasanId', 'kontak_piket as kontakPiket'])
    .select(['desa_kelurahan', 'kecamatan'])
    .where('instansi_id', '=', instansiId)
    .where('peran', 'in', PERAN)
    .orderBy('nama')
    .orderBy('id')
    .execute();
  return baris.map(({ desa_kelurahan, kecamatan, ...j }) => ({
    ...j,
    peran: j.peran as Peran,
    wilayah: wilayahTercatat({ desa_kelurahan, kecamatan }),
  }));
}

/** Every appointment of an office, the latest first; those that were withdrawn before they began are none. */
async function daftarPemangku(
  db: Pembaca,
  instansiId: string,
): Promise<(PemangkuKantor & { dasar: string })[]> {
  const mulai = sql<string>`lower(p.masa)`;
  const baris = await db
    .selectFrom('pemangku as p')
    .innerJoin('jabatan as j', 'j.id', 'p.jabatan_id')
    .select(['p.id', 'p.jabatan_id as jabatanId', 'p.orang_id as orangId', 'p.sifat', 'p.dasar'])
    .select([mulai.as('mulai'), sql<string | null>`upper(p.masa)`.as('sampai')])
    .where('j.instansi_id', '=', instansiId)
    .where('j.peran', 'in', PERAN)
    .where(sql<boolean>`not isempty(p.masa)`)
    .orderBy(mulai, 'desc')
    .orderBy('p.id')
    .execute();
  return baris.map((b) => ({ ...b, sifat: b.sifat as SifatPemangku }));
}
