import type { Locator } from 'playwright-core';
import type { KasusSistem } from '../support/sistem.ts';
import { isiPdf } from '../support/pembangun/berkas.ts';
import { ketik, unggah } from './support/isian.ts';
import { bukaKasus, bukaTindakan, kirimkan } from './support/kasus.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { isiMasuk, mulaiPanggung } from './support/panggung.ts';
import { tindakanTercatat } from './support/tindakan-tercatat.ts';

const CATATAN = 'Sudah dihubungi lewat telepon, besok dikunjungi lagi.';

let p: Panggung;
let kasus: KasusSistem;
let j: Jendela;

beforeAll(async () => {
  p = await mulaiPanggung();
  kasus = await p.s.lahir('lansia');
});
beforeEach(async () => {
  j = await p.orang('petugas-dinsos@bulukumba');
  await bukaKasus(j.halaman, kasus.id);
});
afterEach(() => j.konteks.close());
afterAll(() => p.tutup());

const ditulis = async (): Promise<Locator> => {
  const d = await bukaTindakan(j.halaman, 'Catat');
  await ketik(d, { Catatan: CATATAN });
  return d;
};
const tercatat = () => tindakanTercatat(p, kasus.id, 'catat');

describe('a line that is cut', () => {
  it('before the act leaves: it waits, says so, and goes out once when the line returns', async () => {
    j.wajar(/ERR_INTERNET_DISCONNECTED/);
    const d = await ditulis();
    await j.konteks.setOffline(true);
    await kirimkan(d, 'Catat');
    await d.getByText('Menunggu sambungan').waitFor();
    await j.halaman.getByText('1 menunggu dikirim').waitFor();
    await j.halaman.getByText('Sambungan terputus').waitFor();
    expect(await tercatat()).toEqual([]);
    await j.konteks.setOffline(false);
    await d.waitFor({ state: 'hidden' });
    expect(await tercatat()).toEqual(['diterima']);
    expect(j.keluhan).toEqual([]);
  });

  it('after the act has arrived, before its answer: sent again under the same key, it is there once', async () => {
    j.wajar(/ERR_CONNECTION_RESET/);
    const sebelum = (await tercatat()).length;
    let sampai = 0;
    await j.halaman.route('**/tindakan/catat', async (rute) => {
      sampai += 1;
      const jawab = await rute.fetch();
      await (sampai === 1 ? rute.abort('connectionreset') : rute.fulfill({ response: jawab }));
    });
    const d = await ditulis();
    await kirimkan(d, 'Catat');
    await d.getByText('Menunggu sambungan').waitFor();
    await d.waitFor({ state: 'hidden' });
    expect(sampai).toBe(2);
    expect(await tercatat()).toHaveLength(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });

  it('and a page closed meanwhile: the next one sends it, once, and tells', async () => {
    j.wajar(/ERR_INTERNET_DISCONNECTED/);
    const sebelum = (await tercatat()).length;
    const d = await ditulis();
    await j.konteks.setOffline(true);
    await kirimkan(d, 'Catat');
    await j.halaman.getByText('1 menunggu dikirim').waitFor();
    await j.halaman.close();
    await j.konteks.setOffline(false);
    const baru = await j.konteks.newPage();
    await baru.goto('/konsol/');
    await baru.getByText(/^Catat · lansia-bulukumba-\S+: terkirim$/).waitFor();
    expect(await tercatat()).toHaveLength(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });
});

describe('a document chosen while the line is cut', () => {
  const pilihBerkas = async (nama: string): Promise<Locator> => {
    j.wajar(/ERR_INTERNET_DISCONNECTED/);
    const f = await bukaTindakan(j.halaman, 'Lampirkan dokumen');
    const berkas = { name: nama, mimeType: 'application/pdf', buffer: Buffer.from(isiPdf()) };
    await j.konteks.setOffline(true);
    await f.locator('input[type=file]').setInputFiles(berkas);
    await f.getByText(`Menunggu sambungan. ${nama} diunggah sendiri`).waitFor();
    return f;
  };

  it('waits, says so, and is there when the line returns', async () => {
    const f = await pilihBerkas('ktp-jauh.pdf');
    await j.konteks.setOffline(false);
    await f.getByText(': ktp-jauh.pdf').waitFor();
    expect(await f.getByText('Menunggu sambungan').count()).toBe(0);
    expect(j.keluhan).toEqual([]);
  });

  it('is not sent any more once its page is left: somebody else may sit here then', async () => {
    await pilihBerkas('milik-saya.pdf');
    const diunggah: string[] = [];
    j.halaman.on('request', (r) => {
      if (r.method() === 'POST' && r.url().endsWith('/api/v1/dokumen')) diunggah.push(r.url());
    });
    await j.halaman.keyboard.press('Escape');
    await j.halaman.getByRole('dialog').waitFor({ state: 'hidden' });
    const sebelum = diunggah.length;
    await j.konteks.setOffline(false);
    // Whatever the line's return sets off comes before what is asked for after it.
    await j.halaman.getByText('Sambungan terputus').waitFor({ state: 'hidden' });
    await j.halaman.reload();
    await j.halaman.getByRole('heading', { level: 1 }).waitFor();
    expect(diunggah.length).toBe(sebelum);
    expect(j.keluhan).toEqual([]);
  });

  it('can be taken back, and another one chosen', async () => {
    const f = await pilihBerkas('keliru.pdf');
    await f.getByRole('button', { name: 'Jangan unggah' }).click();
    await j.konteks.setOffline(false);
    await unggah(f, 'KTP');
    expect(await f.getByText('keliru.pdf').count()).toBe(0);
    expect(j.keluhan).toEqual([]);
  });
});

describe('a session that ends while a form is being filled in', () => {
  it('is begun anew over the page, which keeps what was typed and sends it', async () => {
    j.wajar(/status of 401/);
    const sebelum = (await tercatat()).length;
    const d = await ditulis();
    await p.s.bd.pemilik.deleteFrom('sesi').execute();
    await kirimkan(d, 'Catat');
    const lagi = j.halaman.getByRole('dialog', { name: 'Sesi Anda berakhir' });
    await lagi.waitFor();
    expect(await j.halaman.locator('textarea[name="catatan"]').inputValue()).toBe(CATATAN);
    await isiMasuk(j.halaman, 'petugas-dinsos@bulukumba');
    await lagi.waitFor({ state: 'hidden' });
    await d.waitFor({ state: 'hidden' });
    expect(await tercatat()).toHaveLength(sebelum + 1);
    expect(j.keluhan).toEqual([]);
  });
});
