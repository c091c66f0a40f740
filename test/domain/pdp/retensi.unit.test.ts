import type { FaktaSasaran } from '../../../domain/pdp/retensi.ts';
import { akhirRetensi, halanganPenghapusan, tambahBulan } from '../../../domain/pdp/retensi.ts';
import { standarPdp } from '../../support/pembangun/standar.ts';

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2021-03-31', 60, '2026-03-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-05', -60, '2021-01-05'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %d months give %s', (tanggal, bulan, harap) => {
  expect(tambahBulan(tanggal, bulan)).toBe(harap);
});

test('a retention counts days of the office, not of UTC', () => {
  // 23:30 UTC is the next day in WITA.
  expect(akhirRetensi('2021-01-04T23:30:00.000Z', 60, 'WITA')).toBe('2026-01-05');
});

const fakta = (lain: Partial<FaktaSasaran> = {}): FaktaSasaran => ({
  nomor: 'lansia-contoh-2021-0001',
  layanan: 'lansia',
  ditutupPada: '2021-01-05T01:00:00.000Z',
  dibatasi: false,
  permintaanLain: [],
  ...lain,
});
const halangan = (semua: FaktaSasaran[], waktu = '2026-01-05T01:00:00.000Z') =>
  halanganPenghapusan(semua, standarPdp(), waktu);

describe('what may be erased', () => {
  it('is what is closed and past the retention of its own service', () => {
    expect(halangan([fakta()])).toBeNull();
    expect(halangan([fakta({ layanan: 'pengaduan', ditutupPada: '2024-01-05T01:00:00.000Z' })])).toBeNull();
  });

  it('is not what ends tomorrow: the answer names the day for each case', () => {
    const lain = fakta({
      nomor: 'rps-contoh-2023-0001',
      layanan: 'rps',
      ditutupPada: '2023-06-01T01:00:00.000Z',
    });
    const p = halangan([fakta(), lain], '2026-01-04T01:00:00.000Z');
    expect(p?.kode).toBe('belumBolehDihapus');
    expect(p?.kesalahan).toEqual([
      { lokasi: 'lansia-contoh-2021-0001', pesan: 'Masa simpan berakhir 2026-01-05.' },
      { lokasi: 'rps-contoh-2023-0001', pesan: 'Masa simpan berakhir 2028-06-01.' },
    ]);
    expect(p?.pesan).toContain('2026-01-05');
  });

  it.each([
    ['open', { ditutupPada: null }, 'masih terbuka'],
    ['restricted', { dibatasi: true }, 'sedang dibatasi'],
    ['asked about', { permintaanLain: ['pdp-contoh-2026-0009'] }, 'pdp-contoh-2026-0009'],
  ] as const)('is not what is %s', (_apa, lain, kata) => {
    expect(halangan([fakta(lain)])?.pesan).toContain(kata);
  });
});
