import { masaTriwulan, triwulan, triwulanDi } from '../../../domain/skm/triwulan.ts';
import { layananDitanya, statusUndangan } from '../../../domain/skm/undangan.ts';
import { pertanyaanSkm } from '../../../domain/skm/pertanyaan.ts';
import { LAYANAN_SKM, UNSUR } from '../../../domain/skm/unsur.ts';
import { TAHAP_LANSIA } from '../../../domain/lansia/keadaan.ts';
import { TAHAP_PENGADUAN } from '../../../domain/pengaduan/keadaan.ts';
import { TAHAP_RPS } from '../../../domain/rps/keadaan.ts';
import type { IsiRps } from '../../../domain/rps/keadaan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { pdp } from '../../support/pembangun/pdp.ts';
import { pengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps } from '../../support/pembangun/rps.ts';

describe('siapa yang ditanya', () => {
  const ditanya = (tahap: readonly string[], buat: (t: never) => Parameters<typeof layananDitanya>[0]) =>
    tahap.filter((t) => layananDitanya({ ...buat(t as never), tahap: t }) !== null);

  test('yang dilayani sampai akhir, juga yang ditolak; tidak selama berjalan, dan tidak yang dibatalkan', () => {
    expect(ditanya(TAHAP_LANSIA, lansia)).toEqual(['selesai', 'ditolak']);
    expect(ditanya(TAHAP_RPS, rps)).toEqual(['selesai', 'dirujuk']);
    expect(ditanya(TAHAP_PENGADUAN, pengaduan)).toEqual(['selesai', 'diteruskan', 'ditolak']);
    expect(layananDitanya({ ...pdp(), tahap: 'selesai' })).toBeNull();
  });

  test.each([
    ['meninggal', null],
    ['pergiTanpaIzin', null],
    ['lainnya', 'rps'],
  ] as const)('keluar dari RPS lewat tindakan lain "%s"', (tindakan, harusnya) => {
    const k = rps('selesai');
    const penyaluran = { cara: 'tindakanLain', rincian: { tindakan } } as IsiRps['salurkan']['penyaluran'];
    const salurkan = { ...k.penyaluran, penyaluran } as IsiRps['salurkan'];
    expect(layananDitanya({ ...k, penyaluran: salurkan } as typeof k)).toBe(harusnya);
  });
});

test('undangan berlaku 30 hari, tepat', () => {
  const u = { dibuatPada: '2026-01-05T01:00:00.000Z', dipakai: false };
  expect(statusUndangan(u, '2026-02-04T00:59:59.999Z')).toBe('terbuka');
  expect(statusUndangan(u, '2026-02-04T01:00:00.000Z')).toBe('kedaluwarsa');
  expect(statusUndangan({ ...u, dipakai: true }, '2026-01-06T00:00:00.000Z')).toBe('sudahDiisi');
});

test('triwulan menurut tanggal di zona kantor', () => {
  expect(triwulanDi('2026-03-31T16:30:00.000Z', 'WIB')).toBe('2026-1');
  expect(triwulanDi('2026-03-31T16:30:00.000Z', 'WITA')).toBe('2026-2');
  const bulan = Array.from({ length: 12 }, (_, i) => triwulan(`2026-${String(i + 1).padStart(2, '0')}-15`));
  expect(bulan.join(' ')).toBe(
    '2026-1 2026-1 2026-1 2026-2 2026-2 2026-2 2026-3 2026-3 2026-3 2026-4 2026-4 2026-4',
  );
  expect(['2026-1', '2026-2', '2026-3', '2026-4'].map(masaTriwulan)).toEqual([
    { dari: '2026-01-01', sampai: '2026-03-31' },
    { dari: '2026-04-01', sampai: '2026-06-30' },
    { dari: '2026-07-01', sampai: '2026-09-30' },
    { dari: '2026-10-01', sampai: '2026-12-31' },
  ]);
});

test.each(LAYANAN_SKM)(
  '%s: sembilan pertanyaan menurut urutan peraturan, masing-masing empat jawaban',
  (layanan) => {
    const daftar = pertanyaanSkm(layanan);
    expect(daftar.map((p) => p.unsur)).toEqual(UNSUR);
    for (const p of daftar) {
      expect(p.tanya).toMatch(/\?$/);
      expect(new Set(p.pilihan).size).toBe(4);
    }
  },
);
