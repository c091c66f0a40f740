import type { KasusSistem } from '../support/sistem.ts';
import { ketik, pilih } from './support/isian.ts';
import { bukaKasus, bukaTindakan, diterima, kirimkan } from './support/kasus.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { masuk, mulaiPanggung } from './support/panggung.ts';
import { menungguTempat } from './support/rps.ts';

const MENIT_MS = 60_000;

let p: Panggung;
let kasus: KasusSistem;
beforeAll(async () => {
  p = await mulaiPanggung();
  kasus = await menungguTempat(p.s);
});
afterAll(() => p.tutup());

/** Somebody whose computer shows another time than the server's. */
async function denganJam(akun: string, selisihMs: number): Promise<Jendela> {
  const j = await p.buka();
  await j.konteks.addInitScript(`{ const asli = Date.now; Date.now = () => asli() + ${selisihMs}; }`);
  await masuk(j.halaman, akun);
  return j;
}

/** The time a form begins with, read on the office's clock. */
const selisihIsian = (isi: string) => Date.parse(`${isi}:00+07:00`) - Date.parse(p.s.l.sekarang());

describe('a computer whose clock is wrong', () => {
  it.each([
    ['an hour slow', -60],
    ['seven minutes fast', 7],
  ])('%s: a form begins with the time of the office', async (_nama, menit) => {
    const j = await denganJam('petugas-rps@pangkalpinang', menit * MENIT_MS);
    await bukaKasus(j.halaman, kasus.id);
    const d = await bukaTindakan(j.halaman, 'Terima klien');
    const isi = await d.locator('input[name="terjadiPada"]').inputValue();
    expect(Math.abs(selisihIsian(isi))).toBeLessThan(2 * MENIT_MS);
    expect(j.keluhan).toEqual([]);
    await j.konteks.close();
  });

  it('sends what the form began with, and the office takes it', async () => {
    const j = await denganJam('petugas-rps@pangkalpinang', 7 * MENIT_MS);
    await bukaKasus(j.halaman, kasus.id);
    const d = await bukaTindakan(j.halaman, 'Terima klien');
    await pilih(d, 'Tempat tidur', 'Anggrek 1');
    await ketik(d, { 'Barang bawaan': 'Tas kain', 'Kondisi klien': 'Lemah, sadar' });
    await kirimkan(d, 'Terima klien');
    await diterima(d);
    expect(j.keluhan).toEqual([]);
    await j.konteks.close();
  });
});
