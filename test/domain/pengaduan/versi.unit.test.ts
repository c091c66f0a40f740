import { ATURAN } from '../../../domain/layanan.ts';
import { jawaban } from '../../support/pembangun/jalankan.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { selDiizinkan } from '../kasus/harapan.ts';
import { jawabanVersi, kenaikanVersi } from '../kasus/versi.ts';
import { MATRIKS_PENGADUAN, MENENTUKAN_PENGADUAN } from './matriks-tangan.ts';

const A = ATURAN.pengaduan;

// Those that find the complaint ready for them; what else an act needs is tested by itself.
const SEL = selDiizinkan(MATRIKS_PENGADUAN).filter(
  (s) => jawaban(A, pengaduan(s.tahap), tindakanPengaduan(s.jenis, { peran: s.peran })) === s.ke,
);
const menentukan = SEL.filter((s) => MENENTUKAN_PENGADUAN.includes(s.jenis));
const biasa = SEL.filter((s) => !MENENTUKAN_PENGADUAN.includes(s.jenis));
const TANPA_VERSI = new Set<string>(['catat', 'lampirkanDokumen']);

it('the rows below cover every decisive act', () => {
  expect(new Set(menentukan.map((s) => s.jenis))).toEqual(new Set(MENENTUKAN_PENGADUAN));
});

describe.each(menentukan)('$jenis of the $peran in $tahap is decisive', ({ tahap, jenis, peran }) => {
  const k = pengaduan(tahap);
  const t = tindakanPengaduan(jenis, { peran });

  it('is refused without a version', () => expect(jawabanVersi(A, k, t)).toBe('versiWajib'));
  it('is refused on a stale version', () => expect(jawabanVersi(A, k, t, k.versi - 1)).toBe('versiBasi'));
  it('is accepted on the present version', () => expect(jawabanVersi(A, k, t, k.versi)).toBe('diterima'));
  it('raises the version', () => expect(kenaikanVersi(A, k, t)).toBe(1));
});

describe.each(biasa)('$jenis of the $peran in $tahap is not decisive', ({ tahap, jenis, peran }) => {
  const k = pengaduan(tahap);
  const t = tindakanPengaduan(jenis, { peran });

  it('needs no version', () => expect(jawabanVersi(A, k, t)).toBe('diterima'));
  it('raises the version unless it is a note or an attachment', () => {
    expect(kenaikanVersi(A, k, t)).toBe(TANPA_VERSI.has(jenis) ? 0 : 1);
  });
});
