import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';
import type { CakupanLaporan } from './laporan-kasus.baca.ts';

/** Steps that ended in the period against their clock. Those that fell with a cancelled case say nothing of it. */
export async function waktuLangkah(db: Db, c: CakupanLaporan) {
  const { rows } = await sql<{
    layanan: string;
    kunci: string;
    sifat: 'standar' | 'pengingat';
    jam: 'kerja' | 'kalender';
    standar: number;
    selesai: number;
    median: number;
    p90: number;
    tepat: number;
  }>`
    select l.layanan, l.kunci, l.sifat, l.jam, l.menit_standar as standar, count(*) as selesai,
      percentile_cont(0.5) within group (order by l.menit_dipakai) as median,
      percentile_cont(0.9) within group (order by l.menit_dipakai) as p90,
      count(*) filter (where l.selesai < l.batas) as tepat
    from langkah_kasus l join kasus k on k.id = l.kasus_id
    where l.instansi_id = ${c.instansiId} and l.layanan = any(${[...c.layanan]})
      and l.selesai >= ${c.masa.mulai} and l.selesai < ${c.masa.sebelum}
      and not (k.tahap = 'dibatalkan' and k.ditutup_pada = l.selesai)
    group by l.layanan, l.kunci, l.sifat, l.jam, l.menit_standar
    order by l.layanan, l.sifat desc, l.kunci, l.menit_standar`.execute(db);
  return rows;
}

export interface HunianTerlambat {
  id: string;
  nomor: string;
  masuk: Waktu;
  batas: Waktu;
  selesai: Waktu | null;
  hari_tinggal: number;
  hari_terlambat: number;
}

/**
 * Stays that were past their seven days at some time of the period, the longest first. What counts is the time in a
 * bed: a stay that was reopened has not lain in one in between.
 */
export async function hunianTerlambat(db: Db, c: CakupanLaporan, maks: number): Promise<HunianTerlambat[]> {
  if (!c.layanan.includes('rps')) return [];
  const { mulai, sebelum, sekarang } = c.masa;
  const { rows } = await sql<HunianTerlambat>`
    with batas as (
      -- A clock that was taken up again has the same end.
      select kasus_id, max(batas) as batas from langkah_kasus
      where instansi_id = ${c.instansiId} and layanan = 'rps' and kunci = 'tinggal' and batas < ${sebelum}
        and (selesai is null or (selesai > batas and selesai > ${mulai}))
      group by kasus_id
    ), tinggal as (
      select b.kasus_id, b.batas, min(lower(h.masa)) as masuk,
        case when bool_or(upper_inf(h.masa)) then null else max(upper(h.masa)) end as selesai,
        sum(extract(epoch from least(coalesce(upper(h.masa), ${sekarang}), ${sekarang}) - lower(h.masa))) as tinggal,
        sum(greatest(0, extract(epoch from
          least(coalesce(upper(h.masa), ${sekarang}), ${sekarang}) - greatest(lower(h.masa), b.batas)))) as terlambat
      from batas b join hunian h on h.kasus_id = b.kasus_id
      group by b.kasus_id, b.batas
    )
    select k.id, k.nomor, t.masuk, t.batas, t.selesai, (t.tinggal / 86400)::float8 as hari_tinggal,
      (t.terlambat / 86400)::float8 as hari_terlambat
    from tinggal t join kasus k on k.id = t.kasus_id
    where t.terlambat > 0
    order by t.terlambat desc, k.id
    limit ${maks}`.execute(db);
  return rows;
}

export interface Okupansi {
  kelompok: string;
  tersedia: number;
  terpakai: number;
}

/**
 * Bed-days there were and bed-days that were used, by group. Days are the office's: the period begins one. A bed was
 * there before it was typed in where somebody lay in it: residents of the first day of use.
 */
export async function okupansi(db: Db, c: CakupanLaporan): Promise<Okupansi[]> {
  const { mulai, sebelum } = c.masa;
  if (!c.layanan.includes('rps') || sebelum <= mulai) return [];
  const { rows } = await sql<Okupansi>`
    with tempat as (
      select t.kelompok, t.ditarik_pada, case when t.ada_sejak > ${mulai} then least(t.ada_sejak, (
          select min(lower(h.masa)) from hunian h
          where h.tempat_tidur_id = t.id and h.masa && tstzrange(null, t.ada_sejak)
        )) else t.ada_sejak end as ada_sejak
      from tempat_tidur t where t.instansi_id = ${c.instansiId}
    ), ada as (
      select t.kelompok, count(*) as tersedia
      from generate_series(${mulai}::timestamptz, ${sebelum}::timestamptz - interval '1 microsecond', '1 day') hari
        join tempat t on coalesce(t.ada_sejak, '-infinity') < hari + interval '1 day'
          and coalesce(t.ditarik_pada, 'infinity') > hari
      group by t.kelompok
    ), sehari as (
      select distinct t.kelompok, h.tempat_tidur_id, hari
      from hunian h join tempat_tidur t on t.id = h.tempat_tidur_id
        cross join lateral generate_series(
          floor(extract(epoch from greatest(lower(h.masa), ${mulai}) - ${mulai}::timestamptz) / 86400)::int,
          ceil(extract(epoch from least(coalesce(upper(h.masa), ${sebelum}), ${sebelum})
            - ${mulai}::timestamptz) / 86400)::int - 1) hari
      where h.instansi_id = ${c.instansiId} and h.masa && tstzrange(${mulai}, ${sebelum})
    ), pakai as (
      select kelompok, count(*) as terpakai from sehari group by kelompok
    )
    select kelompok, tersedia, coalesce(terpakai, 0) as terpakai
    from ada left join pakai using (kelompok) order by kelompok`.execute(db);
  return rows;
}
