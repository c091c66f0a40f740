import { kemiripan, trigram } from '../../../domain/kasus/trigram.ts';
import { AMBANG_MIRIP, pengaduanSerupa } from '../../../domain/pengaduan/kemiripan.ts';
import type { KeadaanPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import { pengaduan } from '../../support/pembangun/pengaduan.ts';

const mirip = (a: string, b: string) => kemiripan(trigram(a), trigram(b));

// What `select similarity(a, b)` of PostgreSQL answers.
it.each([
  ['word', 'two words', 0.363_636],
  ['Nenek terlantar', 'nenek TERLANTAR!', 1],
  ['kucing', 'anjing', 0.166_667],
  ['', 'apa', 0],
])('"%s" and "%s" are %d alike, as pg_trgm has it', (a, b, harap) => {
  expect(mirip(a, b)).toBeCloseTo(harap, 5);
  expect(mirip(b, a)).toBeCloseTo(harap, 5);
});

it('knows words in any script', () => {
  expect([...trigram('Éka')]).toEqual(['  é', ' ék', 'éka', 'ka ']);
});

describe('likely duplicates', () => {
  const dengan = (isi: Partial<KeadaanPengaduan>) => ({ ...pengaduan(), ...isi });
  const ini = dengan({ perihal: 'Nenek terlantar', uraian: 'Nenek tinggal sendiri di gubuk dekat pasar.' });

  it('come the likeliest first, and what is about something else not at all', () => {
    const sama = dengan({
      perihal: 'Ada nenek terlantar',
      uraian: 'Seorang nenek tinggal sendiri dekat pasar',
    });
    const samaPersis = dengan({ perihal: ini.perihal, uraian: ini.uraian });
    const lain = dengan({ perihal: 'Lampu jalan', uraian: 'Padam sejak kemarin.', tempat: 'Simpang lima' });
    const hasil = pengaduanSerupa(ini, [lain, sama, samaPersis]);
    expect(hasil.map((h) => h.pengaduan)).toEqual([samaPersis, sama]);
    expect(hasil[0]?.kemiripan).toBe(1);
    expect(hasil.every((h) => h.kemiripan >= AMBANG_MIRIP)).toBe(true);
  });

  it('of one number in one channel are one, whatever was typed in', () => {
    const laporan = { saluran: 'sp4nLapor', nomorRujukan: '77' } as const;
    const lain = { perihal: 'x', uraian: 'y', tempat: 'z' };
    const [sama] = pengaduanSerupa(dengan(laporan), [dengan({ ...laporan, ...lain })]);
    expect(sama?.kemiripan).toBe(1);
    expect(
      pengaduanSerupa(dengan(laporan), [dengan({ ...lain, saluran: 'surat', nomorRujukan: '77' })]),
    ).toEqual([]);
  });
});
