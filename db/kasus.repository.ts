import type { QueryCreator, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import { tenggatTerdekat } from '../domain/kasus/tenggat.ts';
import { ukuranKasus } from '../domain/laporan/ukuran.ts';
import { ATURAN } from '../domain/layanan.ts';
import { kunciWilayah } from '../domain/wilayah.ts';
import { kolomKlien } from './ciri-klien.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
import { kabarKasus } from './tindakan.repository.ts';

/** What the state's ciphertext is bound to. */
export function terikatKeadaan(kasusId: string): string {
  return `keadaan:${kasusId}`;
}

/** Writes the birth row: the case is there before any worker has seen it. */
export async function lahirkanKasus(
  trx: Transaction<DB>,
  brankas: Brankas,
  k: KeadaanKasus,
  lahir: { kodeLacak: string; dibuatOleh: string; kasusAsal?: string },
): Promise<void> {
  await brankas.buatKunciKasus(trx, { instansiId: k.instansiId, kasusId: k.kasusId, alurId: k.nomor });
  await trx
    .insertInto('kasus')
    .values({
      id: k.kasusId,
      instansi_id: k.instansiId,
      layanan: k.layanan,
      nomor: k.nomor,
      kode_lacak: lahir.kodeLacak,
      alur_id: k.nomor,
      kasus_asal: lahir.kasusAsal ?? null,
      dibuat_oleh: lahir.dibuatOleh,
      dibuat_pada: k.dibuatPada,
      ...(await kolomProyeksi(brankas, k)),
    })
    .execute();
  await simpanKlien(trx, brankas, k);
}

/** Brings the projection up to the state, and tells who looks at it. The caller holds the lock on the case. */
export async function simpanProyeksi(
  trx: Transaction<DB>,
  brankas: Brankas,
  k: KeadaanKasus,
  alurId: string,
): Promise<void> {
  await (await proyeksi(brankas, k, alurId))(trx).execute();
}

/** The same as part of a statement that writes more: what is to be written is there, of which statement is still open. */
export async function proyeksi(brankas: Brankas, k: KeadaanKasus, alurId: string) {
  const kolom = await kolomProyeksi(brankas, k);
  return (q: QueryCreator<DB>) =>
    q
      .updateTable('kasus')
      .set({ ...kolom, alur_id: alurId })
      .where('id', '=', k.kasusId)
      .returning(kabarKasus(k).as('diumumkan'));
}

async function kolomProyeksi(brankas: Brankas, k: KeadaanKasus) {
  const aturan = ATURAN[k.layanan];
  const terbuka = aturan.terbuka(k.tahap);
  const tugas = aturan.tugas(k)[0];
  // A held case is not late: its deadline moves when it is resumed. A reminder that has passed is no breach.
  const terdekat = k.ditunda ? null : tenggatTerdekat(k.tenggat);
  const tenggat = terdekat?.sifat === 'standar' ? terdekat : null;
  return {
    tahap: k.tahap,
    terbuka,
    versi: k.versi,
    urutan: k.urutan,
    ...kolomWilayah(k),
    digabung_ke: k.digabungKe ?? null,
    penanggung_orang: tugas?.orangId ?? null,
    penanggung_peran: tugas?.peran ?? null,
    tenggat: tenggat?.batas ?? null,
    tenggat_nama: tenggat?.nama ?? null,
    tenggat_jam: tenggat?.jam ?? null,
    ditunda: k.ditunda,
    diubah_pada: k.waktu,
    ditutup_pada: terbuka ? null : (k.ditutupPada ?? k.waktu),
    dibatasi: k.dibatasi !== undefined,
    ...kolomUkuran(k),
    keadaan: await brankas.simpan(k.kasusId, terikatKeadaan(k.kasusId), k),
  };
}

/** Where a case lies, in the form areas are compared in. */
export function kolomWilayah(k: KeadaanKasus) {
  const wilayah = ATURAN[k.layanan].wilayah(k);
  const kunci = wilayah && kunciWilayah(wilayah);
  return { desa_kelurahan: kunci?.desaKelurahan ?? null, kecamatan: kunci?.kecamatan ?? null };
}

/** What reports count a case by. */
export function kolomUkuran(k: KeadaanKasus) {
  const { sumber, kategori, alasanAkhir, caraAkhir } = ukuranKasus(k);
  return { sumber, kategori: [...kategori], alasan_akhir: alasanAkhir, cara_akhir: caraAkhir };
}

/** What a client is searched by and recognised by. @returns whether anything was different */
export async function simpanKlien(trx: Transaction<DB>, brankas: Brankas, k: KeadaanKasus): Promise<boolean> {
  if (!ATURAN[k.layanan].berklien) return false;
  const isi = kolomKlien(brankas, k);
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('klien')
    .values({ kasus_id: k.kasusId, instansi_id: k.instansiId, ...isi })
    .onConflict((c) =>
      c
        .column('kasus_id')
        .doUpdateSet(isi)
        .where(sql<boolean>`klien is distinct from excluded`),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The recorded state of a case, or null where there is no such case. */
export async function bacaKeadaan(db: Db, brankas: Brankas, kasusId: string): Promise<KeadaanKasus | null> {
  const baris = await db.selectFrom('kasus').select('keadaan').where('id', '=', kasusId).executeTakeFirst();
  return baris ? brankas.baca<KeadaanKasus>(terikatKeadaan(kasusId), baris.keadaan) : null;
}

export interface BarisAlur {
  id: string;
  alurId: string;
  terbuka: boolean;
  keadaan: KeadaanKasus;
}

/** What starting or signalling the workflows of some cases needs: one query. Without those that cannot be read. */
export async function bacaAlur(
  db: Db,
  brankas: Brankas,
  kasusIds: readonly string[],
): Promise<Map<string, BarisAlur>> {
  if (kasusIds.length === 0) return new Map();
  const baris = await db
    .selectFrom('kasus')
    .select(['id', 'alur_id', 'terbuka', 'keadaan'])
    .where('id', 'in', kasusIds)
    .execute();
  const isi = await Promise.all(
    baris.map(async (b): Promise<[string, BarisAlur][]> => {
      const keadaan = await bacaAtauMusnah(brankas.baca<KeadaanKasus>(terikatKeadaan(b.id), b.keadaan));
      return keadaan === MUSNAH ? [] : [[b.id, { id: b.id, alurId: b.alur_id, terbuka: b.terbuka, keadaan }]];
    }),
  );
  return new Map(isi.flat());
}

/** Comes before every case: where reading page by page begins. */
export const SEBELUM_SEMUA = '00000000-0000-0000-0000-000000000000';

export interface KasusTerbuka {
  id: string;
  alurId: string;
  nomor: string;
  instansiId: string;
  /** False where its key was destroyed: nobody can go on with it. */
  berkunci: boolean;
}

/** Open cases that have begun, a page at a time in the order of their ids. */
export async function halamanKasusTerbuka(db: Db, sesudah: string, batas: number): Promise<KasusTerbuka[]> {
  const baris = await db
    .selectFrom('kasus')
    .leftJoin('kunci_data as kunci', (k) =>
      k.onRef('kunci.kasus_id', '=', 'kasus.id').on('kunci.jenis', '=', 'kasus'),
    )
    .select(['kasus.id', 'kasus.alur_id', 'kasus.nomor', 'kasus.instansi_id', 'kunci.id as kunci'])
    .where('kasus.terbuka', '=', true)
    .where('kasus.urutan', '>', 0)
    .where('kasus.id', '>', sesudah)
    .orderBy('kasus.id')
    .limit(batas)
    .execute();
  return baris.map((b) => ({
    id: b.id,
    alurId: b.alur_id,
    nomor: b.nomor,
    instansiId: b.instansi_id,
    berkunci: b.kunci !== null,
  }));
}
