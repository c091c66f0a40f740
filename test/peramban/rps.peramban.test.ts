import { ketik, pilih, tandai } from './support/isian.ts';
import { bukaKasus, diterima, lakukan, tahap } from './support/kasus.ts';
import type { Jendela, Panggung } from './support/panggung.ts';
import { mulaiPanggung } from './support/panggung.ts';

const CIRI = 'Tato jangkar di lengan kiri';

let p: Panggung;
let rps: Jendela;
let peksos: Jendela;
let kabid: Jendela;
let id = '';

beforeAll(async () => {
  p = await mulaiPanggung();
  rps = await p.orang('petugas-rps@pangkalpinang');
  peksos = await p.orang('peksos@pangkalpinang');
  kabid = await p.orang('kabid-rehsos@pangkalpinang');
});
afterAll(() => p.tutup());

const ranjang = async () =>
  p.s.bd.db
    .selectFrom('hunian')
    .innerJoin('tempat_tidur', 'tempat_tidur.id', 'hunian.tempat_tidur_id')
    .select('tempat_tidur.nama')
    .where('hunian.kasus_id', '=', id)
    .execute();

/** Is reported without anybody knowing who it is. */
async function laporkan(): Promise<void> {
  const h = rps.halaman;
  await h.getByRole('button', { name: 'Kasus baru' }).click();
  await h.getByRole('menuitem', { name: 'Laporan RPS' }).click();
  const f = h.getByRole('form', { name: 'Laporan RPS' });
  await pilih(f, 'Sumber', 'Satpol PP');
  await pilih(f, 'Kategori', 'Orang terlantar');
  await ketik(f, { Uraian: 'Tidur di emperan pasar.', 'Lokasi ditemukan': 'Pasar Induk' });
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await f.getByRole('checkbox', { name: 'Identitas belum diketahui' }).check();
  await tandai(f, 'Jenis kelamin', 'Laki-laki');
  await ketik(f, { 'Perkiraan usia (tahun)': '45', 'Ciri-ciri': CIRI });
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await f.getByRole('heading', { name: 'Pelapor dan dokumen' }).waitFor();
  await f.getByRole('button', { name: 'Lanjut' }).click();
  await f.getByText('Identitas belum diketahui').waitFor();
  await f.getByRole('button', { name: 'Kirim', exact: true }).click();
  await h.getByRole('link', { name: 'Buka kasus' }).click();
  await h.waitForURL(/\/konsol\/kasus\/[0-9a-f-]{36}$/);
  id = new URL(h.url()).pathname.split('/').at(-1) ?? '';
  await tahap(h, 'Asesmen awal');
}

/** Is assessed, and accepted within the day. */
async function putuskan(): Promise<void> {
  await bukaKasus(peksos.halaman, id);
  await lakukan(peksos.halaman, 'Catat asesmen awal', async (d) => {
    await ketik(d, {
      'Pemeriksaan identitas': 'Tidak membawa kartu',
      'Masalah awal': 'Tidak punya tempat tinggal',
    });
    await tandai(d, 'Dapat diselesaikan dalam 1×24 jam?', 'Tidak');
    await tandai(d, 'Rekomendasi', 'Dilayani di RPS');
  });
  await bukaKasus(kabid.halaman, id);
  await lakukan(kabid.halaman, 'Terima di RPS');
  await tahap(kabid.halaman, 'Pendekatan awal');
}

/** Gets a bed from the board, is registered and identified. */
async function terima(): Promise<void> {
  const h = rps.halaman;
  await h.getByRole('navigation', { name: 'Menu utama' }).getByRole('link', { name: 'Papan RPS' }).click();
  const menunggu = h.getByRole('region', { name: 'Menunggu tempat tidur' });
  await menunggu.getByRole('button', { name: 'Terima klien' }).click();
  const d = h.getByRole('dialog', { name: 'Terima klien' });
  await pilih(d, 'Tempat tidur', 'Anggrek 1');
  await ketik(d, { 'Barang bawaan': 'Tas kain', 'Kondisi klien': 'Lemah, sadar' });
  // The board hears of the bed before the form has its answer.
  await h.route('**/tindakan/terimaKlien', async (rute) => {
    const jawaban = await rute.fetch();
    await h.locator('#menunggu-tempat').waitFor({ state: 'detached' });
    await rute.fulfill({ response: jawaban });
  });
  await d.getByRole('button', { name: 'Terima klien' }).click();
  await diterima(d);
  await menunggu.waitFor({ state: 'hidden' });
  expect(await ranjang()).toEqual([{ nama: 'Anggrek 1' }]);
  await bukaKasus(h, id);
  await lakukan(h, 'Registrasi', (f) => ketik(f, { 'Nomor register': 'RPS-031' }));
  await lakukan(h, 'Identifikasi', (f) => ketik(f, { Uraian: 'Mengaku bernama Karim, dari Toboali.' }));
  await tahap(h, 'Asesmen');
}

/** Is assessed and guided. */
async function bimbing(): Promise<void> {
  const h = peksos.halaman;
  await bukaKasus(h, id);
  await lakukan(h, 'Catat asesmen', (d) =>
    ketik(d, {
      Kebutuhan: 'Pangan',
      Potensi: 'Dapat menjahit',
      Permasalahan: 'Putus hubungan dengan keluarga',
      'Rencana bimbingan': 'Sosial dan keterampilan',
      'Rencana rujukan': 'Kembali ke keluarga',
    }),
  );
  await lakukan(h, 'Catat bimbingan', async (d) => {
    await pilih(d, 'Jenis bimbingan', 'Bimbingan sosial');
    await ketik(d, { Uraian: 'Percakapan pertama.' });
  });
  await tahap(h, 'Bimbingan');
}

/** Moves to another bed on the board. */
async function pindahkan(): Promise<void> {
  const h = rps.halaman;
  await h.goto('/konsol/rps');
  await h.getByRole('button', { name: /^Pindahkan dari Anggrek 1/ }).click();
  const d = h.getByRole('dialog', { name: 'Pindahkan ke tempat tidur lain' });
  await pilih(d, 'Tempat tidur', 'Anggrek 2');
  await d.getByRole('button', { name: 'Pindahkan ke tempat tidur lain' }).click();
  await diterima(d);
  expect((await ranjang()).map((r) => r.nama).toSorted()).toEqual(['Anggrek 1', 'Anggrek 2']);
}

/** Leaves with the family, and the board shows the bed free. */
async function salurkan(): Promise<void> {
  const h = rps.halaman;
  await bukaKasus(h, id);
  await lakukan(h, 'Salurkan klien', async (d) => {
    await tandai(d, 'Alasan', 'Selesai bimbingan');
    await pilih(d, 'Cara', 'Dijemput keluarga');
    await ketik(d, { 'Nama penjemput': 'Salmah', Hubungan: 'Adik kandung' });
  });
  await h.getByText('Kasus ini sudah ditutup.').waitFor();
  await h.goto('/konsol/rps');
  await h.getByText('0 dari 8 tempat tidur terisi').waitFor();
}

it('takes an RPS stay from the report to the family by clicks alone, leaving nothing personal in an address or a title', async () => {
  await laporkan();
  await putuskan();
  await terima();
  await bimbing();
  await pindahkan();
  await salurkan();
  const semua = [rps, peksos, kabid];
  const jejak = decodeURIComponent(semua.flatMap((j) => j.jejak).join('\n'));
  for (const rahasia of [CIRI, 'Karim', 'Salmah']) expect(jejak).not.toContain(rahasia);
  expect(semua.flatMap((j) => j.keluhan)).toEqual([]);
});
