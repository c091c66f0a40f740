import type { KeyObject } from 'node:crypto';
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

/** A data key with its public id. */
export interface Kunci {
  id: string;
  bahan: Buffer;
}

const VERSI = 1;
const IV = 12;
const TAG = 16;

// From bytes, a key is made ready anew each time, which takes longer than a short text takes to encrypt.
const disiapkan = new WeakMap<Kunci, KeyObject>();

function siap(kunci: Kunci): KeyObject {
  const ada = disiapkan.get(kunci);
  if (ada) return ada;
  const baru = createSecretKey(kunci.bahan);
  disiapkan.set(kunci, baru);
  return baru;
}

/**
 * AES-256-GCM. Layout: version (1), length of the key id (1), key id, iv (12), tag (16), ciphertext.
 * @param terikat additional data the ciphertext is bound to, so that it cannot be moved to another row
 */
export function sandikan(kunci: Kunci, polos: Uint8Array, terikat: string): Buffer {
  const iv = randomBytes(IV);
  const sandi = createCipheriv('aes-256-gcm', siap(kunci), iv).setAAD(Buffer.from(terikat));
  const isi = Buffer.concat([sandi.update(polos), sandi.final()]);
  const id = Buffer.from(kunci.id);
  return Buffer.concat([Buffer.of(VERSI, id.length), id, iv, sandi.getAuthTag(), isi]);
}

/** @returns the key's id, or null where this is no box of ours */
export function idKunci(kotak: Uint8Array): string | null {
  const panjang = kotak[1];
  if (kotak[0] !== VERSI || panjang === undefined || kotak.length < 2 + panjang + IV + TAG) return null;
  return Buffer.from(kotak.subarray(2, 2 + panjang)).toString();
}

/** @throws when the box was changed, moved or belongs to another key */
export function bukaSandi(kunci: Kunci, kotak: Uint8Array, terikat: string): Buffer {
  const awal = 2 + Buffer.byteLength(kunci.id);
  const iv = kotak.subarray(awal, awal + IV);
  const tag = kotak.subarray(awal + IV, awal + IV + TAG);
  const sandi = createDecipheriv('aes-256-gcm', siap(kunci), iv).setAAD(Buffer.from(terikat)).setAuthTag(tag);
  return Buffer.concat([sandi.update(kotak.subarray(awal + IV + TAG)), sandi.final()]);
}
