import { ATURAN } from '../../../domain/layanan.ts';
import type { JenisLansia, KeadaanLansia, TahapLansia } from '../../../domain/lansia/keadaan.ts';
import { jawaban } from '../../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../../support/pembangun/lansia.ts';
import { PANGKAL, uuid } from '../../support/pembangun/waktu.ts';
import { selDiizinkan } from '../kasus/harapan.ts';
import { jawabanVersi, kenaikanVersi } from '../kasus/versi.ts';
import { MATRIKS_LANSIA, MENENTUKAN_LANSIA } from './matriks-tangan.ts';

// A letter waits to be settled where that is what the act does.
function given(tahap: TahapLansia, jenis: JenisLansia): KeadaanLansia {
  const k = lansia(tahap);
  if (jenis !== 'pastikanSurat' && jenis !== 'cocokkanSurat') return k;
  return { ...k, suratTertunda: { suratId: uuid(70), nomor: '400.9/001/DINSOS/I/2026', pada: PANGKAL } };
}

// Those that find the case ready for them; what else an act needs is tested with its stage.
const SEL = selDiizinkan(MATRIKS_LANSIA).filter(
  (s) =>
    jawaban(ATURAN.lansia, given(s.tahap, s.jenis), tindakanLansia(s.jenis, { peran: s.peran })) === s.ke,
);
const menentukan = SEL.filter((s) => MENENTUKAN_LANSIA.includes(s.jenis));
const biasa = SEL.filter((s) => !MENENTUKAN_LANSIA.includes(s.jenis));
const TANPA_VERSI = new Set<string>(['catat', 'lampirkanDokumen', 'putuskanKesamaan', 'sesuaikanPejabat']);

it('the rows below cover every decisive act', () => {
  expect(new Set(menentukan.map((s) => s.jenis))).toEqual(new Set(MENENTUKAN_LANSIA));
});

describe.each(menentukan)('$jenis of the $peran in $tahap is decisive', ({ tahap, jenis, peran }) => {
  const k = given(tahap, jenis);
  const t = tindakanLansia(jenis, { peran });

  it('is refused without a version', () => expect(jawabanVersi(ATURAN.lansia, k, t)).toBe('versiWajib'));
  it('is refused on a stale version', () =>
    expect(jawabanVersi(ATURAN.lansia, k, t, k.versi - 1)).toBe('versiBasi'));
  it('is refused on a version to come', () =>
    expect(jawabanVersi(ATURAN.lansia, k, t, k.versi + 1)).toBe('versiBasi'));
  it('is accepted on the present version', () =>
    expect(jawabanVersi(ATURAN.lansia, k, t, k.versi)).toBe('diterima'));
  it('raises the version', () => expect(kenaikanVersi(ATURAN.lansia, k, t)).toBe(1));
});

describe.each(biasa)('$jenis of the $peran in $tahap is not decisive', ({ tahap, jenis, peran }) => {
  const k = given(tahap, jenis);
  const t = tindakanLansia(jenis, { peran });

  it('needs no version', () => expect(jawabanVersi(ATURAN.lansia, k, t)).toBe('diterima'));
  it('does not mind a stale one', () =>
    expect(jawabanVersi(ATURAN.lansia, k, t, k.versi - 1)).toBe('diterima'));
  it('raises the version unless it is a note, a guidance log or an attachment', () => {
    expect(kenaikanVersi(ATURAN.lansia, k, t)).toBe(TANPA_VERSI.has(jenis) ? 0 : 1);
  });
});
