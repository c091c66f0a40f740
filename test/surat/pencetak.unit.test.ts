import { cetak } from '../../surat/cetak/cetak.ts';
import type { Pencetak } from '../../surat/pencetak.ts';
import { bukaPencetak, PencetakPenuh } from '../../surat/pencetak.ts';
import { lembarUji } from '../support/surat/lembar.ts';

// One dot.
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let pencetak: Pencetak;
beforeAll(() => {
  pencetak = bukaPencetak({ utas: 2 });
});
afterAll(() => pencetak.tutup());

it('prints beside the event loop what is printed in it, byte for byte, with the logo', async () => {
  const lembar = lembarUji();
  const berlogo = lembarUji({ kop: { ...lembar.kop, logo: LOGO } });
  for (const l of [lembar, berlogo]) expect((await pencetak.cetak(l)).equals(await cetak(l))).toBe(true);
});

it('prints many at once, each its own', async () => {
  const nomor = Array.from({ length: 30 }, (_, i) => `400.9/${i}/DINSOS/XI/2026`);
  const surat = await Promise.all(nomor.map((n) => pencetak.cetak(lembarUji({ judul: n, nomor: n }))));
  expect(new Set(surat.map((s) => s.toString('base64'))).size).toBe(30);
});

it('a letter that cannot be printed fails alone', async () => {
  const lembar = lembarUji();
  const rusak = lembarUji({ kop: { ...lembar.kop, logo: Buffer.from('bukan gambar').toString('base64') } });
  await expect(pencetak.cetak(rusak)).rejects.toThrow('Unknown image format');
  expect((await pencetak.cetak(lembar)).subarray(0, 5).toString()).toBe('%PDF-');
});

it('refuses what is more than it can hold, and prints what it has accepted', async () => {
  const kecil = bukaPencetak({ utas: 1, antrean: 2 });
  const hasil = await Promise.allSettled(Array.from({ length: 5 }, () => kecil.cetak(lembarUji())));
  const gagal = hasil.flatMap((h) => (h.status === 'rejected' ? [h.reason as unknown] : []));
  expect(gagal.length).toBeGreaterThanOrEqual(2);
  for (const g of gagal) expect(g).toBeInstanceOf(PencetakPenuh);
  expect(gagal.length).toBeLessThan(5);
  await kecil.tutup();
});
