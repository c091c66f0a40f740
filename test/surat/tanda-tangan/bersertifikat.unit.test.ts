import { webcrypto } from 'node:crypto';
import { cetak } from '../../../surat/cetak/cetak.ts';
import { penandatanganUji } from '../../../surat/tanda-tangan/bersertifikat.ts';
import { capWaktuLewat } from '../../../surat/tanda-tangan/cap-waktu.ts';
import { pkijs } from '../../../surat/tanda-tangan/mesin-kripto.ts';
import { periksaTandaTangan } from '../../../surat/tanda-tangan/periksa.ts';
import type { SertifikatUji } from '../../../surat/tanda-tangan/sertifikat-uji.ts';
import { buatSertifikatUji } from '../../../surat/tanda-tangan/sertifikat-uji.ts';
import type { CapWaktuUji } from '../../support/surat/cap-waktu.ts';
import { mulaiCapWaktu } from '../../support/surat/cap-waktu.ts';
import { lembarUji } from '../../support/surat/lembar.ts';
import { tambahTandaTangan } from '../../support/surat/tambah-tanda-tangan.ts';

const PADA = new Date('2026-11-22T01:00:00Z');
const SHA256 = '2.16.840.1.101.3.4.2.1';

let uji: SertifikatUji;
let pdf: Buffer;
beforeAll(async () => {
  uji = await buatSertifikatUji(PADA);
  pdf = await cetak(lembarUji());
});

const minta = (isi = pdf) => ({
  pdf: isi,
  pada: PADA,
  alasan: 'Surat Rekomendasi',
  lokasi: 'Bulukumba',
  rujukan: 'satu',
});

async function tertanda(penanda = penandatanganUji(uji.sertifikat)): Promise<Buffer> {
  const hasil = await penanda.tandaTangani(minta());
  if (hasil.hasil !== 'ditandatangani') throw new Error(hasil.pesan);
  return hasil.pdf;
}

/** The four numbers of the byte range, and the CMS between them. */
function bongkar(isi: Buffer) {
  const [, ...angka] = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(isi.toString('latin1')) ?? [];
  const [dari = NaN, sampai = NaN, lanjut = NaN, panjang = NaN] = angka.map(Number);
  const cms = Buffer.from(isi.toString('latin1', sampai + 1, lanjut - 1), 'hex');
  const tanda = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(cms).content });
  return { dari, sampai, lanjut, panjang, tanda };
}

describe('a signed letter', () => {
  it('is covered from the first byte to the last, but for the signature itself', async () => {
    const isi = await tertanda();
    const { dari, sampai, lanjut, panjang } = bongkar(isi);
    expect([dari, lanjut + panjang]).toEqual([0, isi.length]);
    expect(isi.toString('latin1', sampai, lanjut)).toMatch(/^<[0-9a-f]+>$/);
    expect(await penandatanganUji(uji.sertifikat).periksa(isi)).toEqual({ sah: true });
  });

  it('keeps what was printed: only the place of the signature differs', async () => {
    const isi = await tertanda();
    const { sampai, lanjut } = bongkar(isi);
    const tanpa = (x: Buffer) =>
      Buffer.concat([x.subarray(0, sampai), x.subarray(lanjut)])
        .toString('latin1')
        .replace(/\/ByteRange \[[^\]]*\] */, '')
        .trimEnd();
    expect(tanpa(isi)).toBe(tanpa(pdf));
  });

  it('signs what PAdES asks for: type, digest and the certificate itself, no time of its own', async () => {
    const { tanda } = bongkar(await tertanda());
    const [penanda] = tanda.signerInfos;
    expect(penanda?.signedAttrs?.attributes.map((a) => a.type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    expect(penanda?.digestAlgorithm.algorithmId).toBe(SHA256);
    expect(penanda?.unsignedAttrs).toBeUndefined();
    const rantai = tanda.certificates?.map((c) => Buffer.from((c as pkijs.Certificate).toSchema().toBER()));
    expect(rantai).toEqual(uji.sertifikat.rantai);
  });

  it.each([
    ['the text', (i: Buffer) => i.indexOf('stream') + 40],
    ['the number in the title', (i: Buffer) => i.indexOf('/Title') - 30],
    ['the last byte', (i: Buffer) => i.length - 1],
    ['the first byte', () => 0],
    ['the certificate in the signature', (i: Buffer) => bongkar(i).sampai + 200],
    ['the end of the signature', (i: Buffer) => i.indexOf('0000000000', bongkar(i).sampai) - 20],
  ])('betrays one changed byte: %s', async (_, tempat) => {
    const isi = await tertanda();
    const di = tempat(isi);
    isi.writeUInt8(isi.readUInt8(di) === 0x30 ? 0x31 : 0x30, di);
    expect(await periksaTandaTangan(isi)).toMatchObject({ sah: false });
  });

  it('betrays what was appended, and an earlier signature counts for nothing then', async () => {
    const isi = await tertanda();
    expect(await periksaTandaTangan(Buffer.concat([isi, Buffer.from('\n% tambahan\n')]))).toEqual({
      sah: false,
      pesan: 'Tanda tangannya tidak mencakup seluruh berkas: ada yang ditambahkan sesudahnya.',
    });
  });

  it('is none before it is signed', async () => {
    expect(await periksaTandaTangan(pdf)).toMatchObject({ sah: false });
    expect(await periksaTandaTangan(Buffer.alloc(0))).toMatchObject({ sah: false });
  });
});

it('a file without a place for the signature is refused, and takes one that is appended', async () => {
  const polos = await cetak(lembarUji({ tempatTandaTangan: false }));
  expect(await penandatanganUji(uji.sertifikat).tandaTangani(minta(polos))).toEqual({
    hasil: 'ditolak',
    sebab: 'isi',
    pesan: 'Surat tidak menyediakan tempat tanda tangan.',
  });
  const isi = await tambahTandaTangan(polos, uji.sertifikat, 'Surat');
  expect(await periksaTandaTangan(isi)).toEqual({ sah: true });
  expect(isi.subarray(0, polos.length).equals(polos)).toBe(true);
});

it('a chain that is longer than the place is refused, not cut off', async () => {
  const [milik = Buffer.alloc(0), induk = Buffer.alloc(0)] = uji.sertifikat.rantai;
  const panjang = { ...uji.sertifikat, rantai: [milik, ...Array<Buffer>(20).fill(induk)] };
  expect(await penandatanganUji(panjang).tandaTangani(minta())).toMatchObject({
    hasil: 'ditolak',
    sebab: 'isi',
    pesan: expect.stringContaining('lebih panjang dari tempat tanda tangan'),
  });
});

describe('a time stamp', () => {
  let otoritas: CapWaktuUji;
  beforeAll(async () => {
    otoritas = await mulaiCapWaktu();
  });
  beforeEach(() => otoritas.ubah('biasa'));
  afterAll(() => otoritas.tutup());
  const penanda = (sabarMs = 10_000) =>
    penandatanganUji(uji.sertifikat, capWaktuLewat(otoritas.alamat, sabarMs));

  it('attests the signature, inside the same place', async () => {
    const isi = await tertanda(penanda());
    expect(isi.length).toBe((await tertanda()).length);
    expect(await periksaTandaTangan(isi)).toEqual({ sah: true });
    const [tanda] = bongkar(isi).tanda.signerInfos;
    const atribut = tanda?.unsignedAttrs?.attributes ?? [];
    expect(atribut.map((a) => a.type)).toEqual(['1.2.840.113549.1.9.16.2.14']);
    const token = new pkijs.SignedData({
      schema: new pkijs.ContentInfo({ schema: atribut[0]?.values[0] }).content,
    });
    const info = pkijs.TSTInfo.fromBER(token.encapContentInfo.eContent?.getValue() ?? new ArrayBuffer());
    const sidik = await webcrypto.subtle.digest(
      'SHA-256',
      new Uint8Array(tanda?.signature.valueBlock.valueHexView ?? new Uint8Array()),
    );
    expect(Buffer.from(info.messageImprint.hashedMessage.valueBlock.valueHexView)).toEqual(
      Buffer.from(sidik),
    );
  });

  it.each([
    ['isiLain', 'Otoritas cap waktu menjawab untuk isi yang lain.'],
    ['tolak', 'Otoritas cap waktu menolak permintaan.'],
    ['kacau', 'Jawaban otoritas cap waktu tidak dapat dibaca.'],
    ['galat', 'Otoritas cap waktu menjawab 503.'],
    ['palsu', 'Cap waktu tidak ditandatangani dengan benar oleh otoritasnya.'],
  ] as const)('that is not what was asked for (%s) leaves the letter unsigned', async (cara, pesan) => {
    otoritas.ubah(cara);
    expect(await penanda().tandaTangani(minta())).toEqual({ hasil: 'ditolak', sebab: 'penyedia', pesan });
  });

  it('is not waited for without end', async () => {
    otoritas.ubah('diam');
    const pesan = 'Otoritas cap waktu tidak dapat dihubungi.';
    expect(await penanda(50).tandaTangani(minta())).toEqual({ hasil: 'ditolak', sebab: 'penyedia', pesan });
  });

  it('of an authority that is away leaves the letter unsigned', async () => {
    const pergi = await mulaiCapWaktu();
    await pergi.tutup();
    const tanpa = penandatanganUji(uji.sertifikat, capWaktuLewat(pergi.alamat));
    expect(await tanpa.tandaTangani(minta())).toMatchObject({ hasil: 'ditolak', sebab: 'penyedia' });
  });
});
