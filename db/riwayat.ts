import type { Insertable, Transaction } from 'kysely';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { Peristiwa } from '../domain/kasus/keadaan.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Db } from './koneksi.ts';
import { HASH_AWAL, hashBaris } from './rantai.ts';
import type { DB, Riwayat } from './skema.ts';

export type BarisRiwayat = Insertable<Riwayat>;

/** What an entry's ciphertext is bound to: its place in the chain. */
export function terikatRiwayat(kasusId: string, urutan: number): string {
  return `riwayat:${kasusId}:${urutan}`;
}

/** What entries are appended with: the office's calendar in force now, and the hash they follow. */
export interface Sambungan {
  kalender: KalenderKerja;
  kepala: Buffer;
}

interface Kepala {
  kasusId: string;
  instansiId: string;
  urutan: number;
}

function kueriSambungan(trx: Transaction<DB>, k: Kepala) {
  return trx
    .selectFrom('instansi as i')
    .leftJoin('riwayat as r', (g) => g.on('r.kasus_id', '=', k.kasusId).on('r.urutan', '=', k.urutan))
    .select(['i.kalender', 'r.hash'])
    .where('i.id', '=', k.instansiId);
}

function sambungan(baris: { kalender: unknown; hash: Buffer | null }): Sambungan {
  return { kalender: baris.kalender as KalenderKerja, kepala: baris.hash ?? HASH_AWAL };
}

/** For entries no act brings. The caller holds the lock on the case. */
export async function bacaSambungan(trx: Transaction<DB>, k: Kepala): Promise<Sambungan> {
  return sambungan(
    await kueriSambungan(trx, k).executeTakeFirstOrThrow(
      () => new Error(`instansi "${k.instansiId}" tidak ada`),
    ),
  );
}

/**
 * For an act: its receipt with it, in one query. The caller holds the lock on the case, so that nobody else decides it.
 * @returns null where no such act is on record
 */
export async function bacaResiDanSambungan(trx: Transaction<DB>, tindakanId: string, k: Kepala) {
  const baris = await kueriSambungan(trx, k)
    .innerJoin('tindakan as t', (g) => g.on('t.id', '=', tindakanId))
    .select(['t.status', 't.urutan', 't.asal'])
    .executeTakeFirst();
  return baris ? { resi: baris, sambungan: sambungan(baris) } : null;
}

/**
 * Entries as they are appended to a case's chain. The caller holds the lock on the case.
 * @param kasus with the number of its entries so far and the hash of the last of them
 */
export async function barisRiwayat(
  brankas: Brankas,
  kasus: { id: string; urutan: number; kepala: Buffer },
  entri: readonly { peristiwa: Peristiwa; asal: string }[],
  dicatatPada: string,
): Promise<BarisRiwayat[]> {
  let hash = kasus.kepala;
  const baris: BarisRiwayat[] = [];
  for (const [i, { peristiwa: p, asal }] of entri.entries()) {
    const urutan = kasus.urutan + i + 1;
    const orang = p.oleh.jenis === 'orang' ? p.oleh : null;
    const isi = {
      kasus_id: kasus.id,
      urutan,
      waktu: p.waktu,
      jenis: p.jenis,
      orang_id: orang?.orangId ?? null,
      jabatan_id: orang?.jabatanId ?? null,
      peran: orang?.peran ?? null,
      sebagai: orang?.sebagai ?? null,
      asal,
      tindakan_id: p.tindakanId ?? null,
      isi: await brankas.simpan(kasus.id, terikatRiwayat(kasus.id, urutan), p),
      hash_sebelum: hash,
      dicatat_pada: dicatatPada,
    };
    hash = hashBaris(isi);
    baris.push({ ...isi, hash });
  }
  return baris;
}

/**
 * Entries of a case in order, decrypted, after number `sesudah`.
 * @throws TidakTerbaca where the key was destroyed
 */
export async function bacaEntri(
  db: Db | Transaction<DB>,
  brankas: Brankas,
  kasusId: string,
  sesudah: number,
  batas?: number,
): Promise<Peristiwa[]> {
  const semua = db
    .selectFrom('riwayat')
    .select(['urutan', 'isi'])
    .where('kasus_id', '=', kasusId)
    .where('urutan', '>', sesudah)
    .orderBy('urutan');
  const baris = await (batas === undefined ? semua : semua.limit(batas)).execute();
  return Promise.all(baris.map((b) => brankas.baca<Peristiwa>(terikatRiwayat(kasusId, b.urutan), b.isi)));
}
