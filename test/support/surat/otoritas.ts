import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';
import { kunciPenerbit } from '../../../surat/tanda-tangan/kunci-penerbit.ts';
import type { Sertifikat } from '../../../surat/tanda-tangan/sertifikat.ts';
import { nomorSeri } from '../../../surat/tanda-tangan/sertifikat-uji.ts';

export interface PilihanSertifikat {
  ca?: boolean;
  capWaktu?: boolean;
  dari?: Date;
  sampai?: Date;
  bit?: number;
}

/** A key with its certificate, and what can be done with both. */
export interface Pemegang {
  nama: string;
  /** PEM. */
  kunci: string;
  sertifikat: string;
  terbitkan(nama: string, p?: PilihanSertifikat): Pemegang;
  /** As the signing adapters take it, with these above it. */
  untukMenandatangani(...atas: Pemegang[]): Sertifikat;
}

/** The root of a small world of certificates, valid from 2020 to 2100 unless said otherwise. */
export const otoritasUji = (nama = 'Otoritas Uji'): Pemegang => buat(nama, { ca: true });

function buat(nama: string, p: PilihanSertifikat, oleh?: Pemegang): Pemegang {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: p.bit ?? 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const c = forge.pki.createCertificate();
  c.publicKey = forge.pki.publicKeyFromPem(publicKey);
  c.serialNumber = nomorSeri(randomBytes(8));
  c.validity.notBefore = p.dari ?? new Date('2020-01-01T00:00:00Z');
  c.validity.notAfter = p.sampai ?? new Date('2100-01-01T00:00:00Z');
  c.setSubject([{ name: 'commonName', value: nama }]);
  c.setIssuer([{ name: 'commonName', value: oleh?.nama ?? nama }]);
  c.setExtensions([
    { name: 'basicConstraints', cA: p.ca === true, critical: true },
    p.ca === true
      ? { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true }
      : { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
    ...(p.capWaktu === true ? [{ name: 'extKeyUsage', timeStamping: true, critical: true }] : []),
    { name: 'subjectKeyIdentifier' },
  ]);
  c.sign(kunciPenerbit(oleh?.kunci ?? privateKey), forge.md.sha256.create());
  const pemegang: Pemegang = {
    nama,
    kunci: privateKey,
    sertifikat: forge.pki.certificateToPem(c),
    terbitkan: (anak, pilihan = {}) => buat(anak, pilihan, pemegang),
    untukMenandatangani: (...atas) => ({
      kunci: der(privateKey),
      rantai: [pemegang, ...atas].map((x) => der(x.sertifikat)),
    }),
  };
  return pemegang;
}

export const der = (pem: string): Buffer => Buffer.from(forge.pem.decode(pem)[0]?.body ?? '', 'binary');

/** A PKCS#12 file with the certificates, at least one, in the order given. */
export function p12(
  kunci: string | null,
  sertifikat: readonly string[],
  kataSandi: string,
  cara: 'aes256' | '3des' = 'aes256',
): Buffer {
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    kunci === null ? null : forge.pki.privateKeyFromPem(kunci),
    sertifikat.map((c) => forge.pki.certificateFromPem(c)),
    kataSandi,
    { algorithm: cara },
  );
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}
