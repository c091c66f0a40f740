import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';
import { kunciPenerbit } from './kunci-penerbit.ts';
import type { Sertifikat } from './sertifikat.ts';

const SEHARI_MS = 86_400_000;
/** Long: a demonstration's clock may run through years in a day. */
const MASA_HARI = 36_500;

const buatKunci = promisify(generateKeyPair);

interface Pasangan {
  publicKey: string;
  privateKey: string;
}

export interface SertifikatUji {
  sertifikat: Sertifikat;
  /** The authority's certificate, for those who want to check (PEM). */
  otoritas: string;
}

/**
 * A certificate of this installation's own test authority, for the embedded default. It proves that a letter was not
 * changed; it proves nothing about who signed, and every page says so.
 */
export async function buatSertifikatUji(pada: Date): Promise<SertifikatUji> {
  const [induk, milik] = await Promise.all([pasangan(), pasangan()]);
  // Two installations are two authorities.
  const penerbit = `Lindung: otoritas uji ${randomBytes(4).toString('hex')}`;
  const terbitkan = (nama: string, kunci: string, ca: boolean) =>
    tanda({ nama, kunci, penerbit, oleh: induk, pada, ca });
  const ca = terbitkan(penerbit, induk.publicKey, true);
  const s = terbitkan('Lindung: penanda tangan uji', milik.publicKey, false);
  return {
    sertifikat: { kunci: der(milik.privateKey), rantai: [s, ca].map(der) },
    otoritas: ca,
  };
}

const der = (pem: string): Buffer => Buffer.from(forge.pem.decode(pem)[0]?.body ?? '', 'binary');

function pasangan(): Promise<Pasangan> {
  return buatKunci('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}

/**
 * A serial number of 16 bytes: positive, and with a first byte that DER needs. OpenSSL reads no certificate whose number
 * begins with a zero too many.
 */
export function nomorSeri(acak: Buffer): string {
  const [depan = 0, ...lain] = acak;
  return Buffer.from([(depan & 0x3f) | 0x40, ...lain]).toString('hex');
}

function tanda(p: {
  nama: string;
  kunci: string;
  penerbit: string;
  oleh: Pasangan;
  pada: Date;
  ca: boolean;
}): string {
  const c = forge.pki.createCertificate();
  c.publicKey = forge.pki.publicKeyFromPem(p.kunci);
  c.serialNumber = nomorSeri(randomBytes(16));
  c.validity.notBefore = new Date(p.pada.getTime() - SEHARI_MS);
  c.validity.notAfter = new Date(p.pada.getTime() + MASA_HARI * SEHARI_MS);
  c.setSubject([{ name: 'commonName', value: p.nama, valueTagClass: forge.asn1.Type.UTF8 as never }]);
  c.setIssuer([{ name: 'commonName', value: p.penerbit, valueTagClass: forge.asn1.Type.UTF8 as never }]);
  c.setExtensions([
    { name: 'basicConstraints', cA: p.ca, critical: true },
    p.ca
      ? { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
      : { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  c.sign(kunciPenerbit(p.oleh.privateKey), forge.md.sha256.create());
  return forge.pki.certificateToPem(c);
}
