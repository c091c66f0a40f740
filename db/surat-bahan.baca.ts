import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { Peran } from '../domain/kata.ts';
import type { JenisSurat } from '../domain/surat/isian.ts';
import { kopSurat } from '../domain/surat/kop.schema.ts';
import type { TemplatKantor } from '../domain/surat/kop.ts';
import type { PegawaiSurat } from '../domain/surat/penanda-tangan.ts';
import type { Db } from './koneksi.ts';
import { bacaPejabat } from './pejabat.baca.ts';
import type { DB } from './skema.ts';

type Pembaca = Db | Transaction<DB>;

/** The wording of a kind of letter in force at a moment, or the version named; null where the office has none. */
export async function bacaTemplatKantor(
  db: Pembaca,
  instansiId: string,
  jenis: JenisSurat,
  pilihan: { pada: Waktu } | { versi: number },
): Promise<TemplatKantor | null> {
  const dasar = db
    .selectFrom('templat_surat')
    .select(['versi', 'teks', 'kop', 'logo'])
    .where('instansi_id', '=', instansiId)
    .where('jenis', '=', jenis);
  const baris = await (
    'versi' in pilihan
      ? dasar.where('versi', '=', pilihan.versi)
      : dasar.where('berlaku_sejak', '<=', pilihan.pada).orderBy('versi', 'desc').limit(1)
  ).executeTakeFirst();
  if (!baris) return null;
  const { kota, ...kop } = kopSurat.parse(baris.kop);
  const logo = baris.logo && { logo: baris.logo.toString('base64') };
  return { versi: baris.versi, teks: baris.teks, kop: { ...kop, ...logo }, kota };
}

/** Name of the office as letters give it. */
export async function bacaNamaKantor(db: Pembaca, instansiId: string): Promise<string> {
  const { nama } = await db
    .selectFrom('instansi')
    .select('nama')
    .where('id', '=', instansiId)
    .executeTakeFirstOrThrow();
  return nama;
}

/** Somebody who acts or acted in a position: by name, number and rank. */
export async function bacaPegawai(
  db: Pembaca,
  p: Pick<Pelaku, 'orangId' | 'jabatanId' | 'sebagai'>,
): Promise<PegawaiSurat | null> {
  const baris = await db
    .selectFrom('orang as o')
    .innerJoin('jabatan as j', (k) =>
      k.on('j.id', '=', p.jabatanId).onRef('j.instansi_id', '=', 'o.instansi_id'),
    )
    .select(['o.nama', 'o.nip', 'o.pangkat', 'j.nama as jabatan'])
    .where('o.id', '=', p.orangId)
    .executeTakeFirst();
  return baris ? pegawai(baris, p.sebagai) : null;
}

/** The officer in charge, in a position of this role held at that moment. */
export async function bacaPetugas(
  db: Pembaca,
  orangId: string,
  peran: Peran,
  pada: Waktu,
): Promise<PegawaiSurat | null> {
  const baris = await db
    .selectFrom('orang as o')
    .innerJoin('pemangku as p', (k) =>
      k.onRef('p.orang_id', '=', 'o.id').on(sql<boolean>`p.masa @> ${pada}::timestamptz`),
    )
    .innerJoin('jabatan as j', 'j.id', 'p.jabatan_id')
    .select(['o.nama', 'o.nip', 'o.pangkat', 'j.nama as jabatan', 'p.sifat'])
    .where('o.id', '=', orangId)
    .where('j.peran', '=', peran)
    // The own post before one that is only stood in for.
    .orderBy(sql`p.sifat <> 'definitif'`)
    .orderBy('j.nama')
    .executeTakeFirst();
  return baris ? pegawai(baris, sebagai(baris.sifat)) : null;
}

/** Who acts in the position of a role at a moment, with the ids a letter's register keeps; null where it is vacant. */
export async function bacaPejabatSurat(
  db: Pembaca,
  instansiId: string,
  peran: Peran,
  pada: Waktu,
): Promise<{ orangId: string; pegawai: PegawaiSurat } | null> {
  const pejabat = (await bacaPejabat(db, instansiId, pada)).find((p) => p.peran === peran);
  if (!pejabat) return null;
  const orang = await db
    .selectFrom('orang')
    .select(['nama', 'nip', 'pangkat'])
    .where('id', '=', pejabat.orangId)
    .executeTakeFirstOrThrow();
  return {
    orangId: pejabat.orangId,
    pegawai: pegawai({ ...orang, jabatan: pejabat.jabatan }, pejabat.sebagai),
  };
}

function sebagai(sifat: string): PegawaiSurat['sebagai'] {
  return sifat === 'plt' || sifat === 'plh' ? sifat : undefined;
}

function pegawai(
  b: { nama: string; nip: string | null; pangkat: string | null; jabatan: string },
  sebagaiApa: PegawaiSurat['sebagai'],
): PegawaiSurat {
  return {
    nama: b.nama,
    jabatan: b.jabatan,
    ...(b.nip !== null && { nip: b.nip }),
    ...(b.pangkat !== null && { pangkat: b.pangkat }),
    ...(sebagaiApa && { sebagai: sebagaiApa }),
  };
}
