import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { terlambat } from './daftar-kasus.baca.ts';
import type { Db } from './koneksi.ts';

/** Open cases by service and stage. */
export async function kasusTerbuka(db: Db, instansiId: string, sekarang: Waktu) {
  const { rows } = await sql<{
    layanan: string;
    tahap: string;
    jumlah: number;
    terlambat: number;
    ditunda: number;
  }>`
    select layanan, tahap, count(*) as jumlah, count(*) filter (where ${terlambat(sekarang)}) as terlambat,
      count(*) filter (where ditunda) as ditunda
    from kasus where instansi_id = ${instansiId} and terbuka
    group by layanan, tahap order by layanan, tahap`.execute(db);
  return rows;
}

export interface NasibTenggat {
  hari_ini: number;
  tujuh_hari: number;
  tiga_puluh_hari: number;
}

/** Starts of the windows that are looked back on; each reaches up to now. */
export interface Jendela {
  hariIni: Waktu;
  tujuhHari: Waktu;
  tigaPuluhHari: Waktu;
  sekarang: Waktu;
}

/** Deadlines of the standard that were met: steps that ended in time. What a cancelled case leaves behind is none. */
export async function tenggatDitepati(db: Db, instansiId: string, j: Jendela): Promise<NasibTenggat> {
  const { rows } = await sql<NasibTenggat>`
    select ${banyak('l.selesai', j)}
    from langkah_kasus l join kasus k on k.id = l.kasus_id
    where l.instansi_id = ${instansiId} and l.sifat = 'standar' and l.selesai < l.batas
      and l.selesai >= ${j.tigaPuluhHari}
      and not (k.tahap = 'dibatalkan' and k.ditutup_pada = l.selesai)`.execute(db);
  return rows[0] ?? KOSONG;
}

/** Deadlines of the standard that passed with their step undone. A held case is not late. */
export async function tenggatDilewati(db: Db, instansiId: string, j: Jendela): Promise<NasibTenggat> {
  const { rows } = await sql<NasibTenggat>`
    select ${banyak('l.batas', j)}
    from langkah_kasus l join kasus k on k.id = l.kasus_id
    where l.instansi_id = ${instansiId} and l.sifat = 'standar'
      and l.batas >= ${j.tigaPuluhHari} and l.batas <= ${j.sekarang}
      and (l.selesai >= l.batas or (l.selesai is null and not k.ditunda))`.execute(db);
  return rows[0] ?? KOSONG;
}

const KOSONG: NasibTenggat = { hari_ini: 0, tujuh_hari: 0, tiga_puluh_hari: 0 };

function banyak(kolom: 'l.selesai' | 'l.batas', j: Jendela) {
  const pada = sql.ref(kolom);
  return sql`count(*) filter (where ${pada} >= ${j.hariIni}) as hari_ini,
    count(*) filter (where ${pada} >= ${j.tujuhHari}) as tujuh_hari, count(*) as tiga_puluh_hari`;
}

export interface HunianKini {
  kelompok: string;
  jumlah: number;
  terisi: number;
  terlambat: number;
}

/** The beds in use, by group: how many, how many taken, in how many lies somebody past the seven days. */
export async function hunianKini(db: Db, instansiId: string, sekarang: Waktu): Promise<HunianKini[]> {
  const { rows } = await sql<HunianKini>`
    select t.kelompok, count(*) as jumlah, count(h.id) as terisi,
      count(*) filter (where ${terlambat(sekarang)}) as terlambat
    from tempat_tidur t
      left join hunian h on h.tempat_tidur_id = t.id and upper_inf(h.masa)
      left join kasus on kasus.id = h.kasus_id
    where t.instansi_id = ${instansiId} and t.ditarik_pada is null
    group by t.kelompok order by t.kelompok`.execute(db);
  return rows;
}

/** What is waited for from whom: open tasks by role, and of how many the case is past its standard. */
export async function tugasMenunggu(db: Db, instansiId: string, sekarang: Waktu) {
  const { rows } = await sql<{ peran: string; jumlah: number; terlambat: number }>`
    select t.peran, count(*) as jumlah, count(*) filter (where ${terlambat(sekarang)}) as terlambat
    from tugas t join kasus on kasus.id = t.kasus_id
    where t.instansi_id = ${instansiId} and t.selesai_pada is null and t.jenis = 'tindakan'
    group by t.peran order by jumlah desc, t.peran`.execute(db);
  return rows;
}

/** Acts that were sent and have no receipt yet: many of them mean that no worker runs. */
export async function tindakanTanpaResi(db: Db, instansiId: string): Promise<number> {
  const { jumlah } = await db
    .selectFrom('tindakan')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where('instansi_id', '=', instansiId)
    .where('status', '=', 'menunggu')
    .executeTakeFirstOrThrow();
  return jumlah;
}
