import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { JenisSurat } from '../domain/surat/isian.ts';
import type { StatusSurat } from '../domain/surat/register.ts';
import type { Db } from './koneksi.ts';

/** A letter that was issued, by the code on its page, with the one that replaces it. Nothing of it needs a key. */
export async function suratMenurutKode(db: Db, kode: string) {
  return (
    db
      .selectFrom('surat as s')
      .innerJoin('instansi as i', 'i.id', 's.instansi_id')
      .leftJoin('surat as p', (k) => k.onRef('p.id', '=', 's.diganti_oleh').on('p.status', 'in', TERBIT))
      .select(['s.nomor', 's.jenis', 's.status', 's.terbit_pada', 's.berakhir_pada', 's.penanda'])
      .select(['s.sidik_pdf', 's.inisial_klien', 'i.nama as kantor', 'i.zona'])
      .select(['p.nomor as nomor_pengganti', 'p.kode_verifikasi as kode_pengganti'])
      .where('s.kode_verifikasi', '=', kode)
      .where('s.status', 'in', TERBIT)
      // The table's own check.
      .$narrowType<{ terbit_pada: string }>()
      .executeTakeFirst()
  );
}

// A letter that is not out yet is none to anybody outside.
const TERBIT: StatusSurat[] = ['terbit', 'dicabut', 'diganti'];

export interface SaringanRegister {
  tahun?: number | undefined;
  status?: StatusSurat | undefined;
  jenis?: JenisSurat | undefined;
  /** Part of a number, as it was typed. */
  cari?: string | undefined;
}

/** Where a page of the register begins: after this number. */
export interface TempatRegister {
  tahun: number;
  urut: number;
}

/** The office's register, the latest number first. Walks the index (instansi_id, tahun desc, urut desc). */
export async function registerSurat(
  db: Db,
  instansiId: string,
  s: SaringanRegister,
  hal: { batas: number; sesudah?: TempatRegister | undefined },
) {
  const syarat: RawBuilder<boolean>[] = [
    ...(s.tahun === undefined ? [] : [sql<boolean>`s.tahun = ${s.tahun}`]),
    ...(s.status === undefined ? [] : [sql<boolean>`s.status = ${s.status}`]),
    ...(s.jenis === undefined ? [] : [sql<boolean>`s.jenis = ${s.jenis}`]),
    // % and _ are letters here: a number is found as it was typed.
    ...(s.cari === undefined ? [] : [sql<boolean>`position(lower(${s.cari}) in lower(s.nomor)) > 0`]),
    ...(hal.sesudah ? [sql<boolean>`(s.tahun, s.urut) < (${hal.sesudah.tahun}, ${hal.sesudah.urut})`] : []),
  ];
  return db
    .selectFrom('surat as s')
    .innerJoin('kasus as k', 'k.id', 's.kasus_id')
    .leftJoin('surat as p', 'p.id', 's.diganti_oleh')
    .select(['s.id', 's.tahun', 's.urut', 's.nomor', 's.jenis', 's.status', 's.alasan', 's.dipesan_pada'])
    .select(['s.terbit_pada', 's.berakhir_pada', 's.penanda', 'k.id as kasus_id', 'k.nomor as kasus_nomor'])
    .select(['p.nomor as nomor_pengganti'])
    .where('s.instansi_id', '=', instansiId)
    .where((e) => e.and(syarat))
    .orderBy('s.tahun', 'desc')
    .orderBy('s.urut', 'desc')
    .limit(hal.batas)
    .execute();
}

export type BarisRegister = Awaited<ReturnType<typeof registerSurat>>[number];
