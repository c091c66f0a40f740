import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Layanan, Peran } from '../domain/kata.ts';
import type { Jangkauan, Penanganan } from './jangkauan.ts';
import { ditangani, terlihat, untukPeran, wilayahSendiri } from './jangkauan.ts';
import type { Db } from './koneksi.ts';

/** Whose turn it is: a person's, a role's, or mine (in person or, where nobody is named, by my positions). */
export type Penanggung =
  | { jenis: 'orang'; orangId: string }
  | { jenis: 'peran'; peran: Peran }
  | { jenis: 'saya'; orangId: string; peran: readonly Peran[] };

export interface SaringanKasus {
  layanan?: Layanan | undefined;
  tahap?: string | undefined;
  terlambat?: boolean | undefined;
  terbuka?: boolean | undefined;
  penanggung?: Penanggung | undefined;
  /** Made from this moment on, and before that one. */
  dari?: Waktu | undefined;
  sebelum?: Waktu | undefined;
}

/** The place after which a page begins. */
export type TempatKasus =
  | { urut: 'terbaru' | 'terlama'; pada: Waktu; id: string }
  | { urut: 'tenggat'; pada: Waktu | null; id: string };

/** Overdue by the deadline itself, so that it shows even while every worker is down (rule 4). */
export function terlambat(sekarang: Waktu): RawBuilder<boolean> {
  return sql<boolean>`(kasus.terbuka and kasus.tenggat is not null and kasus.tenggat <= ${sekarang})`;
}

/** Newest first. Walks the index (instansi_id, dibuat_pada desc, id desc). */
export async function kasusTerbaru(
  db: Db,
  j: Jangkauan,
  s: SaringanKasus,
  sekarang: Waktu,
  hal: { batas: number; sesudah?: TempatKasus | undefined },
) {
  let q = pilih(db, j, s, sekarang);
  if (hal.sesudah) {
    q = q.where(
      sql<boolean>`(kasus.dibuat_pada, kasus.id) < (${hal.sesudah.pada}::timestamptz, ${hal.sesudah.id}::uuid)`,
    );
  }
  return q.orderBy('kasus.dibuat_pada', 'desc').orderBy('kasus.id', 'desc').limit(hal.batas).execute();
}

/** Oldest first. Walks the same index backwards. */
export async function kasusTerlama(
  db: Db,
  j: Jangkauan,
  s: SaringanKasus,
  sekarang: Waktu,
  hal: { batas: number; sesudah?: TempatKasus | undefined },
) {
  let q = pilih(db, j, s, sekarang);
  if (hal.sesudah) {
    q = q.where(
      sql<boolean>`(kasus.dibuat_pada, kasus.id) > (${hal.sesudah.pada}::timestamptz, ${hal.sesudah.id}::uuid)`,
    );
  }
  return q.orderBy('kasus.dibuat_pada').orderBy('kasus.id').limit(hal.batas).execute();
}

/** The newest cases a filter lets through, for a file: without their clients. */
export async function kasusUntukEkspor(
  db: Db,
  j: Jangkauan,
  s: SaringanKasus,
  sekarang: Waktu,
  maks: number,
) {
  return db
    .selectFrom('kasus')
    .leftJoin('orang', 'orang.id', 'kasus.penanggung_orang')
    .select(['kasus.id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap', 'kasus.terbuka', 'kasus.ditunda'])
    .select(['kasus.tenggat', 'kasus.tenggat_nama', 'kasus.dibuat_pada', 'kasus.ditutup_pada'])
    .select(['kasus.kategori', 'kasus.penanggung_peran', 'orang.nama as penanggung_nama'])
    .select(terlambat(sekarang).as('terlambat'))
    .where((eb) => eb.and(syarat(j, s, sekarang)))
    .orderBy('kasus.dibuat_pada', 'desc')
    .orderBy('kasus.id', 'desc')
    .limit(maks)
    .execute();
}

export type BarisEkspor = Awaited<ReturnType<typeof kasusUntukEkspor>>[number];

/** How many cases a filter lets through. */
export async function jumlahKasus(db: Db, j: Jangkauan, s: SaringanKasus, sekarang: Waktu): Promise<number> {
  const { jumlah } = await db
    .selectFrom('kasus')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where((e) => e.and(syarat(j, s, sekarang)))
    .executeTakeFirstOrThrow();
  return jumlah;
}

/**
 * Open cases, the nearest deadline first, then those without one. Both halves walk the index
 * (instansi_id, tenggat, id) where terbuka: a comparison that spans the nulls could not.
 */
export async function kasusMenurutTenggat(
  db: Db,
  j: Jangkauan,
  s: SaringanKasus,
  sekarang: Waktu,
  hal: { batas: number; sesudah?: TempatKasus | undefined },
) {
  const { batas, sesudah } = hal;
  const terbuka = pilih(db, j, s, sekarang).where('kasus.terbuka', '=', true);
  let bertenggat: Awaited<ReturnType<typeof kasusTerbaru>> = [];
  if (sesudah?.pada !== null) {
    let q = terbuka.where('kasus.tenggat', 'is not', null);
    if (sesudah)
      q = q.where(
        sql<boolean>`(kasus.tenggat, kasus.id) > (${sesudah.pada}::timestamptz, ${sesudah.id}::uuid)`,
      );
    bertenggat = await q.orderBy('kasus.tenggat').orderBy('kasus.id').limit(batas).execute();
    if (bertenggat.length === batas) return bertenggat;
  }
  let q = terbuka.where('kasus.tenggat', 'is', null);
  if (sesudah?.pada === null) q = q.where('kasus.id', '>', sesudah.id);
  return [
    ...bertenggat,
    ...(await q
      .orderBy('kasus.id')
      .limit(batas - bertenggat.length)
      .execute()),
  ];
}

/** The newest of the cases somebody acts in whose client bears a name like this, or this NIK. */
export async function cariKasusKlien(
  db: Db,
  j: Jangkauan,
  p: Penanganan,
  klien: { nama: string } | { nikSidik: Buffer },
  sekarang: Waktu,
  batas: number,
) {
  const cocok =
    'nama' in klien
      ? sql<boolean>`(klien.nama ilike ${polaNama(klien.nama)} or klien.panggilan ilike ${polaNama(klien.nama)})`
      : sql<boolean>`klien.nik_sidik = ${klien.nikSidik}`;
  return pilih(db, j, {}, sekarang)
    .where('klien.instansi_id', '=', j.instansiId)
    .where('kasus.dibatasi', '=', false)
    .where(ditangani(j, p))
    .where(cocok)
    .orderBy('kasus.dibuat_pada', 'desc')
    .orderBy('kasus.id', 'desc')
    .limit(batas)
    .execute();
}

// A name is searched as it was typed: % and _ are letters here.
function polaNama(nama: string): string {
  return `%${nama.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** A row of a list of cases. */
export function pilih(db: Db, j: Jangkauan, s: SaringanKasus, sekarang: Waktu) {
  return db
    .selectFrom('kasus')
    .leftJoin('klien', 'klien.kasus_id', 'kasus.id')
    .leftJoin('orang', 'orang.id', 'kasus.penanggung_orang')
    .select(['kasus.id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap', 'kasus.versi', 'kasus.terbuka'])
    .select([
      'kasus.ditunda',
      'kasus.tenggat',
      'kasus.tenggat_nama',
      'kasus.tenggat_jam',
      'kasus.dibuat_pada',
    ])
    .select(['kasus.penanggung_peran', 'orang.id as penanggung_id', 'orang.nama as penanggung_nama'])
    .select(['kasus.ditutup_pada', 'kasus.dibatasi', 'kasus.dihapus_pada'])
    .select(['klien.nama as klien_nama', 'klien.panggilan as klien_panggilan'])
    .select([terlambat(sekarang).as('terlambat'), wilayahSendiri(j).as('wilayah_sendiri')])
    .where((eb) => eb.and(syarat(j, s, sekarang)));
}

export type ButirKasus = Awaited<ReturnType<typeof kasusTerbaru>>[number];

function syarat(j: Jangkauan, s: SaringanKasus, sekarang: Waktu): RawBuilder<boolean>[] {
  return [
    terlihat(j),
    ...(s.layanan ? [sql<boolean>`kasus.layanan = ${s.layanan}`] : []),
    ...(s.tahap ? [sql<boolean>`kasus.tahap = ${s.tahap}`] : []),
    ...(s.terlambat === true ? [terlambat(sekarang)] : []),
    ...(s.terlambat === false ? [sql<boolean>`not ${terlambat(sekarang)}`] : []),
    ...(s.terbuka === undefined
      ? []
      : [s.terbuka ? sql<boolean>`kasus.terbuka` : sql<boolean>`not kasus.terbuka`]),
    ...(s.penanggung ? [ditanggung(s.penanggung, j)] : []),
    ...(s.dari === undefined ? [] : [sql<boolean>`kasus.dibuat_pada >= ${s.dari}`]),
    ...(s.sebelum === undefined ? [] : [sql<boolean>`kasus.dibuat_pada < ${s.sebelum}`]),
  ];
}

function ditanggung(p: Penanggung, j: Jangkauan): RawBuilder<boolean> {
  switch (p.jenis) {
    case 'orang':
      return sql<boolean>`kasus.penanggung_orang = ${p.orangId}`;
    case 'peran':
      return sql<boolean>`kasus.penanggung_peran = ${p.peran}`;
    case 'saya': {
      const lewatJabatan = sql`kasus.penanggung_orang is null and kasus.penanggung_peran = any(${[...p.peran]})`;
      const berlaku = untukPeran(j, sql`kasus.penanggung_peran`);
      return sql<boolean>`(kasus.penanggung_orang = ${p.orangId} or (${lewatJabatan} and ${berlaku}))`;
    }
  }
}
