import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BULUKUMBA } from '../../db/contoh/bulukumba.ts';
import type { KantorContoh } from '../../db/contoh/kantor.ts';
import { PANGKALPINANG } from '../../db/contoh/pangkalpinang.ts';
import type { Layanan } from '../../domain/kata.ts';
import { terbitan } from '../../domain/standar/publik.ts';

/** The standards as the two offices published them, line by line, against what Lindung publishes for them. */

/** Slips of the pen, set right; and a button of the page the source was taken from. */
const KOREKSI: [dari: string, menjadi: string][] = [
  ['Privinsi', 'Provinsi'],
  ['Selata (', 'Selatan ('],
  ['asesment', 'asesmen'],
  ['Asessment', 'Asesmen'],
  ['Asesment', 'Asesmen'],
  ['Assesmen', 'Asesmen'],
  ['anak da lanjut usis', 'anak dan lanjut usia'],
  ['keatas', 'ke atas'],
  ['menparaf', 'memaraf'],
  ['spirasi dan pengaduan', 'Aspirasi dan Pengaduan'],
  ['selanjutkan', 'selanjutnya'],
  ['asalan', 'alasan'],
  ['Tahap Rujukan/Penyaluran Tindakan', 'Tahap Rujukan/Penyaluran: Tindakan'],
  ['Klik banner dibawah untuk melaporkan', 'Laporkan'],
];

/** Lines that name several channels at once. */
const BEBERAPA: Readonly<Record<string, string[]>> = {
  'Nomor Pengaduan:Telp/WA.085299603035': [
    'Nomor Pengaduan: Telp: 085299603035',
    'Nomor Pengaduan: WA: 085299603035',
  ],
  'Website LAPOR! Unduh di Play Store Unduh di App Store': [
    'Website LAPOR!',
    'Unduh di Play Store',
    'Unduh di App Store',
  ],
};

const KOMPONEN = new Set([
  'Persyaratan',
  'Sistem, Mekanisme dan Prosedur',
  'Waktu Penyelesaian',
  'Biaya / Tarif',
  'Produk Pelayanan',
  'Pengaduan Layanan',
]);

function barisSumber(berkas: string): string[] {
  const teks = readFileSync(join('test/support/sumber', berkas), 'utf8');
  return teks
    .split('\n')
    .map((b) => b.replace(/^\s*(#+|\d+\.|[-•])?\s*/, '').trim())
    .filter((b) => b !== '' && !KOMPONEN.has(b));
}

const seragam = (teks: string) => teks.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(' :', ':').trim();
const benahi = (teks: string) => KOREKSI.reduce((t, [dari, menjadi]) => t.replaceAll(dari, menjadi), teks);

const bernomor = (rincian: readonly string[] = []) => rincian.map((r, i) => ` ${i + 1}. ${r}`).join('');

function barisTerbit(kantor: KantorContoh, layanan: Layanan): string[] {
  const standar = kantor.standar[layanan];
  const publik = kantor.publik[layanan];
  if (!standar || !publik) throw new Error('standar tidak ada');
  const t = terbitan(layanan, standar, publik);
  const { kantor: alamat, saluran } = t.pengaduan;
  return [
    t.nama,
    `No. SK: ${t.nomorSk ?? ''}`,
    ...t.persyaratan.flatMap((b) => [b.teks, ...(b.rincian ?? [])]),
    ...t.prosedur.map((b) => b.teks + bernomor(b.rincian)),
    t.waktu.ringkas,
    t.waktu.mulai ?? '',
    ...t.waktu.rincian,
    t.biaya,
    ...t.produk,
    alamat.nama,
    `${alamat.alamat} ${alamat.telepon ?? ''}`,
    ...saluran.map((s) => (s.nilai === undefined ? s.label : `${s.label}: ${s.nilai}`)),
  ].map(seragam);
}

describe.each([
  ['bulukumba-lansia.txt', BULUKUMBA, 'lansia', 8],
  ['pangkalpinang-rps.txt', PANGKALPINANG, 'rps', 7],
] as const)('%s', (berkas, kantor, layanan, langkahPertama) => {
  const sumber = barisSumber(berkas);
  const terbit = barisTerbit(kantor, layanan);

  test.each(sumber)('terbit: %s', (baris) => {
    for (const bagian of BEBERAPA[baris] ?? [benahi(baris)]) {
      expect(terbit).toContainEqual(expect.stringContaining(seragam(bagian)));
    }
  });

  test('ketujuh langkah prosedur, menurut urutannya', () => {
    const langkah = (kantor.publik[layanan]?.prosedur ?? []).map((b) =>
      seragam(b.teks + bernomor(b.rincian)),
    );
    const harusnya = sumber.slice(langkahPertama, langkahPertama + 7).map((b) => seragam(benahi(b)));
    expect(langkah).toEqual(harusnya);
  });

  test('prosedur, biaya dan produk memakai kata-kata sumbernya saja', () => {
    const semua = sumber.map((b) => seragam(benahi(b)));
    const { prosedur, biaya, produk } = kantor.publik[layanan] ?? { prosedur: [], biaya: '', produk: [] };
    const kalimat = [...prosedur.flatMap((b) => [b.teks, ...(b.rincian ?? [])]), biaya, ...produk];
    for (const k of kalimat) expect(semua).toContainEqual(expect.stringContaining(seragam(k)));
  });
});

test('setiap koreksi masih dipakai', () => {
  const sumber = ['bulukumba-lansia.txt', 'pangkalpinang-rps.txt'].flatMap(barisSumber).join('\n');
  expect(KOREKSI.filter(([dari]) => !sumber.includes(dari))).toEqual([]);
});

test('yang tidak ada di sumber tidak dikarang: nomor SK Bulukumba kosong, standar contoh menyebut dirinya contoh', () => {
  expect(BULUKUMBA.publik.lansia).not.toHaveProperty('nomorSk');
  expect(PANGKALPINANG.publik.lansia).toMatchObject({
    nama: expect.stringContaining('(contoh)'),
    catatan: expect.stringContaining('Contoh: standar ini tidak diterbitkan oleh kantor ini.'),
  });
  expect(PANGKALPINANG.publik.lansia).not.toHaveProperty('nomorSk');
});
