import { createCipheriv, createHash } from 'node:crypto';

/** What the standard security handler needs to check a password (ISO 32000-2, 7.6.4). */
export interface SandiPdf {
  revisi: number;
  panjangKunci: number;
  o: Buffer;
  u: Buffer;
  izin: number;
  id: Buffer;
  metadataTerbuka: boolean;
}

const ISIAN = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** Whether the empty password opens it. What is not known counts as open. */
export function terbukaTanpaSandi(s: SandiPdf): boolean {
  switch (s.revisi) {
    case 2:
      return rc4(kunci(s), ISIAN).equals(s.u.subarray(0, 32));
    case 3:
    case 4: {
      const awal = kunci(s);
      let hasil = md5(ISIAN, s.id);
      for (let i = 0; i < 20; i += 1) hasil = rc4(Buffer.from(awal.map((b) => b ^ i)), hasil);
      return hasil.equals(s.u.subarray(0, 16));
    }
    case 5:
      return sha(256, s.u.subarray(32, 40)).equals(s.u.subarray(0, 32));
    case 6:
      return sidikRevisi6(s.u.subarray(32, 40)).equals(s.u.subarray(0, 32));
    default:
      return true;
  }
}

/** Algorithm 2, of the empty password. */
function kunci(s: SandiPdf): Buffer {
  const izin = Buffer.alloc(4);
  izin.writeInt32LE(s.izin | 0);
  const tanda = s.revisi >= 4 && s.metadataTerbuka ? Buffer.alloc(4, 0xff) : Buffer.alloc(0);
  let hasil = md5(ISIAN, s.o.subarray(0, 32), izin, s.id, tanda);
  if (s.revisi >= 3) for (let i = 0; i < 50; i += 1) hasil = md5(hasil.subarray(0, s.panjangKunci));
  return hasil.subarray(0, s.panjangKunci);
}

/** Algorithm 2.B, of the empty password. */
function sidikRevisi6(garam: Buffer): Buffer {
  let k = sha(256, garam);
  for (let i = 0; ; i += 1) {
    const sandi = createCipheriv('aes-128-cbc', k.subarray(0, 16), k.subarray(16, 32)).setAutoPadding(false);
    const e = sandi.update(Buffer.concat(Array.from({ length: 64 }, () => k)));
    const sisa = e.subarray(0, 16).reduce((jumlah, b) => jumlah + b, 0) % 3;
    k = sha(sisa === 0 ? 256 : sisa === 1 ? 384 : 512, e);
    if (i >= 63 && (e.at(-1) ?? 0) <= i - 31) return k.subarray(0, 32);
  }
}

/** OpenSSL no longer offers it. */
function rc4(kunciRc4: Buffer, isi: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  const di = (i: number) => s[i & 0xff] ?? 0;
  const tukar = (a: number, b: number) => {
    [s[a & 0xff], s[b & 0xff]] = [di(b), di(a)];
  };
  for (let i = 0, j = 0; i < 256; i += 1) {
    j += di(i) + (kunciRc4[i % kunciRc4.length] ?? 0);
    tukar(i, j);
  }
  let j = 0;
  return Buffer.from(
    isi.map((b, n) => {
      j += di(n + 1);
      tukar(n + 1, j);
      return b ^ di(di(n + 1) + di(j));
    }),
  );
}

function md5(...bagian: readonly Buffer[]): Buffer {
  return createHash('md5').update(Buffer.concat(bagian)).digest();
}

function sha(panjang: 256 | 384 | 512, isi: Buffer): Buffer {
  return createHash(`sha${panjang}`).update(isi).digest();
}
