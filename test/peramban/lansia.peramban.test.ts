import type { Locator } from 'playwright-core';
import { ketik, pilih, tandai, unggah } from './support/isian.ts';
import { bukaKasus, lakukan, tahap } from './support/kasus.ts';
import { bukaDariKotak } from './support/kotak-tugas.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';

const ORANG = ['petugas-desa', 'petugas-dinsos', 'peksos', 'kabid-rehsos', 'kadis'] as const;
type Peran = (typeof ORANG)[number];

const NAMA = 'Daeng Ratnawati Basir';
const NIK = '7302015708500001';
const LEMBAR = {
  'Kondisi fisik': 'Sulit berjalan tanpa tongkat',
  'Kondisi psikososial': 'Kesepian',
  'Kondisi ekonomi': 'Tidak berpenghasilan',
  Keluarga: 'Anaknya merantau dan tidak dapat dihubungi',
  Kebutuhan: 'Tempat tinggal dan perawatan',
};

let p: Panggung;
let jendela: Record<Peran, Jendela>;
let id = '';
const halaman = (peran: Peran) => jendela[peran].halaman;

beforeAll(async () => {
  p = await mulaiPanggung();
  const semua: [Peran, Jendela][] = [];
  for (const peran of ORANG) semua.push([peran, await p.orang(`${peran}@bulukumba`)]);
  jendela = Object.fromEntries(semua) as typeof jendela;
});
afterAll(() => p.tutup());

/** Each finds the case where its person does: in the inbox. */
const dariKotakTugas = (peran: Peran) => bukaDariKotak(halaman(peran), 'lansia-bulukumba');

const lanjut = (d: Locator) => d.getByRole('button', { name: 'Lanjut' }).click();

/** 1: the village applies, with its documents. */
async function ajukan(): Promise<void> {
  const h = halaman('petugas-desa');
  await h.getByRole('button', { name: 'Kasus baru' }).click();
  await h.getByRole('menuitem', { name: 'Permohonan lansia' }).click();
  const f = h.getByRole('form', { name: 'Permohonan lansia' });
  await f.getByRole('heading', { name: 'Surat dan aduan' }).waitFor();
  await ketik(f, {
    Nomor: '470/31/2026',
    Tanggal: '2026-01-05',
    'Desa/kelurahan': 'Caile',
    Kecamatan: 'Ujung Bulu',
    Sumber: 'Kepala lingkungan',
    Uraian: 'Tinggal sendiri, jarang makan, rumahnya bocor.',
  });
  await lanjut(f);
  await f.getByRole('heading', { name: 'Klien' }).waitFor();
  await ketik(f, { Nama: NAMA, NIK, 'Tanggal lahir': '1950-08-17', Alamat: 'Lingkungan Caile' });
  await tandai(f, 'Jenis kelamin', 'Perempuan');
  await lanjut(f);
  await f.getByRole('checkbox', { name: 'Terlantar', exact: true }).check();
  for (const jenis of ['Surat permohonan', 'Surat keterangan kelurahan', 'KTP']) await unggah(f, jenis);
  await lanjut(f);
  await f.getByRole('heading', { name: 'Periksa lalu kirim' }).waitFor();
  await f.getByText(NAMA).waitFor();
  await f.getByRole('button', { name: 'Kirim', exact: true }).click();
  const tanda = h.getByRole('region', { name: 'Tanda terima: Permohonan lansia' });
  await tanda.waitFor();
  await h.getByRole('link', { name: 'Buka kasus' }).click();
  await h.waitForURL(/\/konsol\/kasus\/[0-9a-f-]{36}$/);
  id = new URL(h.url()).pathname.split('/').at(-1) ?? '';
  await h.getByText(NAMA).first().waitFor();
}

/** 1: the office finds the file complete; 2: it sends a social worker. */
async function periksaDanTugaskan(): Promise<void> {
  await dariKotakTugas('petugas-dinsos');
  await lakukan(halaman('petugas-dinsos'), 'Nyatakan berkas lengkap');
  await lakukan(halaman('petugas-dinsos'), 'Tugaskan pekerja sosial', (d) =>
    pilih(d, 'Pekerja sosial', 'Nurlinda Sapo'),
  );
  await tahap(halaman('petugas-dinsos'), 'Asesmen');
}

/** 2: the social worker assesses; 3: completes the file. */
async function asesmenDanAdministrasi(): Promise<void> {
  await dariKotakTugas('peksos');
  const h = halaman('peksos');
  await lakukan(h, 'Kirim asesmen', async (d) => {
    await ketik(d, LEMBAR);
    await tandai(d, 'Kesimpulan', 'Layak direkomendasikan');
  });
  await lakukan(h, 'Selesaikan administrasi', async (d) => {
    await ketik(d, {
      Registrasi: 'REG-001',
      Identifikasi: 'Sesuai KTP',
      Penelusuran: 'Tidak ditemukan keluarga',
      Penelaahan: 'Layak direkomendasikan',
    });
    await pilih(d, 'Kepala bidang yang turut serta', 'Hasnawati Baso');
  });
  await tahap(h, 'Paraf');
}

/** 4: the head of division initials; 5: the head of the office signs. */
async function parafDanTandaTangan(): Promise<void> {
  await dariKotakTugas('kabid-rehsos');
  await lakukan(halaman('kabid-rehsos'), 'Beri paraf');
  await dariKotakTugas('kadis');
  await lakukan(halaman('kadis'), 'Tanda tangani rekomendasi');
  await tahap(halaman('kadis'), 'Penyerahan');
}

/** 6: both take the letter, which can be downloaded and checked by anyone. */
async function terimaDanUnduh(): Promise<void> {
  for (const peran of ['kabid-rehsos', 'peksos'] as const) {
    await dariKotakTugas(peran);
    await lakukan(halaman(peran), 'Terima rekomendasi');
  }
  const h = halaman('peksos');
  await tahap(h, 'Pengiriman');
  await h.getByRole('tab', { name: 'Surat' }).click();
  const mulai = h.waitForEvent('download');
  await h.getByRole('link', { name: 'Unduh PDF' }).click();
  const isi = await (await mulai).createReadStream();
  const byte: Buffer[] = [];
  for await (const b of isi) byte.push(b as Buffer);
  expect(Buffer.concat(byte).subarray(0, 5).toString()).toBe('%PDF-');
  const dibuka = jendela.peksos.konteks.waitForEvent('page');
  await h.getByRole('link', { name: 'Periksa keaslian' }).click();
  const umum = await dibuka;
  await umum.waitForURL(/\/verifikasi\//);
  await umum
    .getByText(/400\.9\//)
    .first()
    .waitFor();
  expect(await umum.content()).not.toContain(NAMA);
}

/** 7: departs and is handed over; the case is closed. */
async function antar(): Promise<void> {
  const h = halaman('peksos');
  await bukaKasus(h, id);
  await lakukan(h, 'Berangkatkan klien', (d) => ketik(d, { Kendaraan: 'Mobil dinas DD 12 H' }));
  await lakukan(h, 'Catat serah terima', (d) => ketik(d, { Nama: 'Suryani', Jabatan: 'Petugas sentra' }));
  await h.getByText('Kasus ini sudah ditutup.').waitFor();
}

it('takes a rekomendasi lansia from the village to the shelter by clicks alone, leaving nothing personal in an address or a title', async () => {
  await ajukan();
  await periksaDanTugaskan();
  await asesmenDanAdministrasi();
  await parafDanTandaTangan();
  await terimaDanUnduh();
  await antar();
  const jejak = Object.values(jendela)
    .flatMap((j) => j.jejak)
    .join('\n');
  expect(jejak).toContain('Kotak Tugas · Lindung');
  for (const rahasia of [NAMA, 'Ratnawati', NIK]) expect(decodeURIComponent(jejak)).not.toContain(rahasia);
  expect(Object.values(jendela).flatMap((j) => j.keluhan)).toEqual([]);
});
