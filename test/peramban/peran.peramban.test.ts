import type { Peran } from '../../domain/kata.ts';
import { PERAN } from '../../domain/kata.ts';
import { bukaKasus, tindakanDitawarkan } from './support/kasus.ts';
import type { Panggung } from './support/panggung.ts';
import { keluar, mulaiPanggung } from './support/panggung.ts';

const SEMUA = ['Kotak Tugas', 'Kasus', 'Daftar harian', 'Panduan'];
const RPS = [...SEMUA, 'Papan RPS'];
const PIMPINAN = [...RPS, 'Surat', 'Pengawasan', 'Laporan', 'Kantor'];

/** What each role finds in its menu, by hand from what it is for. */
const MENU: Readonly<Record<Peran, readonly string[]>> = {
  'petugas-desa': SEMUA,
  'petugas-dinsos': [...RPS, 'Surat'],
  peksos: RPS,
  'petugas-rps': RPS,
  'kasi-rehsos': [...RPS, 'Pengawasan', 'Laporan'],
  'kabid-rehsos': PIMPINAN,
  sekretaris: [...SEMUA, 'Surat'],
  kadis: PIMPINAN,
  pengawas: PIMPINAN,
  admin: PIMPINAN,
};

let p: Panggung;
beforeAll(async () => {
  p = await mulaiPanggung();
  await p.s.lahir('rps');
  await p.s.lahir('rps', { klien: { panggilan: 'Mak Uda', jenisKelamin: 'P' } });
  await p.s.lahir('pengaduan');
});
afterAll(() => p.tutup());

describe.each(PERAN)('%s, from sign-in to sign-out', (peran) => {
  const akun = `${peran}@pangkalpinang`;

  it('finds what it may use, opens all of it, is offered what the API would accept, and leaves', async () => {
    const j = await p.orang(akun);
    const menu = j.halaman.getByRole('navigation', { name: 'Menu utama' });
    const butir = await menu.getByRole('link').allInnerTexts();
    expect(butir.map((b) => b.trim()).toSorted()).toEqual([...MENU[peran]].toSorted());
    for (const nama of butir) {
      await menu.getByRole('link', { name: nama.trim(), exact: true }).click();
      await menu.locator('[aria-current="page"], [data-active]').getByText(nama.trim()).waitFor();
      await j.halaman.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor();
      await j.halaman.waitForLoadState('networkidle');
    }
    const klien = await p.s.sebagai(akun);
    const { kasus = [] } = (await klien.ambil('/api/v1/kasus')).isi as { kasus?: { id: string }[] };
    for (const { id } of kasus) {
      const { isi } = await klien.ambil(`/api/v1/kasus/${id}`);
      await bukaKasus(j.halaman, id);
      const boleh = (isi['tindakanTersedia'] as { label: string }[]).map((t) => t.label);
      expect((await tindakanDitawarkan(j.halaman)).toSorted()).toEqual(boleh.toSorted());
    }
    await keluar(j.halaman);
    expect(j.keluhan).toEqual([]);
    await j.konteks.close();
  });
});
