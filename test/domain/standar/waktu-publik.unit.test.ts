import { PUBLIK_LANSIA_BULUKUMBA } from '../../../db/contoh/publik-lansia.ts';
import { PUBLIK_RPS_SENYUM } from '../../../db/contoh/publik-rps.ts';
import type { StandarPublik } from '../../../domain/standar/standar-publik.ts';
import { kesalahanWaktu, lamaDalamKata, waktuDalamKata } from '../../../domain/standar/waktu-publik.ts';
import { standarLansia, standarRps } from '../../support/pembangun/standar.ts';
import { HARI } from '../../support/pembangun/waktu.ts';

const LANSIA = standarLansia().tenggat;
const RPS = standarRps().tenggat;

test.each([
  ['kerja', 30, '30 menit (jam kerja)'],
  ['kalender', 45, '45 menit'],
  ['kalender', 120, '2 jam'],
  ['kalender', 1440, '1 × 24 jam'],
  ['kalender', 10_080, '7 hari'],
] as const)('%s %d menit dibaca "%s"', (jam, menit, harap) => {
  expect(lamaDalamKata({ jam, menit })).toBe(harap);
});

describe('waktu yang terbit', () => {
  test('lansia: 40 menit, dan lama setiap langkah dari batas waktu yang berjalan', () => {
    const { ringkas, rincian } = waktuDalamKata(LANSIA, PUBLIK_LANSIA_BULUKUMBA);
    expect(ringkas).toBe('40 menit (jam kerja)');
    expect(rincian.map((r) => /jangka waktu (.*)$/.exec(r)?.[1])).toEqual([
      undefined,
      '30 menit',
      '2 menit',
      '5 menit',
      undefined,
      '3 menit',
      undefined,
    ]);
  });

  test('RPS: kedua janji dengan namanya, dan sejak kapan', () => {
    expect(waktuDalamKata(RPS, PUBLIK_RPS_SENYUM)).toEqual({
      ringkas: 'Asesmen awal dan keputusan: 1 × 24 jam; Pelayanan di RPS, paling lama: 7 hari',
      mulai: 'sejak berkas permohonan diterima secara lengkap dan benar',
      rincian: [],
    });
  });
});

/** The first sentence that says where both contradict each other, with its place; null where they agree. */
function salah(tenggat: Parameters<typeof kesalahanWaktu>[0], p: StandarPublik): string | null {
  const [k] = kesalahanWaktu(tenggat, p);
  return k ? `${k.lokasi}: ${k.pesan}` : null;
}

const denganWaktu = (p: StandarPublik, waktu: Partial<StandarPublik['waktu']>): StandarPublik => ({
  ...p,
  waktu: { ...p.waktu, ...waktu },
});
const langkah = (teks: string): StandarPublik => ({ ...PUBLIK_RPS_SENYUM, prosedur: [{ teks }] });

describe('waktu yang terbit dan batas waktu yang berjalan', () => {
  test('kedua standar sumber sejalan', () => {
    expect(salah(LANSIA, PUBLIK_LANSIA_BULUKUMBA)).toBeNull();
    expect(salah(RPS, PUBLIK_RPS_SENYUM)).toBeNull();
  });

  test('batas yang berjalan berubah, yang terbit tidak', () => {
    const tenggat = { ...LANSIA, paraf: { ...LANSIA.paraf, menit: 15 } };
    expect(salah(tenggat, PUBLIK_LANSIA_BULUKUMBA)).toBe(
      'waktu.janji.0.menit: Waktu yang diterbitkan (40 menit) bertentangan dengan batas waktu yang berjalan (30 menit + 2 menit + 15 menit + 3 menit = 50 menit). Samakan keduanya.',
    );
  });

  test('yang terbit berubah, batas yang berjalan tidak', () => {
    const janji = PUBLIK_RPS_SENYUM.waktu.janji.map((j) =>
      j.menit === HARI ? { ...j, menit: 2 * HARI } : j,
    );
    expect(salah(RPS, denganWaktu(PUBLIK_RPS_SENYUM, { janji }))).toBe(
      'waktu.janji.0.menit: Waktu yang diterbitkan (2 hari) bertentangan dengan batas waktu yang berjalan (1 × 24 jam). Samakan keduanya.',
    );
  });

  test('janji yang tidak diterbitkan, dan yang diterbitkan dua kali', () => {
    const [satu, dua] = PUBLIK_RPS_SENYUM.waktu.janji;
    if (!satu || !dua) throw new Error('janji tidak ada');
    expect(salah(RPS, denganWaktu(PUBLIK_RPS_SENYUM, { janji: [satu] }))).toBe(
      'waktu.janji: "Batas 7 hari" adalah janji standar ini, tetapi tidak diterbitkan.',
    );
    expect(salah(RPS, denganWaktu(PUBLIK_RPS_SENYUM, { janji: [satu, dua, dua] }))).toContain(
      'lebih dari satu kali',
    );
  });

  test('pengingat kantor bukan janji, dan yang tidak ada bukan batas waktu', () => {
    const rincian = (tenggat: string) =>
      denganWaktu(PUBLIK_LANSIA_BULUKUMBA, { rincian: [{ teks: 'Ditandatangani', tenggat }] });
    expect(salah(LANSIA, rincian('tandaTangan'))).toContain('adalah pengingat kantor, bukan janji');
    for (const asing of ['entah', '__proto__', 'constructor']) {
      expect(salah(LANSIA, rincian(asing))).toContain('tidak ada dalam standar');
    }
  });

  test('jam kerja dan jam kalender tidak dijumlahkan', () => {
    const tenggat = { ...LANSIA, paraf: { ...LANSIA.paraf, jam: 'kalender' as const } };
    expect(salah(tenggat, PUBLIK_LANSIA_BULUKUMBA)).toContain('tidak dapat dijumlahkan');
  });

  test.each([
    'Klien tinggal paling lama 5 hari.',
    'Klien tinggal paling lama 10 (sepuluh) hari.',
    'Diputus dalam 2 x 24 jam.',
    'Dijawab dalam 30 menit.',
  ])('teks yang menyebut waktu lain ditolak: %s', (teks) => {
    expect(salah(RPS, langkah(teks))).toMatch(/^prosedur\.0\.teks: Teks ini menyebut ".*", padahal/);
  });

  test.each([
    'Diputus dalam 1 x 24 jam, tinggal maksimal 7 (tujuh) hari.',
    'Diputus dalam 24 jam.',
    'Usia 60 tahun ke atas, 3 kali sehari.',
    'Buka 5 hari kerja.',
  ])('teks yang sejalan diterima: %s', (teks) => {
    expect(salah(RPS, langkah(teks))).toBeNull();
  });
});
