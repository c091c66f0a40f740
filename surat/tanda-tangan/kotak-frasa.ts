import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/** Keys of the worker that alone opens passphrases: X25519, 32 bytes each. */
export interface PasanganFrasa {
  rahasia: Buffer;
  publik: Buffer;
}

/** Opened with another key, for another act, or after it was changed. Says nothing of what was inside. */
export class KotakTidakTerbuka extends Error {
  override name = 'KotakTidakTerbuka';
  constructor() {
    super('kotak frasa sandi tidak dapat dibuka');
  }
}

/** As much as a box takes, in bytes of UTF-8: all boxes are of one size and tell nothing of what is in them. */
export const FRASA_MAKS = 254;

const VERSI = 1;
const [PANJANG_KUNCI, PANJANG_IV, PANJANG_TANDA] = [32, 12, 16];
const PANJANG_ISI = FRASA_MAKS + 2;
const PANJANG_KOTAK = 1 + PANJANG_KUNCI + PANJANG_IV + PANJANG_TANDA + PANJANG_ISI;

// What stands before the 32 bytes of an X25519 key in PKCS#8 and SPKI (RFC 8410).
const AWAL_RAHASIA = Buffer.from('302e020100300506032b656e04220420', 'hex');
const AWAL_PUBLIK = Buffer.from('302a300506032b656e032100', 'hex');

export function buatPasanganFrasa(): PasanganFrasa {
  const { privateKey } = generateKeyPairSync('x25519');
  return pasanganFrasa(privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-PANJANG_KUNCI));
}

/** The pair of a secret key that is kept elsewhere. */
export function pasanganFrasa(rahasia: Buffer): PasanganFrasa {
  const publik = createPublicKey(kunciRahasia(rahasia)).export({ format: 'der', type: 'spki' });
  return { rahasia, publik: publik.subarray(-PANJANG_KUNCI) };
}

/**
 * Closes a passphrase for whoever holds the secret key, and for one act only (`terikat`: its id).
 * Version | ephemeral key | IV | tag | length and text, padded.
 * @throws RangeError where it is longer than FRASA_MAKS
 */
export function bungkusFrasa(publik: Buffer, frasa: string, terikat: string): Buffer {
  const teks = Buffer.from(frasa, 'utf8');
  if (teks.length > FRASA_MAKS) throw new RangeError('frasa sandi terlalu panjang');
  const isi = Buffer.alloc(PANJANG_ISI);
  isi.writeUInt16BE(teks.length, 0);
  teks.copy(isi, 2);
  const sekali = buatPasanganFrasa();
  const iv = randomBytes(PANJANG_IV);
  const sandi = createCipheriv('aes-256-gcm', sepakat(sekali.rahasia, publik, sekali.publik, terikat), iv);
  const tersandi = Buffer.concat([sandi.update(isi), sandi.final()]);
  return Buffer.concat([Buffer.of(VERSI), sekali.publik, iv, sandi.getAuthTag(), tersandi]);
}

/** @throws KotakTidakTerbuka */
export function bukaFrasa(rahasia: Buffer, kotak: Buffer, terikat: string): string {
  if (kotak.length !== PANJANG_KOTAK || kotak.readUInt8(0) !== VERSI) throw new KotakTidakTerbuka();
  let dari = 1;
  const ambil = (panjang: number) => kotak.subarray(dari, (dari += panjang));
  const [sekali, iv, tanda] = [ambil(PANJANG_KUNCI), ambil(PANJANG_IV), ambil(PANJANG_TANDA)];
  try {
    const kunci = sepakat(rahasia, sekali, sekali, terikat);
    const sandi = createDecipheriv('aes-256-gcm', kunci, iv).setAuthTag(tanda);
    const isi = Buffer.concat([sandi.update(kotak.subarray(dari)), sandi.final()]);
    return isi.toString('utf8', 2, 2 + isi.readUInt16BE(0));
  } catch {
    // Which of the causes it was helps only those who try.
    throw new KotakTidakTerbuka();
  }
}

function sepakat(rahasia: Buffer, publik: Buffer, sekali: Buffer, terikat: string): Buffer {
  const bersama = diffieHellman({ privateKey: kunciRahasia(rahasia), publicKey: kunciPublik(publik) });
  return Buffer.from(hkdfSync('sha256', bersama, sekali, `lindung frasa sandi 1\0${terikat}`, PANJANG_KUNCI));
}

const kunciRahasia = (isi: Buffer) =>
  createPrivateKey({ key: Buffer.concat([AWAL_RAHASIA, isi]), format: 'der', type: 'pkcs8' });

const kunciPublik = (isi: Buffer) =>
  createPublicKey({ key: Buffer.concat([AWAL_PUBLIK, isi]), format: 'der', type: 'spki' });
