import { ATURAN } from '../../../domain/layanan.ts';
import { jawaban } from '../../support/pembangun/jalankan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { selDiizinkan } from '../kasus/harapan.ts';
import { jawabanVersi, kenaikanVersi } from '../kasus/versi.ts';
import { MATRIKS_RPS, MENENTUKAN_RPS } from './matriks-tangan.ts';

// Those that find the case ready for them; what else an act needs is tested with its stage.
const SEL = selDiizinkan(MATRIKS_RPS).filter(
  (s) => jawaban(ATURAN.rps, rps(s.tahap), tindakanRps(s.jenis, { peran: s.peran })) === s.ke,
);
const menentukan = SEL.filter((s) => MENENTUKAN_RPS.includes(s.jenis));
const biasa = SEL.filter((s) => !MENENTUKAN_RPS.includes(s.jenis));
const TANPA_VERSI = new Set<string>([
  'catat',
  'lampirkanDokumen',
  'catatBimbingan',
  'pindahTempatTidur',
  'putuskanKesamaan',
]);

it('the rows below cover every decisive act', () => {
  expect(new Set(menentukan.map((s) => s.jenis))).toEqual(new Set(MENENTUKAN_RPS));
});

describe.each(menentukan)('$jenis of the $peran in $tahap is decisive', ({ tahap, jenis, peran }) => {
  const k = rps(tahap);
  const t = tindakanRps(jenis, { peran });

  it('is refused without a version', () => expect(jawabanVersi(ATURAN.rps, k, t)).toBe('versiWajib'));
  it('is refused on a stale version', () =>
    expect(jawabanVersi(ATURAN.rps, k, t, k.versi - 1)).toBe('versiBasi'));
  it('is refused on a version to come', () =>
    expect(jawabanVersi(ATURAN.rps, k, t, k.versi + 1)).toBe('versiBasi'));
  it('is accepted on the present version', () =>
    expect(jawabanVersi(ATURAN.rps, k, t, k.versi)).toBe('diterima'));
  it('raises the version', () => expect(kenaikanVersi(ATURAN.rps, k, t)).toBe(1));
});

describe.each(biasa)('$jenis of the $peran in $tahap is not decisive', ({ tahap, jenis, peran }) => {
  const k = rps(tahap);
  const t = tindakanRps(jenis, { peran });

  it('needs no version', () => expect(jawabanVersi(ATURAN.rps, k, t)).toBe('diterima'));
  it('does not mind a stale one', () => expect(jawabanVersi(ATURAN.rps, k, t, k.versi - 1)).toBe('diterima'));
  it('raises the version unless it is a note, a guidance log, an attachment or another bed', () => {
    expect(kenaikanVersi(ATURAN.rps, k, t)).toBe(TANPA_VERSI.has(jenis) ? 0 : 1);
  });
});
