import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { SertifikatUji } from './sertifikat-uji.ts';

const BLOK = /-----BEGIN (PRIVATE KEY|CERTIFICATE)-----\s+([A-Za-z0-9+/=\s]+?)-----END \1-----/g;

export function pem(jenis: 'PRIVATE KEY' | 'CERTIFICATE', der: Buffer): string {
  const baris = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${jenis}-----`, ...baris, `-----END ${jenis}-----`, ''].join('\n');
}

/** Key, certificate, and the authority's certificate, one below the other. */
export function tulisPem({ sertifikat: { kunci, rantai } }: SertifikatUji): string {
  return [pem('PRIVATE KEY', kunci), ...rantai.map((c) => pem('CERTIFICATE', c))].join('');
}

/** @returns null for anything else than a key, its certificate and the authority's */
export function bacaPem(teks: string): SertifikatUji | null {
  const blok = [...teks.matchAll(BLOK)].map(([, jenis, isi = '']) => ({
    jenis,
    der: Buffer.from(isi, 'base64'),
  }));
  const kunci = blok.find((b) => b.jenis === 'PRIVATE KEY')?.der;
  const [milik, induk] = blok.flatMap((b) => (b.jenis === 'CERTIFICATE' ? [b.der] : []));
  if (!kunci || !milik || !induk || !sepasang(kunci, milik)) return null;
  return { sertifikat: { kunci, rantai: [milik, induk] }, otoritas: pem('CERTIFICATE', induk) };
}

function sepasang(kunci: Buffer, sertifikat: Buffer): boolean {
  try {
    const rahasia = createPrivateKey({ key: kunci, format: 'der', type: 'pkcs8' });
    return new X509Certificate(sertifikat).checkPrivateKey(rahasia);
  } catch {
    return false;
  }
}
