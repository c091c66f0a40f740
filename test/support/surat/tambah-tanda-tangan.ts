import { SignPdf } from '@signpdf/signpdf';
import { DEFAULT_BYTE_RANGE_PLACEHOLDER, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { PenandaCades } from '../../../surat/tanda-tangan/cades.ts';
import type { Sertifikat } from '../../../surat/tanda-tangan/sertifikat.ts';

const PANJANG = 12_000;

/**
 * Signs a PDF that has no place for it, as a provider does: the file stays as it is, and what is new (the field, the
 * signature, page and catalogue that name them) is appended (ISO 32000-1 7.5.6).
 */
export async function tambahTandaTangan(
  pdf: Buffer,
  sertifikat: Sertifikat,
  alasan: string,
): Promise<Buffer> {
  const teks = pdf.toString('latin1');
  const ekor = teks.slice(teks.lastIndexOf('\ntrailer'));
  const angka = (pola: RegExp) => Number(pola.exec(ekor)?.[1] ?? NaN);
  const [akar, banyak] = [angka(/\/Root (\d+) 0 R/), angka(/\/Size (\d+)/)];
  const halaman = Number(/\n(\d+) 0 obj\n<<\n\/Type \/Page\n/.exec(teks)?.[1] ?? NaN);
  const [tanda, bidang] = [banyak, banyak + 1];
  const rentang = `/ByteRange [0 ${Array<string>(3).fill(`/${DEFAULT_BYTE_RANGE_PLACEHOLDER}`).join(' ')}]`;
  const baru = new Map([
    [akar, sisip(objek(teks, akar), `/AcroForm << /SigFlags 3 /Fields [${bidang} 0 R] >>`)],
    [halaman, sisip(objek(teks, halaman), `/Annots [${bidang} 0 R]`)],
    [
      tanda,
      `<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /${SUBFILTER_ETSI_CADES_DETACHED}\n${rentang}\n` +
        `/Contents <${'0'.repeat(2 * PANJANG)}>\n/Reason (${alasan.replaceAll(/[^\w .,-]/g, '?')})\n>>`,
    ],
    [
      bidang,
      `<<\n/Type /Annot\n/Subtype /Widget\n/FT /Sig\n/F 132\n/Rect [0 0 0 0]\n/T (Penyedia)\n` +
        `/V ${tanda} 0 R\n/P ${halaman} 0 R\n>>`,
    ],
  ]);
  const lanjutan = tulisan(pdf.length, baru, { akar, banyak: banyak + 2, lalu: angka(/startxref\n(\d+)/) });
  return new SignPdf().sign(
    Buffer.concat([pdf, Buffer.from(lanjutan, 'latin1')]),
    new PenandaCades(sertifikat, null),
  );
}

function objek(teks: string, nomor: number): string {
  const awal = teks.indexOf(`\n${nomor} 0 obj\n`);
  return teks.slice(teks.indexOf('<<', awal), teks.indexOf('\nendobj', awal));
}

const sisip = (kamus: string, isi: string): string => `${kamus.slice(0, kamus.lastIndexOf('>>'))}${isi}\n>>`;

function tulisan(
  mulai: number,
  baru: ReadonlyMap<number, string>,
  p: { akar: number; banyak: number; lalu: number },
): string {
  let isi = '\n';
  let xref = 'xref\n';
  for (const [nomor, kamus] of baru) {
    xref += `${nomor} 1\n${String(mulai + isi.length).padStart(10, '0')} 00000 n \n`;
    isi += `${nomor} 0 obj\n${kamus}\nendobj\n`;
  }
  const trailer = `trailer\n<< /Size ${p.banyak} /Root ${p.akar} 0 R /Prev ${p.lalu} >>\n`;
  return `${isi}${xref}${trailer}startxref\n${mulai + isi.length}\n%%EOF\n`;
}
