import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { PilihanSaluran } from '../domain/saluran/aturan.ts';
import type { CalonAlamat } from '../domain/saluran/kode.ts';
import type { Saluran } from '../domain/saluran/saluran.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

type Ke = Db | Transaction<DB>;

/** Somebody and a channel. */
export interface KunciSaluranOrang {
  orangId: string;
  saluran: Saluran;
}

/** What somebody chose for a channel; boxes are still closed. */
export interface BarisSaluranOrang {
  pilihan: PilihanSaluran | null;
  alamat: Buffer | null;
  calon: { kotak: Buffer; pada: string; umurDetik: number; salah: number } | null;
}

const KOSONG: BarisSaluranOrang = { pilihan: null, alamat: null, calon: null };

function terikatAlamat({ orangId, saluran }: KunciSaluranOrang): string {
  return `alamat-saluran:${orangId}:${saluran}`;
}

function terikatCalon({ orangId, saluran }: KunciSaluranOrang): string {
  return `calon-alamat:${orangId}:${saluran}`;
}

export async function bacaSaluranOrang(db: Ke, k: KunciSaluranOrang): Promise<BarisSaluranOrang> {
  const baris = await db
    .selectFrom('saluran_orang')
    .select(['pilihan', 'alamat', 'calon', 'calon_pada', 'calon_salah'])
    .select(sql<number>`extract(epoch from clock_timestamp() - calon_pada)::float8`.as('umur'))
    .where('orang_id', '=', k.orangId)
    .where('saluran', '=', k.saluran)
    .executeTakeFirst();
  if (!baris) return KOSONG;
  const { pilihan, alamat, calon, calon_pada: pada, calon_salah: salah, umur } = baris;
  return {
    pilihan: pilihan as PilihanSaluran | null,
    alamat,
    calon: calon && pada ? { kotak: calon, pada, umurDetik: umur, salah } : null,
  };
}

/** Where somebody is reached: the address they have proven, else that of the account; null: nowhere. */
export async function alamatTujuan(
  brankas: Brankas,
  k: KunciSaluranOrang,
  o: { surelAkun: string; alamat: Buffer | null },
): Promise<string | null> {
  if (o.alamat) return brankas.baca<string>(terikatAlamat(k), o.alamat);
  return k.saluran === 'surel' ? o.surelAkun : null;
}

export function bacaCalon(brankas: Brankas, k: KunciSaluranOrang, kotak: Buffer): Promise<CalonAlamat> {
  return brankas.baca<CalonAlamat>(terikatCalon(k), kotak);
}

/** @param pilihan null: what the office has as its default */
export async function simpanPilihan(
  trx: Transaction<DB>,
  k: KunciSaluranOrang,
  pilihan: PilihanSaluran | null,
): Promise<void> {
  await simpan(trx, k, { pilihan });
}

/** Takes one's own address back, and one that waits with it. */
export async function lepaskanAlamat(trx: Transaction<DB>, k: KunciSaluranOrang): Promise<void> {
  await simpan(trx, k, { alamat: null, calon: null, calon_pada: null, calon_salah: 0 });
}

/** Lays down an address with the code that is on its way to it; the one in use stays in use. */
export async function simpanCalonAlamat(
  trx: Transaction<DB>,
  brankas: Brankas,
  k: KunciSaluranOrang & { instansiId: string },
  calon: CalonAlamat,
): Promise<void> {
  const kotak = await brankas.simpanKantor(k.instansiId, terikatCalon(k), calon);
  const kini = sql<string>`clock_timestamp()`;
  await simpan(trx, k, { calon: kotak, calon_pada: kini, calon_salah: 0 });
}

/** Locks somebody's row of a channel until the transaction ends: of several tries at a code each counts. */
export async function kunciSaluranOrang(trx: Transaction<DB>, k: KunciSaluranOrang): Promise<void> {
  await trx
    .selectFrom('saluran_orang')
    .select('orang_id')
    .where('orang_id', '=', k.orangId)
    .where('saluran', '=', k.saluran)
    .forUpdate()
    .executeTakeFirst();
}

export async function catatKodeSalah(trx: Transaction<DB>, k: KunciSaluranOrang): Promise<void> {
  await trx
    .updateTable('saluran_orang')
    .set((e) => ({ calon_salah: e('calon_salah', '+', 1) }))
    .where('orang_id', '=', k.orangId)
    .where('saluran', '=', k.saluran)
    .execute();
}

/** From now on this is where somebody is reached. */
export async function tetapkanAlamat(
  trx: Transaction<DB>,
  brankas: Brankas,
  k: KunciSaluranOrang & { instansiId: string },
  alamat: string,
): Promise<void> {
  const kotak = await brankas.simpanKantor(k.instansiId, terikatAlamat(k), alamat);
  await simpan(trx, k, { alamat: kotak, calon: null, calon_pada: null, calon_salah: 0 });
}

async function simpan(
  trx: Transaction<DB>,
  { orangId, saluran }: KunciSaluranOrang,
  isi: {
    pilihan?: PilihanSaluran | null;
    alamat?: Buffer | null;
    calon?: Buffer | null;
    calon_pada?: ReturnType<typeof sql<string>> | null;
    calon_salah?: number;
  },
): Promise<void> {
  await trx
    .insertInto('saluran_orang')
    .values({ orang_id: orangId, saluran, ...isi })
    .onConflict((c) => c.columns(['orang_id', 'saluran']).doUpdateSet(isi))
    .execute();
}
