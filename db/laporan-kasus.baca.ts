import { sql } from 'kysely';
import { JAM_SESUDAH_ESKALASI } from '../domain/laporan/bagian.ts';
import type { MasaLaporan } from '../domain/laporan/masa.ts';
import type { Layanan } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';

/** Which cases a report is about: one office's, of these services, in a period. */
export interface CakupanLaporan {
  instansiId: string;
  layanan: readonly Layanan[];
  masa: MasaLaporan;
}

/** How many came, ended and were open at the end, by service. */
export async function kasusMenurutLayanan(db: Db, c: CakupanLaporan) {
  const { mulai, sebelum } = c.masa;
  const { rows } = await sql<{ layanan: string; masuk: number; ditutup: number; terbuka: number }>`
    select layanan,
      count(*) filter (where dibuat_pada >= ${mulai}) as masuk,
      count(*) filter (where ditutup_pada >= ${mulai} and ditutup_pada < ${sebelum}) as ditutup,
      count(*) filter (where ditutup_pada is null or ditutup_pada >= ${sebelum}) as terbuka
    from kasus
    where instansi_id = ${c.instansiId} and layanan = any(${[...c.layanan]}) and dibuat_pada < ${sebelum}
      and (terbuka or dibuat_pada >= ${mulai} or ditutup_pada >= ${mulai})
    group by layanan order by layanan`.execute(db);
  return rows;
}

/** How those that ended did, by the stage they ended in. */
export async function kasusMenurutAkhir(db: Db, c: CakupanLaporan) {
  const { rows } = await sql<{ layanan: string; tahap: string; ditutup: number }>`
    select layanan, tahap, count(*) as ditutup from kasus ${ditutup(c)}
    group by layanan, tahap order by layanan, ditutup desc, tahap`.execute(db);
  return rows;
}

interface BarisKata {
  layanan: string;
  kata: string;
  jumlah: number;
}

/** Those that came, by category; a case may stand in several. */
export async function kasusMenurutKategori(db: Db, c: CakupanLaporan) {
  const { rows } = await sql<BarisKata>`
    select layanan, kata, count(*) as jumlah
    from kasus cross join lateral unnest(
      case when dihapus_pada is not null then array['dataDihapus']
        when kategori is null or kategori = '{}' then array['belumTercatat'] else kategori end) kata
    ${masuk(c)}
    group by layanan, kata order by layanan, jumlah desc, kata`.execute(db);
  return rows;
}

/** Those that came, by source; a rekomendasi lansia by the case it was born from. */
export async function kasusMenurutSumber(db: Db, c: CakupanLaporan) {
  const { rows } = await sql<BarisKata>`
    select layanan, kata, count(*) as jumlah
    from (
      select kasus.layanan, case when kasus.dihapus_pada is not null then 'dataDihapus'
        when kasus.layanan = 'lansia' then coalesce(
          (select asal.layanan from kasus asal where asal.id = kasus.kasus_asal), 'permohonanLangsung')
        else coalesce(kasus.sumber, 'belumTercatat') end as kata
      from kasus ${masuk(c)}
    ) k
    group by layanan, kata order by layanan, jumlah desc, kata`.execute(db);
  return rows;
}

const BERPENYALURAN = { alasan_akhir: ['rps'], cara_akhir: ['rps', 'lansia'] };

/** Those that ended with a disposition, by its reason or by its way. */
export async function kasusMenurutPenyaluran(
  db: Db,
  c: CakupanLaporan,
  kolom: 'alasan_akhir' | 'cara_akhir',
) {
  const { rows } = await sql<BarisKata>`
    select layanan, case when dihapus_pada is null then ${sql.ref(kolom)} else 'dataDihapus' end as kata,
      count(*) as jumlah
    from kasus ${ditutup(c)}
      and (${sql.ref(kolom)} is not null
        or (dihapus_pada is not null and tahap = 'selesai' and layanan = any(${BERPENYALURAN[kolom]})))
    group by layanan, kata order by layanan, jumlah desc, kata`.execute(db);
  return rows;
}

/** Rungs that fired, and what became of them. */
export async function eskalasiDanKelanjutan(db: Db, c: CakupanLaporan) {
  const { rows } = await sql<{
    layanan: string;
    kunci: string;
    ke: number;
    terkirim: number;
    ditanggapi: number;
    ditinggalkan: number;
    terbuka: number;
  }>`
    select e.layanan, e.kunci, e.ke, count(*) as terkirim, count(e.ditanggapi_pada) as ditanggapi,
      count(*) filter (
        where l.selesai <= e.terkirim_pada + make_interval(hours => ${JAM_SESUDAH_ESKALASI})) as ditinggalkan,
      count(*) filter (where l.selesai is null) as terbuka
    from eskalasi_kasus e join langkah_kasus l using (kasus_id, tenggat_id)
    where e.instansi_id = ${c.instansiId} and e.layanan = any(${[...c.layanan]})
      and e.terkirim_pada >= ${c.masa.mulai} and e.terkirim_pada < ${c.masa.sebelum}
    group by e.layanan, e.kunci, e.ke order by e.layanan, e.kunci, e.ke`.execute(db);
  return rows;
}

function masuk({ instansiId, layanan, masa }: CakupanLaporan) {
  return sql`where kasus.instansi_id = ${instansiId} and kasus.layanan = any(${[...layanan]})
    and kasus.dibuat_pada >= ${masa.mulai} and kasus.dibuat_pada < ${masa.sebelum}`;
}

function ditutup({ instansiId, layanan, masa }: CakupanLaporan) {
  return sql`where instansi_id = ${instansiId} and layanan = any(${[...layanan]}) and not terbuka
    and ditutup_pada >= ${masa.mulai} and ditutup_pada < ${masa.sebelum}`;
}
