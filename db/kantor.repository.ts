import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Masa, SifatPemangku } from '../domain/kantor/kantor.ts';
import type { JabatanUsul } from '../domain/kantor/jabatan.ts';
import { akhiriSemuaSesi } from './sesi.repository.ts';
import type { DB } from './skema.ts';

/**
 * What an office's administration writes. The caller holds the office's lock (`kunciKantor`) and leaves an entry in
 * its history.
 */

export interface DataOrang {
  nama: string;
  surel: string;
  nip: string | null;
  pangkat: string | null;
}

/** A new account: its password is to be changed at the first sign-in. */
export async function tambahOrang(
  trx: Transaction<DB>,
  o: DataOrang & { id: string; instansiId: string; sandiHash: string },
): Promise<void> {
  const { id, nama, surel, nip, pangkat } = o;
  await trx
    .insertInto('orang')
    .values({
      id,
      instansi_id: o.instansiId,
      nama,
      surel,
      nip,
      pangkat,
      sandi_hash: o.sandiHash,
      wajib_ganti_sandi: true,
    })
    .execute();
}

export async function ubahOrang(trx: Transaction<DB>, id: string, o: DataOrang): Promise<void> {
  const { nama, surel, nip, pangkat } = o;
  await trx.updateTable('orang').set({ nama, surel, nip, pangkat }).where('id', '=', id).execute();
}

/** Lets somebody in, or not any more: without an active account no session is worth anything. */
export async function aktifkanOrang(trx: Transaction<DB>, id: string, aktif: boolean): Promise<void> {
  await trx.updateTable('orang').set({ aktif }).where('id', '=', id).execute();
  if (!aktif) await akhiriSemuaSesi(trx, id);
}

/** Puts a password of the office in place of the person's own. */
export async function aturUlangSandi(trx: Transaction<DB>, id: string, sandiHash: string): Promise<void> {
  await trx
    .updateTable('orang')
    .set({ sandi_hash: sandiHash, wajib_ganti_sandi: true })
    .where('id', '=', id)
    .execute();
  await akhiriSemuaSesi(trx, id);
}

export type DataJabatan = Omit<JabatanUsul, 'id'> & { kontakPiket: boolean };

export async function tambahJabatan(
  trx: Transaction<DB>,
  j: DataJabatan & { id: string; instansiId: string },
): Promise<void> {
  await trx
    .insertInto('jabatan')
    .values({
      id: j.id,
      instansi_id: j.instansiId,
      nama: j.nama,
      peran: j.peran,
      atasan_id: j.atasanId,
      ...kolomWilayah(j),
      kontak_piket: j.kontakPiket,
    })
    .execute();
}

/** The role stays: it is what the position may do, and other roles are other positions. */
export async function ubahJabatan(trx: Transaction<DB>, id: string, j: DataJabatan): Promise<void> {
  await trx
    .updateTable('jabatan')
    .set({ nama: j.nama, atasan_id: j.atasanId, ...kolomWilayah(j), kontak_piket: j.kontakPiket })
    .where('id', '=', id)
    .execute();
}

function kolomWilayah({ wilayah }: DataJabatan) {
  return { desa_kelurahan: wilayah?.desaKelurahan ?? null, kecamatan: wilayah?.kecamatan ?? null };
}

export async function tambahPemangku(
  trx: Transaction<DB>,
  p: { id: string; jabatanId: string; orangId: string; sifat: SifatPemangku; masa: Masa; dasar: string },
): Promise<void> {
  await trx
    .insertInto('pemangku')
    .values({
      id: p.id,
      jabatan_id: p.jabatanId,
      orang_id: p.orangId,
      sifat: p.sifat,
      masa: rentang(p.masa),
      dasar: p.dasar,
    })
    .execute();
}

/** @param masa null: it never begins */
export async function ubahMasa(trx: Transaction<DB>, id: string, masa: Masa | null): Promise<void> {
  await trx
    .updateTable('pemangku')
    .set({ masa: masa ? rentang(masa) : 'empty' })
    .where('id', '=', id)
    .execute();
}

function rentang({ mulai, sampai }: Masa) {
  return sql<string>`tstzrange(${mulai}::timestamptz, ${sampai}::timestamptz)`;
}
