import { createHash } from 'node:crypto';
import type { Sequence } from 'asn1js';
import { pkijs } from './mesin-kripto.ts';
import type { HasilPeriksa } from './penandatangan.ts';

const RENTANG = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

const tidak = (pesan: string): HasilPeriksa => ({ sah: false, pesan });

/**
 * Whether the last signature of a PDF covers the whole file, and fits what is in it (ISO 32000-1 12.8.1). Whose
 * certificate it is, and whether it can be trusted, is for validators to say.
 */
export async function periksaTandaTangan(pdf: Buffer): Promise<HasilPeriksa> {
  const rentang = rentangTerakhir(pdf);
  if (!rentang) return tidak('Berkas ini tidak bertanda tangan elektronik.');
  const { sampai, lanjut, akhir } = rentang;
  // Between both parts stands the signature, in hexadecimal, and nothing else.
  const celah = pdf.toString('latin1', sampai, lanjut);
  if (akhir !== pdf.length || !/^<[0-9A-Fa-f]+>$/.test(celah)) {
    return tidak('Tanda tangannya tidak mencakup seluruh berkas: ada yang ditambahkan sesudahnya.');
  }
  const isi = Buffer.concat([pdf.subarray(0, sampai), pdf.subarray(lanjut)]);
  const cocok = await cocokDengan(Buffer.from(celah.slice(1, -1), 'hex'), isi);
  return cocok ? { sah: true } : tidak('Isi berkas berubah setelah ditandatangani.');
}

function rentangTerakhir(pdf: Buffer): { sampai: number; lanjut: number; akhir: number } | undefined {
  return [...pdf.toString('latin1').matchAll(RENTANG)]
    .map(([, dari, sampai, lanjut, panjang]) => ({
      dari: Number(dari),
      sampai: Number(sampai),
      lanjut: Number(lanjut),
      akhir: Number(lanjut) + Number(panjang),
    }))
    .filter((r) => r.dari === 0 && r.sampai < r.lanjut)
    .toSorted((a, b) => a.akhir - b.akhir)
    .at(-1);
}

async function cocokDengan(cms: Buffer, isi: Buffer): Promise<boolean> {
  try {
    const { content } = pkijs.ContentInfo.fromBER(cms);
    const tertanda = new pkijs.SignedData({ schema: content });
    const cocok = await tertanda.verify({ signer: 0, data: new Uint8Array(isi).buffer, checkChain: false });
    return cocok && sertifikatTersebut(tertanda);
  } catch {
    // What cannot be read as a signature is none.
    return false;
  }
}

const SERTIFIKAT_V2 = '1.2.840.113549.1.9.16.2.47';

/** A CAdES signature names its certificate by digest; what stands beside it must be that one (RFC 5035). */
function sertifikatTersebut({ signerInfos, certificates }: pkijs.SignedData): boolean {
  const tersebut = signerInfos[0]?.signedAttrs?.attributes.find((a) => a.type === SERTIFIKAT_V2);
  if (!tersebut) return true;
  const isi = Buffer.from((tersebut.values[0] as Sequence).toBER());
  const sidik = (c: Buffer) =>
    ['sha256', 'sha384', 'sha512'].map((cara) => createHash(cara).update(c).digest());
  return (certificates ?? [])
    .map((c) => Buffer.from(c.toSchema().toBER()))
    .some((c) => sidik(c).some((s) => isi.includes(s)));
}
