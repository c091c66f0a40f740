import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { tanggalDi } from '../domain/jam/waktu.ts';
import { awalHari } from '../domain/kantor/masa.ts';
import { LAYANAN } from '../domain/kata.ts';
import type { KantorBaru } from './kantor-baru.schema.ts';
import { tambahJabatan, tambahOrang, tambahPemangku } from './kantor.repository.ts';
import type { Db } from './koneksi.ts';
import { bukaBrankas } from './kunci/brankas.ts';
import { buatKunciInstansi, pemegangKunciDb } from './kunci/pemegang-kunci.ts';
import { pelakuSistem, tanamPelakuSistem } from './pelaku-sistem.ts';
import { catatRiwayatKantor } from './riwayat-kantor.ts';
import type { DB } from './skema.ts';
import { tambahVersi } from './standar.repository.ts';
import { SKEMA_STANDAR } from './standar.schema.ts';
import { tanamTemplat } from './tanam-templat.ts';

/** What the file says is taken already. */
export async function sudahAda(db: Db, k: KantorBaru): Promise<{ id: boolean; surel: boolean }> {
  const id = db.selectFrom('instansi').select('id').where('id', '=', k.id);
  const surel = db.selectFrom('orang').select('id').where('surel', '=', k.admin.surel);
  return {
    id: (await id.executeTakeFirst()) !== undefined,
    surel: (await surel.executeTakeFirst()) !== undefined,
  };
}

/**
 * Makes an office with its key, its standards, positions and first admin, in one transaction, as the first entry of
 * its history. @param db as the owner: the application may not make offices
 */
export async function daftarkanKantor(
  db: Db,
  kunciInduk: Buffer,
  k: KantorBaru,
  sandiHash: string,
  waktu: Waktu,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { id, nama, kalender } = k;
    await trx
      .insertInto('instansi')
      .values({ id, nama, zona: kalender.zona, kalender: JSON.stringify(kalender) })
      .execute();
    await buatKunciInstansi(trx, kunciInduk, id);
    await tanamPelakuSistem(trx, id);
    await tanamStandar(trx, k, waktu);
    await tanamTemplat(trx, id, { kop: k.kop, berlakuSejak: waktu });
    await tanamAdmin(trx, k, await tanamJabatan(trx, k), sandiHash, waktu);
    // The key is in this transaction too: nobody else can see it yet.
    const brankas = bukaBrankas(pemegangKunciDb(trx, kunciInduk), kunciInduk);
    const oleh = pelakuSistem(id, 'sistem');
    const entri = { instansiId: id, jenis: 'kantorDidaftarkan', oleh, isi: k, asal: 'sistem' } as const;
    await catatRiwayatKantor(trx, brankas, entri, waktu);
  });
}

async function tanamStandar(trx: Transaction<DB>, k: KantorBaru, waktu: Waktu): Promise<void> {
  const { zona } = k.kalender;
  for (const layanan of LAYANAN) {
    const standar = k.standar[layanan];
    if (!standar) continue;
    const isi = SKEMA_STANDAR[layanan].parse({ ...standar.isi, versi: 1, zona });
    await tambahVersi(trx, k.id, layanan, { isi, publik: standar.publik, berlakuSejak: waktu });
  }
}

/** @returns the ids of the positions, by name */
async function tanamJabatan(trx: Transaction<DB>, k: KantorBaru): Promise<Map<string, string>> {
  const id = new Map(k.jabatan.map((j) => [j.nama, randomUUID()]));
  const cari = (nama: string) => id.get(nama) ?? '';
  // Those above first: a position refers to the one above it.
  const sisa = [...k.jabatan];
  const sudah = new Set<string | undefined>([undefined]);
  for (let j = sisa.find(siap); j; j = sisa.find(siap)) {
    sisa.splice(sisa.indexOf(j), 1);
    sudah.add(j.nama);
    await tambahJabatan(trx, {
      id: cari(j.nama),
      instansiId: k.id,
      nama: j.nama,
      peran: j.peran,
      atasanId: j.atasan === undefined ? null : cari(j.atasan),
      wilayah: j.wilayah ?? null,
      kontakPiket: j.kontakPiket,
    });
  }
  return id;

  function siap(j: KantorBaru['jabatan'][number]): boolean {
    return sudah.has(j.atasan);
  }
}

async function tanamAdmin(
  trx: Transaction<DB>,
  k: KantorBaru,
  jabatan: ReadonlyMap<string, string>,
  sandiHash: string,
  waktu: Waktu,
): Promise<void> {
  const { nama, surel, nip = null, pangkat = null } = k.admin;
  const { zona } = k.kalender;
  const orangId = randomUUID();
  await tambahOrang(trx, { id: orangId, instansiId: k.id, nama, surel, nip, pangkat, sandiHash });
  await tambahPemangku(trx, {
    id: randomUUID(),
    jabatanId: jabatan.get(k.admin.jabatan) ?? '',
    orangId,
    sifat: 'definitif',
    masa: { mulai: awalHari(tanggalDi(waktu, zona), zona), sampai: null },
    dasar: 'Pendaftaran kantor',
  });
}
