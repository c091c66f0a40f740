import { sql } from 'kysely';
import { bangunUlang } from '../domain/kasus/bangun-ulang.ts';
import type { HasilAudit } from './audit.ts';
import { periksaAudit, tempatRusak } from './audit.ts';
import { sidikKotak, terikatDokumen } from './dokumen.repository.ts';
import type { GudangBerkas } from './gudang/gudang.ts';
import { SEBELUM_SEMUA, terikatKeadaan } from './kasus.repository.ts';
import type { Db } from './koneksi.ts';
import type { Brankas } from './kunci/brankas.ts';
import { jsonKanonik } from './kunci/json-kanonik.ts';
import { bacaEntri } from './riwayat.ts';

export interface HasilPeriksa {
  audit: HasilAudit;
  /** Cases whose state is what their history says. */
  kasus: number;
  /** Erased cases: their chains hold, their contents are gone. */
  terhapus: number;
  resi: number;
  menunggu: number;
  register: number;
  dokumen: number;
  /** The first thing that does not fit, in a sentence. */
  cacat: string | null;
}

export interface AlatPeriksa {
  db: Db;
  brankas: Brankas;
  gudang: GudangBerkas;
}

/**
 * Verifies that what is recorded agrees with itself: chains and anchors, each state with its history, receipts with
 * entries and entries with receipts, the registers' numbers, and that each document is there and can be opened.
 */
export async function periksaPulihan(a: AlatPeriksa): Promise<HasilPeriksa> {
  const audit = await periksaAudit(a.db);
  const hasil: HasilPeriksa = {
    audit,
    kasus: 0,
    terhapus: 0,
    resi: 0,
    menunggu: 0,
    register: 0,
    dokumen: 0,
    cacat: audit.kerusakan && `${tempatRusak(audit.kerusakan)}: ${audit.kerusakan.sebab}`,
  };
  if (hasil.cacat !== null) return hasil;
  // One snapshot: what is written meanwhile is no difference.
  return a.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (db) => {
      hasil.cacat =
        (await periksaResi(db, hasil)) ??
        (await periksaRegister(db, hasil)) ??
        (await periksaKeadaan({ ...a, db }, hasil)) ??
        (await periksaDokumen({ ...a, db }, hasil));
      return hasil;
    });
}

/** That each receipt has its entry is part of the audit; here the other way round. */
async function periksaResi(db: Db, hasil: HasilPeriksa): Promise<string | null> {
  const yatim = await db
    .selectFrom('riwayat as r')
    .innerJoin('kasus as k', 'k.id', 'r.kasus_id')
    .leftJoin('tindakan as t', 't.id', 'r.tindakan_id')
    .select(['k.nomor', 'r.urutan'])
    .where('r.tindakan_id', 'is not', null)
    .where(sql<boolean>`(t.status, t.kasus_id, t.urutan) is distinct from ('diterima', r.kasus_id, r.urutan)`)
    .limit(1)
    .executeTakeFirst();
  if (yatim) return `kasus ${yatim.nomor}, baris ${yatim.urutan}: baris riwayat tanpa resi`;
  const jumlah = await db
    .selectFrom('tindakan')
    .select((e) => [
      e.fn.countAll<number>().filterWhere('status', '!=', 'menunggu').as('resi'),
      e.fn.countAll<number>().filterWhere('status', '=', 'menunggu').as('menunggu'),
    ])
    .executeTakeFirstOrThrow();
  Object.assign(hasil, jumlah);
  return null;
}

/** Registers have no gaps: as many numbers as the counter says, the last of them the highest. */
async function periksaRegister(db: Db, hasil: HasilPeriksa): Promise<string | null> {
  const { rows } = await sql<{ register: string; cocok: boolean }>`
    with terpakai as (
      select instansi_id, 'kasus:' || layanan jenis, split_part(nomor, '-', 3)::int tahun,
        split_part(nomor, '-', 4)::int nomor from kasus
      union all
      select instansi_id, 'surat', tahun, urut from surat
    ), dihitung as (
      select instansi_id, jenis, tahun, count(distinct nomor)::int banyak, max(nomor) tertinggi
      from terpakai group by instansi_id, jenis, tahun
    )
    select concat_ws(' ', instansi_id, jenis, tahun) register,
      coalesce(p.terakhir = d.banyak and p.terakhir = d.tertinggi, false) cocok
    from dihitung d full join penghitung p using (instansi_id, jenis, tahun)
    where d.jenis is not null or p.jenis = 'surat' or p.jenis like 'kasus:%'
    order by 1`.execute(db);
  hasil.register = rows.length;
  const salah = rows.find((r) => !r.cocok);
  return salah ? `register ${salah.register}: nomor terakhir tidak cocok dengan nomor yang terpakai` : null;
}

const SEHALAMAN = 500;

async function periksaKeadaan(a: AlatPeriksa, hasil: HasilPeriksa): Promise<string | null> {
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const kasus = await a.db
      .selectFrom('kasus')
      .select(['id', 'nomor', 'urutan', 'keadaan', 'dihapus_pada'])
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEHALAMAN)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return null;
    for (const k of kasus) {
      if (k.dihapus_pada !== null) hasil.terhapus += 1;
      else if (await sesuai(a, k)) hasil.kasus += 1;
      else return `kasus ${k.nomor}: keadaan tercatat tidak sama dengan riwayatnya, atau tidak terbaca`;
    }
    sesudah = akhir.id;
  }
}

async function sesuai(
  { db, brankas }: AlatPeriksa,
  k: { id: string; urutan: number; keadaan: Buffer },
): Promise<boolean> {
  const keadaan = await brankas.baca<unknown>(terikatKeadaan(k.id), k.keadaan).catch(() => null);
  // A birth that nobody has recorded yet has no history to agree with.
  if (keadaan === null || k.urutan === 0) return keadaan !== null;
  return jsonKanonik(bangunUlang(k.id, await bacaEntri(db, brankas, k.id, 0))) === jsonKanonik(keadaan);
}

async function periksaDokumen(
  { db, brankas, gudang }: AlatPeriksa,
  hasil: HasilPeriksa,
): Promise<string | null> {
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const dokumen = await db
      .selectFrom('dokumen')
      .innerJoin('kunci_data', 'kunci_data.id', 'dokumen.kunci_id')
      .select(['dokumen.id', 'dokumen.sha256_kotak'])
      .where('dokumen.id', '>', sesudah)
      .orderBy('dokumen.id')
      .limit(SEHALAMAN)
      .execute();
    const akhir = dokumen.at(-1);
    if (!akhir) return null;
    for (const d of dokumen) {
      const kotak = await gudang.buka(d.id);
      if (kotak === null) return `dokumen ${d.id}: tidak ada di penyimpanan`;
      if (!sidikKotak(kotak).equals(d.sha256_kotak)) return `dokumen ${d.id}: rusak`;
      const terbuka = await brankas.bacaByte(terikatDokumen(d.id), kotak).then(
        () => true,
        () => false,
      );
      if (!terbuka) return `dokumen ${d.id}: tidak dapat dibuka dengan kuncinya`;
      hasil.dokumen += 1;
    }
    sesudah = akhir.id;
  }
}
