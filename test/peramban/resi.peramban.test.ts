import type { Locator, Route } from 'playwright-core';
import type { KasusSistem } from '../support/sistem.ts';
import { ketik } from './support/isian.ts';
import { bukaKasus, bukaTindakan, kirimkan } from './support/kasus.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { isiMasuk, mulaiPanggung } from './support/panggung.ts';
import { tindakanTercatat } from './support/tindakan-tercatat.ts';

const AKUN = 'petugas-dinsos@bulukumba';
const ALASAN = 'Sudah dihubungi lewat telepon.';

let p: Panggung;
let kasus: KasusSistem;
let j: Jendela;

beforeAll(async () => {
  p = await mulaiPanggung({ sabarMs: 200 });
  kasus = await p.s.lahir('lansia');
});
beforeEach(async () => {
  j = await p.orang(AKUN);
  await p.s.hentikanWorker();
  await bukaKasus(j.halaman, kasus.id);
});
afterEach(() => j.konteks.close());
afterAll(() => p.tutup());

const tercatat = () => tindakanTercatat(p, kasus.id, 'catat');
const terganggu = (status: number, kode: string) => (r: Route) =>
  r.fulfill({ status, json: { status, kode, title: 'Gangguan', detail: 'Coba lagi sebentar.' } });

/** Is on record, and nobody decides it yet. */
async function catat(): Promise<Locator> {
  const d = await bukaTindakan(j.halaman, 'Catat');
  await ketik(d, { Catatan: ALASAN });
  await kirimkan(d, 'Catat');
  await d.getByText('Sudah diterima, menunggu diputus').waitFor();
  return d;
}

describe('the receipt of an act', () => {
  it('is asked for again through a cut line and a server that is busy or away; the act is there once', async () => {
    j.wajar(/ERR_CONNECTION_RESET|status of (429|502|503)/);
    const gangguan: ((r: Route) => Promise<void>)[] = [
      (r) => r.abort('connectionreset'),
      terganggu(429, 'terlaluSering'),
      (r) => r.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }),
      terganggu(503, 'basisDataPergi'),
    ];
    await j.halaman.route('**/api/v1/tindakan/*', async (r) =>
      (gangguan.shift() ?? ((x) => x.continue()))(r),
    );
    const sebelum = (await tercatat()).length;
    const d = await catat();
    await p.s.mulaiWorker();
    await d.waitFor({ state: 'hidden' });
    expect(gangguan).toEqual([]);
    expect((await tercatat()).slice(sebelum)).toEqual(['diterima']);
    expect(j.keluhan).toEqual([]);
  });

  it('is followed on after the session was begun anew', async () => {
    j.wajar(/status of 401/);
    const sebelum = (await tercatat()).length;
    const d = await catat();
    await p.s.bd.pemilik.deleteFrom('sesi').execute();
    const lagi = j.halaman.getByRole('dialog', { name: 'Sesi Anda berakhir' });
    await lagi.waitFor();
    await isiMasuk(j.halaman, AKUN);
    await lagi.waitFor({ state: 'hidden' });
    await p.s.mulaiWorker();
    await d.waitFor({ state: 'hidden' });
    expect(await tercatat()).toHaveLength(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });

  it('cannot be read at all: sending again is the same act, not a second one', async () => {
    j.wajar(/status of 500/);
    let rusak = true;
    await j.halaman.route('**/api/v1/tindakan/*', (r) =>
      rusak ? terganggu(500, 'kesalahanServer')(r) : r.continue(),
    );
    const sebelum = (await tercatat()).length;
    const d = await bukaTindakan(j.halaman, 'Catat');
    await ketik(d, { Catatan: ALASAN });
    await kirimkan(d, 'Catat');
    await d.getByRole('alert').getByText('Coba lagi sebentar.').waitFor();
    rusak = false;
    await kirimkan(d, 'Catat');
    await p.s.mulaiWorker();
    await d.waitFor({ state: 'hidden' });
    expect(await tercatat()).toHaveLength(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });
});

describe('what was typed into a form whose act is on record', () => {
  it('is not offered again by the next page', async () => {
    const pulih = (d: Locator) => d.getByText('Isian yang belum terkirim dipulihkan');
    const d = await bukaTindakan(j.halaman, 'Catat');
    await ketik(d, { Catatan: ALASAN });
    await d.getByRole('button', { name: 'Tutup' }).last().click();
    await pulih(await bukaTindakan(j.halaman, 'Catat')).waitFor();
    await kirimkan(d, 'Catat');
    await d.getByText('Sudah diterima, menunggu diputus').waitFor();
    await j.halaman.reload();
    const lagi = await bukaTindakan(j.halaman, 'Catat');
    expect(await lagi.getByLabel('Catatan').inputValue()).toBe('');
    expect(await pulih(lagi).count()).toBe(0);
    expect(j.keluhan).toEqual([]);
  });
});
