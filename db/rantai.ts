import { createHash } from 'node:crypto';
import { jsonKanonik } from './kunci/json-kanonik.ts';

/** The chain's beginning: nothing came before. */
export const HASH_AWAL = Buffer.alloc(32);

/** A row of a chain as it is hashed: everything but the hash itself. */
export interface BarisRantai {
  urutan: number;
  isi: Buffer;
  hash_sebelum: Buffer;
}

/** SHA-256 over the previous hash and every column; `isi` enters as ciphertext. */
export function hashBaris({ isi, hash_sebelum, ...polos }: BarisRantai): Buffer {
  return createHash('sha256').update(hash_sebelum).update(jsonKanonik(polos)).update(isi).digest();
}

/** The first place where a chain does not hold. */
export interface PutusRantai {
  urutan: number;
  sebab: string;
}

/**
 * Verifies a chain from its first entry to its head.
 * @param baris in order
 * @param panjang entries the chain's owner says it has
 */
export function periksaRantai(
  baris: readonly (BarisRantai & { hash: Buffer })[],
  panjang: number,
): PutusRantai | null {
  let sebelum: Buffer = HASH_AWAL;
  let urutan = 0;
  for (const { hash, ...b } of baris) {
    urutan += 1;
    if (b.urutan !== urutan) return { urutan, sebab: 'baris hilang' };
    if (!b.hash_sebelum.equals(sebelum)) return { urutan, sebab: 'tidak bersambung dengan baris sebelumnya' };
    if (!hashBaris(b).equals(hash)) return { urutan, sebab: 'isi baris berubah' };
    sebelum = hash;
  }
  return urutan === panjang ? null : { urutan: urutan + 1, sebab: 'ujung riwayat terpotong' };
}
