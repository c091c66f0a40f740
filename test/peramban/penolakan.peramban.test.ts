import type { Locator } from 'playwright-core';
import type { KasusSistem } from '../support/sistem.ts';
import { ketik, pilih, tandai } from './support/isian.ts';
import { bukaKasus, bukaTindakan, diterima, kirimkan } from './support/kasus.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';
import { menungguTempat } from './support/rps.ts';

let p: Panggung;
let lansia: KasusSistem;
beforeAll(async () => {
  p = await mulaiPanggung();
  lansia = await p.s.lahir('lansia', {
    klien: { nama: 'Daeng Coba', jenisKelamin: 'P', tanggalLahir: '1975-08-17' },
  });
});
afterAll(() => p.tutup());

const jumlah = async (d: Locator, pola: RegExp) => [...(await d.innerText()).matchAll(pola)].length;

describe('why something was refused', () => {
  let j: Jendela;
  beforeAll(async () => {
    j = await p.orang('petugas-dinsos@bulukumba');
  });
  beforeEach(() => bukaKasus(j.halaman, lansia.id));

  it('at a document of another kind: what to do instead, in the words of the API', async () => {
    j.wajar(/status of 422/);
    const d = await bukaTindakan(j.halaman, 'Lampirkan dokumen');
    const berkas = { name: 'ktp.docx', mimeType: 'application/pdf', buffer: Buffer.from('PK bukan PDF') };
    await d.locator('input[type=file]').setInputFiles(berkas);
    await d
      .getByText(/PDF, JPEG,? atau PNG/i)
      .first()
      .waitFor();
    expect(await d.getByText('Lihat daftar kesalahan').count()).toBe(0);
  });

  it('at a file that is not complete: each requirement by its name', async () => {
    j.wajar(/status of 422/);
    const d = await bukaTindakan(j.halaman, 'Nyatakan berkas lengkap');
    await kirimkan(d, 'Nyatakan berkas lengkap');
    const galat = d.getByRole('alert');
    await galat.getByText('Syarat belum terpenuhi').waitFor();
    await galat.getByText('Surat keterangan kelurahan: Belum ada surat keterangan').waitFor();
    await galat.getByText('Usia 60 tahun ke atas: Usia klien').waitFor();
    expect(await galat.innerText()).not.toMatch(/suratKeterangan|usia:|identitas:/);
  });

  it('at a report whose days are the wrong way round', async () => {
    const k = await p.orang('kabid-rehsos@bulukumba');
    k.wajar(/status of 422/);
    await k.halaman.goto('/konsol/laporan');
    await k.halaman.getByLabel('Dari').fill('2026-02-01');
    await k.halaman.getByLabel('Sampai').fill('2026-01-01');
    const galat = k.halaman.getByRole('alert');
    await galat.waitFor();
    expect((await galat.getByRole('listitem').allInnerTexts()).join()).toMatch(/\S/);
    expect(k.keluhan).toEqual([]);
  });

  it('the page of the case says that the client is too young, before anybody asks', async () => {
    await j.halaman.getByText('Perlu diperhatikan').waitFor();
    await j.halaman.getByText(/^Klien berusia \d+ tahun/).waitFor();
    expect(j.keluhan).toEqual([]);
  });

  it('a case that nothing resembles can still be called the same person: it is looked up', async () => {
    const lain = await p.s.lahir('lansia', {
      klien: { nama: 'Petta Lebba', jenisKelamin: 'L', tanggalLahir: '1941-02-02' },
    });
    const d = await bukaTindakan(j.halaman, 'Putuskan kesamaan klien');
    await d.getByText('Tidak ada kasus lain yang mirip.').waitFor();
    await ketik(d, { 'Nama klien, NIK, atau nomor kasus': lain.nomor });
    await d.getByRole('button', { name: 'Cari kasus' }).click();
    await d.getByRole('button', { name: lain.nomor }).click();
    await d.getByRole('cell', { name: 'Petta Lebba' }).waitFor();
    await tandai(d, 'Orang yang sama?', 'Tidak');
    await kirimkan(d, 'Putuskan kesamaan klien');
    await diterima(d);
    expect(j.keluhan).toEqual([]);
  });
});

describe('a request about somebody who is not sixty', () => {
  it('says so on the page where it is looked over', async () => {
    const j = await p.orang('petugas-desa@bulukumba');
    await j.halaman.goto('/konsol/baru/lansia');
    const f = j.halaman.getByRole('form', { name: 'Permohonan lansia' });
    const lanjut = f.getByRole('button', { name: 'Lanjut' });
    await ketik(f, {
      Nomor: '470/31/2026',
      Tanggal: '2026-01-05',
      Kecamatan: 'Ujung Bulu',
      'Desa/kelurahan': 'Caile',
    });
    await ketik(f, { Sumber: 'Kepala lingkungan', Uraian: 'Tinggal sendiri.' });
    await lanjut.click();
    await f.getByRole('heading', { name: 'Klien' }).waitFor();
    await ketik(f, { Nama: 'Daeng Muda', 'Tanggal lahir': '1975-08-17' });
    await tandai(f, 'Jenis kelamin', 'Perempuan');
    await lanjut.click();
    await f.getByRole('checkbox', { name: 'Terlantar', exact: true }).check();
    await lanjut.click();
    await f.getByRole('heading', { name: 'Periksa lalu kirim' }).waitFor();
    await f.getByText(/^Klien berusia \d+ tahun/).waitFor();
    expect(j.keluhan).toEqual([]);
  });
});

describe('a bed of another group', () => {
  it('is confirmed in words, said where it is confirmed and in the refusal; on a phone the card says all', async () => {
    const kasus = await menungguTempat(p.s);
    const j = await p.orang('petugas-rps@pangkalpinang');
    j.wajar(/status of 409/);
    await bukaKasus(j.halaman, kasus.id);
    const d = await bukaTindakan(j.halaman, 'Terima klien');
    await pilih(d, 'Tempat tidur', 'Mawar 1');
    await ketik(d, { 'Barang bawaan': 'Tas kain', 'Kondisi klien': 'Lemah, sadar' });
    await kirimkan(d, 'Terima klien');
    await d.getByRole('alert').getByText('Tidak dapat dilakukan sekarang').waitFor();
    expect(await d.innerText()).not.toMatch(/konfirmasiTidakSesuai|Mawar.Mawar/);
    expect(await jumlah(d, /Mawar 1 untuk kelompok/g)).toBe(2);
    await d.getByRole('checkbox', { name: /disengaja/ }).check();
    await kirimkan(d, 'Terima klien');
    await d.waitFor({ state: 'hidden' });
    await j.halaman.setViewportSize({ width: 360, height: 740 });
    await j.halaman.goto('/konsol/rps');
    const sisa = j.halaman.getByText(/^sisa \d+ hari \d+ jam$/);
    await sisa.waitFor();
    const lebih = await sisa.evaluate(
      (e: { scrollWidth: number; clientWidth: number }) => e.scrollWidth - e.clientWidth,
    );
    expect(lebih).toBeLessThanOrEqual(0);
    expect(j.keluhan).toEqual([]);
  });
});
