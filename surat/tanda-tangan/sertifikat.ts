import type { KeyObject } from 'node:crypto';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { SertifikatTidakSah } from './penandatangan.ts';

/** A key with its certificate and the certificates above it. */
export interface Sertifikat {
  /** PKCS#8, DER. */
  kunci: Buffer;
  /** DER, the signatory's first, then each with the one that issued it behind it. */
  rantai: readonly Buffer[];
}

const BIT_MIN = 2_048;

const der = (isi: forge.asn1.Asn1): Buffer => Buffer.from(forge.asn1.toDer(isi).getBytes(), 'binary');

/**
 * Opens a PKCS#12 file, in the old encodings as well as the new.
 * @throws SertifikatTidakSah for a wrong password (`frasaSandi`), and for a file that cannot serve
 */
export function bukaP12(isi: Buffer, kataSandi: string): Sertifikat {
  const p12 = buka(isi, kataSandi);
  const kunci = [
    ...tas(p12, forge.pki.oids['pkcs8ShroudedKeyBag']),
    ...tas(p12, forge.pki.oids['keyBag']),
  ].flatMap(pkcs8)[0];
  const sertifikat = tas(p12, forge.pki.oids['certBag']).flatMap((t) => {
    // What forge cannot read (elliptic curves) it hands over as it is.
    const asn1 = t.cert ? forge.pki.certificateToAsn1(t.cert) : t.asn1;
    return asn1 ? [new X509Certificate(der(asn1))] : [];
  });
  if (!kunci || sertifikat.length === 0) {
    throw new SertifikatTidakSah('Berkas sertifikat (.p12) tidak memuat kunci dan sertifikat.');
  }
  periksaKunci(kunci);
  return {
    kunci: kunci.export({ format: 'der', type: 'pkcs8' }),
    rantai: susunRantai(kunci, sertifikat).map((c) => c.raw),
  };
}

function buka(isi: Buffer, kataSandi: string): forge.pkcs12.Pkcs12Pfx {
  const asn1 = uraiAsn1(isi);
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, kataSandi);
  } catch {
    // forge tells a wrong password and a broken file apart in English texts only.
    throw new SertifikatTidakSah(
      'Kata sandi berkas sertifikat (.p12) salah, atau berkasnya rusak.',
      'frasaSandi',
    );
  }
}

/** PFX is a sequence that begins with the version 3 (RFC 7292). */
function uraiAsn1(isi: Buffer): forge.asn1.Asn1 {
  try {
    const asn1 = forge.asn1.fromDer(isi.toString('binary'));
    const [versi] = asn1.value;
    if (typeof versi === 'object' && versi.value === '\u0003') return asn1;
  } catch {
    // Said below: for whoever chose the file it is the same.
  }
  throw new SertifikatTidakSah('Berkas sertifikat bukan berkas PKCS#12 (.p12 atau .pfx).');
}

function tas(p12: forge.pkcs12.Pkcs12Pfx, jenis: string | undefined): forge.pkcs12.Bag[] {
  return jenis === undefined ? [] : (p12.getBags({ bagType: jenis })[jenis] ?? []);
}

function pkcs8(t: forge.pkcs12.Bag): KeyObject[] {
  const asn1 = t.key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(t.key)) : t.asn1;
  return asn1 ? [createPrivateKey({ key: der(asn1), format: 'der', type: 'pkcs8' })] : [];
}

function periksaKunci(kunci: KeyObject): void {
  if (kunci.asymmetricKeyType !== 'rsa') {
    throw new SertifikatTidakSah('Kunci sertifikat bukan RSA; mintalah sertifikat dengan kunci RSA.');
  }
  if ((kunci.asymmetricKeyDetails?.modulusLength ?? 0) < BIT_MIN) {
    throw new SertifikatTidakSah(`Kunci sertifikat terlalu pendek; paling sedikit ${BIT_MIN} bit.`);
  }
}

/** The file may hold certificates in any order, and others besides: the one of the key, then who issued it, and so on. */
function susunRantai(kunci: KeyObject, semua: readonly X509Certificate[]): X509Certificate[] {
  const milik = semua.find((c) => c.checkPrivateKey(kunci));
  if (!milik) throw new SertifikatTidakSah('Sertifikat dalam berkas .p12 bukan milik kuncinya.');
  const rantai = [milik];
  for (let c: X509Certificate | undefined = milik; c; c = penerbit(c, semua, rantai)) {
    if (c !== milik) rantai.push(c);
  }
  return rantai;
}

function penerbit(
  c: X509Certificate,
  semua: readonly X509Certificate[],
  rantai: readonly X509Certificate[],
): X509Certificate | undefined {
  return semua.find((p) => !rantai.includes(p) && c.checkIssued(p) && c.verify(p.publicKey));
}

/** @throws SertifikatTidakSah where one of the certificates is not valid at that moment */
export function periksaMasa(s: Sertifikat, pada: Date): void {
  for (const [i, c] of s.rantai.map((isi) => new X509Certificate(isi)).entries()) {
    const siapa = i === 0 ? 'Sertifikat penanda tangan' : 'Sertifikat penerbitnya';
    if (pada < c.validFromDate) throw new SertifikatTidakSah(`${siapa} belum berlaku.`);
    if (pada > c.validToDate) {
      const sampai = c.validToDate.toISOString().slice(0, 10);
      throw new SertifikatTidakSah(`${siapa} kedaluwarsa sejak ${sampai}.`);
    }
  }
}
