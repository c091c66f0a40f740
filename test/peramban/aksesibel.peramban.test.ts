import { temuanAxe } from './support/axe.ts';
import { HALAMAN_KONSOL, HALAMAN_UMUM } from './support/halaman-konsol.ts';
import { bukaKasus, bukaTindakan, tindakanDitawarkan } from './support/kasus.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';
import type { KasusSistem } from '../support/sistem.ts';
import { lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';

let p: Panggung;
let rps: KasusSistem;
const masuk = new Map<string, Promise<Jendela>>();

beforeAll(async () => {
  p = await mulaiPanggung();
  rps = await p.s.lahir('rps');
  await p.s.lahir('pengaduan');
});
afterAll(() => p.tutup());

function orang(akun: string): Promise<Jendela> {
  const ada = masuk.get(akun) ?? p.orang(akun);
  masuk.set(akun, ada);
  return ada;
}

describe('axe finds nothing, in light and dark, on a desk and on a phone', () => {
  it('where one signs in', async () => {
    const { halaman, keluhan } = await p.buka();
    await halaman.goto('/konsol/masuk');
    await halaman.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
    expect(await temuanAxe(halaman)).toEqual([]);
    expect(keluhan).toEqual([]);
  });

  it.each(HALAMAN_KONSOL)('$jalur of $akun', async ({ akun, jalur }) => {
    const { halaman, keluhan } = await orang(akun);
    await halaman.goto(jalur.replace(':kasus', rps.id));
    await halaman.getByRole('heading', { level: 1 }).waitFor();
    expect(await temuanAxe(halaman)).toEqual([]);
    expect(keluhan).toEqual([]);
  });

  it.each(['Isi', 'Tenggat', 'Berkas', 'Surat', 'Riwayat'])('part %s of a case', async (bagian) => {
    const { halaman, keluhan } = await orang('kabid-rehsos@pangkalpinang');
    await bukaKasus(halaman, rps.id);
    await halaman.getByRole('tab', { name: bagian }).click();
    expect(await temuanAxe(halaman)).toEqual([]);
    expect(keluhan).toEqual([]);
  });

  it.each(HALAMAN_UMUM)('%s for everybody', async (jalur) => {
    const j = await p.buka();
    j.wajar(/status of 404/);
    await j.halaman.goto(jalur);
    expect(await temuanAxe(j.halaman)).toEqual([]);
    expect(j.keluhan).toEqual([]);
    await j.konteks.close();
  });

  it('the form of every act that three officers are offered', async () => {
    const lansia = await lansiaSampaiParaf(p.s);
    const temuan: Record<string, string[]> = {};
    for (const [akun, id] of [
      ['kabid-rehsos@bulukumba', lansia.id],
      ['petugas-dinsos@bulukumba', lansia.id],
      ['peksos@pangkalpinang', rps.id],
    ] as const) {
      const { halaman, keluhan } = await orang(akun);
      await halaman.setViewportSize({ width: 1280, height: 850 });
      await bukaKasus(halaman, id);
      for (const label of await tindakanDitawarkan(halaman)) {
        await halaman.setViewportSize({ width: 1280, height: 850 });
        const dialog = await bukaTindakan(halaman, label);
        const ada = await temuanAxe(halaman);
        if (ada.length > 0) temuan[`${akun}: ${label}`] = ada;
        await halaman.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
      }
      expect(keluhan).toEqual([]);
    }
    expect(temuan).toEqual({});
  });
});
