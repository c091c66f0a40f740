import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import type { Tanggal, Waktu } from '../domain/jam/waktu.ts';
import { susunNomorSurat } from '../domain/lansia/nomor-surat.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { StandarLansia } from '../domain/standar/standar.ts';
import type { JenisSurat } from '../domain/surat/isian.ts';
import type { AlasanBatal, AlasanCabut, StatusSurat } from '../domain/surat/register.ts';
import { asalStatus } from '../domain/surat/register.ts';
import type { Db } from './koneksi.ts';
import { kodeLacakBaru, nomorBerikut } from './penomoran.repository.ts';
import type { DB } from './skema.ts';

/** Who signed, as the register keeps it: ids and a title, no name. */
export interface PenandaSurat {
  /** None where the post is vacant: the name is written by hand. */
  orang?: string;
  jabatan: string;
  sebagai?: NonNullable<Pelaku['sebagai']>;
}

export type PolaKantor = Pick<StandarLansia, 'polaNomor' | 'klasifikasi' | 'unit'>;

/** A number of the register for one letter of a case. */
export interface NomorDiminta {
  instansiId: string;
  kasusId: string;
  jenis: JenisSurat;
  tindakanId: string;
  waktu: Waktu;
  /** Day of the letter in the office's zone. */
  tanggal: Tanggal;
  pola: PolaKantor;
}

/** What was printed, and what it rests on. */
export interface IsiSurat {
  /** Ciphertext of the sheet. */
  lembar: Buffer;
  sidikIsi: string;
  penanda: PenandaSurat;
  templatVersi: number;
  inisialKlien: string;
}

/** What somebody's reason is bound to. */
export function terikatAlasanSurat(suratId: string): string {
  return `alasan-surat:${suratId}`;
}

/** The letter of a case that has a number and no outcome yet, locked. */
export async function suratDipesan(trx: Transaction<DB>, kasusId: string, jenis: JenisSurat) {
  return trx
    .selectFrom('surat')
    .select(['id', 'tahun', 'urut', 'nomor', 'status', 'tindakan_id', 'sidik_isi', 'sidik_pdf'])
    .select(['kode_verifikasi', 'dikirim_pada'])
    .where('kasus_id', '=', kasusId)
    .where('jenis', '=', jenis)
    .where('status', 'in', ['dipesan', 'menungguKepastian'] satisfies StatusSurat[])
    .forUpdate()
    .executeTakeFirst();
}

/** A letter to sign or to reconcile, with what was printed. */
export async function bacaSuratTercetak(db: Db, id: string) {
  return pilihTercetak(db).where('id', '=', id).executeTakeFirst();
}

/** As `bacaSuratTercetak`, locked: what is still being signed for it comes before or after, not between. */
export async function kunciSuratTercetak(trx: Transaction<DB>, id: string) {
  return pilihTercetak(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

function pilihTercetak(db: Db | Transaction<DB>) {
  return db
    .selectFrom('surat')
    .select(['id', 'instansi_id', 'kasus_id', 'jenis', 'nomor', 'status', 'tindakan_id', 'lembar'])
    .select(['sidik_pdf', 'penanda', 'dikirim_pada']);
}

/**
 * Takes the next number. In the caller's transaction: number and register stand or fall together, so that there is no
 * gap, and two cases wait for one another here.
 */
export async function pesanNomor(
  trx: Transaction<DB>,
  n: NomorDiminta,
): Promise<{ id: string; nomor: string; kode: string }> {
  const tahun = tahunSurat(n.tanggal);
  const urut = await nomorBerikut(trx, n.instansiId, 'surat', tahun);
  const baris = {
    id: randomUUID(),
    nomor: susunNomorSurat(n.pola.polaNomor, { ...n.pola, urut, tanggal: n.tanggal }),
    kode_verifikasi: kodeLacakBaru(),
  };
  await trx
    .insertInto('surat')
    .values({
      ...baris,
      instansi_id: n.instansiId,
      kasus_id: n.kasusId,
      jenis: n.jenis,
      tindakan_id: n.tindakanId,
      tahun,
      urut,
      status: 'dipesan' satisfies StatusSurat,
      dipesan_pada: n.waktu,
    })
    .execute();
  return { id: baris.id, nomor: baris.nomor, kode: baris.kode_verifikasi };
}

/** Takes a reserved number up for another attempt. Nothing with it is out: its month may follow the day. */
export async function pesanUlang(
  trx: Transaction<DB>,
  surat: { id: string; urut: number; kode_verifikasi: string | null },
  n: NomorDiminta,
): Promise<{ id: string; nomor: string; kode: string }> {
  const nomor = susunNomorSurat(n.pola.polaNomor, { ...n.pola, urut: surat.urut, tanggal: n.tanggal });
  const kode = surat.kode_verifikasi ?? kodeLacakBaru();
  await trx
    .updateTable('surat')
    .set({ nomor, kode_verifikasi: kode, tindakan_id: n.tindakanId, dikirim_pada: null })
    .where('id', '=', surat.id)
    .execute();
  return { id: surat.id, nomor, kode };
}

export function tahunSurat(tanggal: Tanggal): number {
  return Number(tanggal.slice(0, 4));
}

export async function isiSurat(trx: Transaction<DB>, id: string, s: IsiSurat): Promise<void> {
  await trx
    .updateTable('surat')
    .set({
      lembar: s.lembar,
      sidik_isi: Buffer.from(s.sidikIsi, 'hex'),
      penanda: JSON.stringify(s.penanda),
      templat_versi: s.templatVersi,
      inisial_klien: s.inisialKlien,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * Records the signed file of a letter.
 * @param tindakanId the act it was signed for; null where a person vouches for it
 * @returns false where the letter is no longer that act's to sign: the file is none
 */
export async function catatPdf(
  trx: Transaction<DB>,
  id: string,
  tindakanId: string | null,
  pdf: { sidik: Buffer; dokumenId: string },
): Promise<boolean> {
  const hasil = await trx
    .updateTable('surat')
    .set({ sidik_pdf: pdf.sidik, dokumen_id: pdf.dokumenId })
    .where('id', '=', id)
    .where('status', 'in', asalStatus('terbit'))
    .where('sidik_pdf', 'is', null)
    .where((e) => e.and(tindakanId === null ? [] : [e('tindakan_id', '=', tindakanId)]))
    .executeTakeFirst();
  return hasil.numUpdatedRows === 1n;
}

/** Lets go of a number after an attempt that certainly signed nothing: what still comes of it counts no more. */
export async function lepaskanPesanan(trx: Transaction<DB>, id: string): Promise<void> {
  await trx
    .updateTable('surat')
    .set({ tindakan_id: null, dikirim_pada: null })
    .where('id', '=', id)
    .where('status', '=', 'dipesan' satisfies StatusSurat)
    .execute();
}

/**
 * Notes that a letter is about to be handed to a signing service elsewhere.
 * @returns false where it is no longer that act's to sign, or was handed over before: then it must not be
 */
export async function tandaiDikirim(db: Db, id: string, tindakanId: string): Promise<boolean> {
  const hasil = await db
    .updateTable('surat')
    .set({ dikirim_pada: sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .where('tindakan_id', '=', tindakanId)
    .where('status', '=', 'dipesan' satisfies StatusSurat)
    .where('dikirim_pada', 'is', null)
    .executeTakeFirst();
  return hasil.numUpdatedRows === 1n;
}

export async function tungguKepastian(trx: Transaction<DB>, id: string): Promise<void> {
  await trx
    .updateTable('surat')
    .set({ status: 'menungguKepastian' satisfies StatusSurat })
    .where('id', '=', id)
    .where('status', 'in', asalStatus('menungguKepastian'))
    .execute();
}

/** Issues a letter; of its kind and case, the one that was valid before is replaced by it. */
export async function terbitkan(
  trx: Transaction<DB>,
  s: { id: string; kasusId: string; jenis: JenisSurat },
  pada: Waktu,
): Promise<void> {
  await trx
    .updateTable('surat')
    .set({
      status: sql<StatusSurat>`case when status = 'terbit' then 'diganti' else status end`,
      berakhir_pada: sql`coalesce(berakhir_pada, ${pada}::timestamptz)`,
      diganti_oleh: s.id,
    })
    .where('kasus_id', '=', s.kasusId)
    .where('jenis', '=', s.jenis)
    // A letter that was revoked stays so, and names what came in its place.
    .where('status', 'in', ['terbit', 'dicabut'] satisfies StatusSurat[])
    .where('diganti_oleh', 'is', null)
    .execute();
  await trx
    .updateTable('surat')
    .set({ status: 'terbit' satisfies StatusSurat, terbit_pada: pada })
    .where('id', '=', s.id)
    .where('status', 'in', asalStatus('terbit'))
    .execute();
}

/** Voids the number a case has reserved. It stays in the register, with the reason. */
export async function batalkanPesanan(
  trx: Transaction<DB>,
  kasusId: string,
  alasan: AlasanBatal,
  pada: Waktu,
): Promise<void> {
  await trx
    .updateTable('surat')
    .set({ status: 'batal' satisfies StatusSurat, alasan, berakhir_pada: pada })
    .where('kasus_id', '=', kasusId)
    .where('status', 'in', asalStatus('batal'))
    .execute();
}

/** Revokes what is valid of a case. @returns what was revoked */
export async function cabutSurat(
  trx: Transaction<DB>,
  kasusId: string,
  c: { jenis: readonly JenisSurat[]; alasan: AlasanCabut; pada: Waktu },
): Promise<{ id: string; nomor: string; jenis: string }[]> {
  return trx
    .updateTable('surat')
    .set({ status: 'dicabut' satisfies StatusSurat, alasan: c.alasan, berakhir_pada: c.pada })
    .where('kasus_id', '=', kasusId)
    .where('jenis', 'in', c.jenis)
    .where('status', 'in', asalStatus('dicabut'))
    .returning(['id', 'nomor', 'jenis'])
    .execute();
}

/** Keeps what a person wrote about the end of letters. @param kotak by letter */
export async function simpanAlasan(trx: Transaction<DB>, id: string, kotak: Buffer): Promise<void> {
  await trx.updateTable('surat').set({ alasan_kotak: kotak }).where('id', '=', id).execute();
}
