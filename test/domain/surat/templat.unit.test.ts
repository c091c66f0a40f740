import { isiTemplat } from '../../../domain/surat/isi-templat.ts';
import { uraiTemplat } from '../../../domain/surat/templat.ts';
import type { Templat } from '../../../domain/surat/templat.ts';

const TEKS = `sifat: Penting
hal: Rekomendasi {klien.nama}
kepada: Kepala {tujuan}
tembusan: Bupati
tembusan: Arsip

Dengan hormat, kami merekomendasikan
klien berikut:

| Nama | {klien.nama}
| NIK | {klien.nik}

1. Butir pertama
2. Butir kedua

Demikian.

=== Ringkasan asesmen
# Kondisi fisik
{asesmen.kondisiFisik}`;

function templat(teks = TEKS): Templat {
  const hasil = uraiTemplat('rekomendasi', teks);
  if ('kesalahan' in hasil) throw new Error(JSON.stringify(hasil.kesalahan));
  return hasil.templat;
}
const kesalahan = (teks: string) => {
  const hasil = uraiTemplat('rekomendasi', teks);
  return 'kesalahan' in hasil ? hasil.kesalahan : [];
};

describe('a letter template', () => {
  it('is head, paragraphs, particulars, lists and a second page', () => {
    const t = templat();
    expect(t.kepala).toEqual({
      sifat: 'Penting',
      hal: 'Rekomendasi {klien.nama}',
      kepada: 'Kepala {tujuan}',
      tembusan: ['Bupati', 'Arsip'],
    });
    expect(t.badan.map((b) => b.jenis)).toEqual([
      'paragraf',
      'rincian',
      'daftar',
      'paragraf',
      'halaman',
      'judul',
      'paragraf',
    ]);
    expect(t.badan[0]).toEqual({
      jenis: 'paragraf',
      teks: 'Dengan hormat, kami merekomendasikan klien berikut:',
    });
  });

  it('reads the same from a file of Windows', () => {
    expect(templat(TEKS.replaceAll('\n', '\r\n'))).toEqual(templat());
  });

  it('names the line of a field nobody knows', () => {
    expect(kesalahan(`hal: Uji\n\nSatu {klien.nama}\nDua {klien.sepatu}`)).toEqual([
      { baris: 4, pesan: 'Isian {klien.sepatu} tidak dikenal pada surat ini.' },
    ]);
  });

  it('knows no field that another kind of letter has', () => {
    expect(uraiTemplat('beritaAcara', 'hal: Uji\n\n{serahTerima.tanggal}')).toHaveProperty('templat');
    expect(kesalahan('hal: Uji\n\n{serahTerima.tanggal}')).toHaveLength(1);
  });

  it.each([
    ['a brace that is not closed', 'hal: Uji\n\nAda {klien.nama', 3, /berpasangan/],
    ['a name of the prototype', 'hal: Uji\n\nAda {constructor}', 3, /tidak dikenal/],
    ['a head nobody knows', 'perihal: Uji\n\nIsi', 1, /Baris kepala/],
    ['the same head twice', 'hal: Uji\nhal: Lagi\n\nIsi', 2, /sudah ada/],
    ['no body', 'hal: Uji', 1, /kosong/],
  ])('is refused with its line for %s', (_, teks, baris, pesan) => {
    expect(kesalahan(teks)).toEqual([{ baris, pesan: expect.stringMatching(pesan) }]);
  });
});

describe('filling a template', () => {
  it('puts what is known into every part, and a dash for what is not', () => {
    const t = isiTemplat(templat(), { 'klien.nama': 'Siti', tujuan: 'Sentra' });
    expect(t.kepala).toMatchObject({ hal: 'Rekomendasi Siti', kepada: 'Kepala Sentra' });
    expect(t.badan[1]).toEqual({
      jenis: 'rincian',
      baris: [
        { label: 'Nama', isi: 'Siti' },
        { label: 'NIK', isi: '-' },
      ],
    });
  });

  it('leaves what looks like a field, a heading or markup in a value as it is', () => {
    const nama = '{klien.nik} <b>Siti</b> | # =HYPERLINK("x") $& ';
    const t = isiTemplat(templat(), { 'klien.nama': nama, 'klien.nik': '7302' });
    expect(t.kepala.hal).toBe(`Rekomendasi ${nama}`);
  });
});

describe('a template with a title', () => {
  const dengan = (kepala: string) => `${kepala}\n\nIsi.`;

  it('has the title and the copies for a head', () => {
    expect(templat(dengan('judul: Surat Tugas\ntembusan: Arsip')).kepala).toEqual({
      judul: 'Surat Tugas',
      tembusan: ['Arsip'],
    });
  });

  it('refuses the lines of a letter, by their number', () => {
    expect(kesalahan(dengan('sifat: Penting\njudul: Surat Tugas\nkepada: Kepala'))).toEqual([
      { baris: 1, pesan: 'Surat dengan "judul" tidak memakai baris "sifat".' },
      { baris: 3, pesan: 'Surat dengan "judul" tidak memakai baris "kepada".' },
    ]);
  });
});
