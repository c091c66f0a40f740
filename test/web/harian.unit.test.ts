import { describe, expect, test } from '@jest/globals';
import { PERAN } from '../../domain/kata.ts';
import { klienDiKertas, mengenalKlien } from '../../web/halaman/harian/nama-klien.ts';
import type { Baris } from '../../web/halaman/harian/susun.ts';
import { susun } from '../../web/halaman/harian/susun.ts';

// 23.30 on the 22nd in WITA.
const KINI = '2026-11-22T15:30:00.000Z';

const baris = (nomor: string, sampai: string | null, tambahan: Partial<Baris> = {}): Baris => ({
  id: nomor,
  nomor,
  layanan: 'lansia',
  klien: null,
  apa: '',
  siapa: '',
  sampai,
  terlambat: false,
  ...tambahan,
});

const urutan = (...b: Baris[]) =>
  susun(b, KINI, 'WITA').flatMap((k) => k.menurut.map((m) => [m.kemendesakan, m.baris.map((x) => x.nomor)]));

describe('the daily list', () => {
  test('goes by urgency on the days of the office, what ends first stands first', () => {
    expect(
      urutan(
        baris('e', null),
        baris('d', '2026-11-24T16:00:00.000Z'),
        baris('c', '2026-11-24T15:59:00.000Z'),
        baris('b2', '2026-11-22T15:59:00.000Z'),
        baris('b1', '2026-11-22T15:31:00.000Z'),
        baris('a2', KINI),
        baris('a1', '2026-12-01T00:00:00.000Z', { terlambat: true }),
      ),
    ).toEqual([
      ['terlambat', ['a2', 'a1']],
      ['hariIni', ['b1', 'b2']],
      ['duaHari', ['c']],
      ['kemudian', ['d']],
      ['tanpaTenggat', ['e']],
    ]);
  });

  test('each service stands apart, and one with nothing in it does not stand at all', () => {
    const rps = baris('r', null, { layanan: 'rps' });
    expect(susun([rps, baris('l', null)], KINI, 'WITA').map((k) => k.layanan)).toEqual(['lansia', 'rps']);
  });

  test('a client goes by initials unless the name was asked for; initials stay as they are', () => {
    expect(klienDiKertas('Daeng Sitti Rahmatia', false)).toBe('D.S.R.');
    expect(klienDiKertas('Daeng Sitti Rahmatia', true)).toBe('Daeng Sitti Rahmatia');
    expect(klienDiKertas('D.S.R.', false)).toBe('D.S.R.');
    expect(klienDiKertas(null, true)).toBeNull();
  });

  test('names are offered to those the API tells them to', () => {
    const yangMengenal = PERAN.filter((p) => mengenalKlien('rps', [p]));
    expect(yangMengenal).toContain('petugas-rps');
    expect(yangMengenal).not.toContain('pengawas');
    expect(yangMengenal).not.toContain('admin');
  });
});
