import sharp from 'sharp';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { ISIAN_SURAT, JENIS_SURAT } from '../../domain/surat/isian.ts';

interface Versi {
  versi: number;
  teks: string;
  berlogo: boolean;
  kop: Record<string, unknown>;
  ditetapkanOleh: { nama: string } | null;
}

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const KOP = {
  pemerintah: 'Pemerintah Kabupaten Bulukumba',
  instansi: 'Dinas Sosial',
  alamat: 'Jalan Serikaya Nomor 11',
  kota: 'Bulukumba',
};
const TEKS = 'hal: Rujukan\nkepada: {tujuan}\n\nKami merujuk {klien.nama}.';
const admin = () => t.sebagai('admin@bulukumba');
const kirim = async (jenis: string, badan: Record<string, unknown>) =>
  (await admin()).kirim(`/api/v1/templat-surat/${jenis}`, { teks: TEKS, kop: KOP, ...badan });
const versi = async (jenis: string, akun = 'admin@bulukumba') => {
  const { isi } = await (await t.sebagai(akun)).ambil('/api/v1/templat-surat');
  const surat = isi['surat'] as { jenis: string; isian: { nama: string }[]; versi: Versi[] }[];
  return surat.find((s) => s.jenis === jenis)?.versi ?? [];
};
const gambar = async (ukuran = 900) =>
  sharp({ create: { width: ukuran, height: ukuran, channels: 4, background: '#00800080' } })
    .withExif({ IFD0: { Copyright: 'RahasiaKamera' } })
    .png()
    .toBuffer();

test('daftar: keempat surat dengan isian yang dikenal dan artinya', async () => {
  const { status, isi } = await (await admin()).ambil('/api/v1/templat-surat');
  expect(status).toBe(200);
  const surat = isi['surat'] as { jenis: string; isian: { nama: string; arti: string }[] }[];
  expect(surat.map((s) => s.jenis)).toEqual([...JENIS_SURAT]);
  for (const s of surat) {
    const isian = ISIAN_SURAT[s.jenis as keyof typeof ISIAN_SURAT];
    expect(Object.fromEntries(s.isian.map((i) => [i.nama, i.arti]))).toEqual(isian);
  }
});

describe('menetapkan', () => {
  test('versi baru berlaku, yang lama tetap ada, kantor lain tidak tersentuh, dan tercatat', async () => {
    const [sebelum] = await versi('rujukan');
    const asing = await versi('rujukan', 'admin@pangkalpinang');
    const { status, isi } = await kirim('rujukan', {});
    expect(status).toBe(201);
    const sekarang = await versi('rujukan');
    expect(isi).toMatchObject({ jenis: 'rujukan', versi: (sebelum?.versi ?? 0) + 1 });
    expect(sekarang[0]).toMatchObject({ versi: isi['versi'], teks: TEKS, kop: KOP });
    expect(sekarang[0]?.ditetapkanOleh?.nama).toEqual(expect.any(String));
    expect(sekarang[1]).toEqual(sebelum);
    expect(await versi('rujukan', 'admin@pangkalpinang')).toEqual(asing);
    const { isi: riwayat } = await (await admin()).ambil('/api/v1/riwayat-kantor');
    expect((riwayat['riwayat'] as unknown[])[0]).toMatchObject({
      jenis: 'templatSuratDitetapkan',
      label: 'Templat surat ditetapkan',
      isi: { jenis: 'rujukan', versi: isi['versi'], teks: TEKS },
    });
    const lagi = await kirim('rujukan', {});
    expect([lagi.status, lagi.isi['kode']]).toEqual([409, 'tidakBerubah']);
  });

  test('isian tidak dikenal dan baris yang tidak terbaca disebut menurut barisnya', async () => {
    const sebelum = await versi('rujukan');
    const teks = 'hal: Rujukan\nentah\n\nNIK {klien.nik}\n{klien.nomorSepatu} dan {asesmen.keluarga}\n{buka';
    const { status, isi } = await kirim('rujukan', { teks });
    expect(status).toBe(422);
    expect(isi['kesalahan']).toEqual([
      { lokasi: 'teks.baris.2', pesan: expect.stringContaining('Baris kepala') },
      { lokasi: 'teks.baris.5', pesan: expect.stringContaining('{klien.nomorSepatu}') },
      { lokasi: 'teks.baris.5', pesan: expect.stringContaining('{asesmen.keluarga}') },
      { lokasi: 'teks.baris.6', pesan: expect.stringContaining('Kurung kurawal') },
    ]);
    expect(await versi('rujukan')).toEqual(sebelum);
  });

  test('tanda yang tidak tampak ditolak menurut barisnya, markah diterima sebagai teks', async () => {
    const { status, isi } = await kirim('rujukan', { teks: 'hal: Rujukan\n\nAman\nTerba\u202Elik' });
    expect([status, isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'teks.baris.4' }]]);
    const kop = await kirim('rujukan', { kop: { ...KOP, alamat: 'Jalan\u202EA' } });
    expect([kop.status, kop.isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'kop.alamat' }]]);
    const teks = 'hal: <b>Rujukan</b>\n\n<script>alert(1)</script> & =1+2';
    expect((await kirim('rujukan', { teks })).status).toBe(201);
    expect((await versi('rujukan'))[0]?.teks).toBe(teks);
  });

  test('dua sekaligus mendapat dua nomor versi', async () => {
    const teks = (ke: number) => `hal: Rujukan ${ke}\n\nIsi ${ke}.`;
    const hasil = await Promise.all([1, 2, 3].map((ke) => kirim('beritaAcara', { teks: teks(ke) })));
    expect(hasil.map((h) => h.status)).toEqual([201, 201, 201]);
    expect(new Set(hasil.map((h) => h.isi['versi'])).size).toBe(3);
  });

  test('jenis yang tidak ada: 404', async () => {
    expect((await kirim('undangan', {})).status).toBe(404);
  });
});

describe('logo', () => {
  const logoTersimpan = async () => {
    const { logo } = await t.bd.db
      .selectFrom('templat_surat')
      .select('logo')
      .where('instansi_id', '=', 'bulukumba')
      .where('jenis', '=', 'tugasPendampingan')
      .orderBy('versi', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    return logo;
  };

  test('digambar ulang: kecil, tanpa apa pun selain gambarnya, dan dipakai terus sampai dilepas', async () => {
    const logo = await gambar();
    expect(logo.includes('RahasiaKamera')).toBe(true);
    const teks = (ke: number) => `hal: Tugas ${ke}\n\nIsi.`;
    const { status } = await kirim('tugasPendampingan', { teks: teks(1), logo: logo.toString('base64') });
    expect(status).toBe(201);
    const tersimpan = await logoTersimpan();
    const { format, width, height, hasAlpha, exif } = await sharp(tersimpan ?? Buffer.alloc(0)).metadata();
    expect({ format, width, height, hasAlpha, exif }).toEqual({
      format: 'png',
      width: 480,
      height: 480,
      hasAlpha: false,
      exif: undefined,
    });
    expect(tersimpan?.includes('RahasiaKamera')).toBe(false);
    await kirim('tugasPendampingan', { teks: teks(2) });
    expect(await logoTersimpan()).toEqual(tersimpan);
    await kirim('tugasPendampingan', { teks: teks(2), logo: null });
    expect(await logoTersimpan()).toBeNull();
  });

  test.each([
    ['PDF', () => Buffer.from('%PDF-1.4\n%%EOF')],
    ['teks', () => Buffer.from('<svg onload="alert(1)"></svg>')],
    ['gambar yang terpotong', async () => (await gambar()).subarray(0, 200)],
    ['kosong', () => Buffer.alloc(0)],
  ])('%s bukan logo: 422', async (_, isi) => {
    const { status, isi: jawaban } = await kirim('rujukan', { logo: (await isi()).toString('base64') });
    expect([status, jawaban['kesalahan']]).toMatchObject([422, [{ lokasi: 'logo' }]]);
  });

  test('lebih dari 300 KB: 422; badan yang lebih besar lagi: 413 dengan batasnya', async () => {
    const besar = await kirim('rujukan', { logo: Buffer.alloc(301 * 1024).toString('base64') });
    expect([besar.status, besar.isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'logo' }]]);
    const terlalu = await kirim('rujukan', { logo: Buffer.alloc(500 * 1024).toString('base64') });
    expect([terlalu.status, terlalu.isi['detail']]).toEqual([413, 'Isi permintaan paling besar 512 KB.']);
    const lain = await (await admin()).kirim('/api/v1/orang', { nama: 'x'.repeat(300 * 1024) });
    expect([lain.status, lain.isi['detail']]).toEqual([413, 'Isi permintaan paling besar 256 KB.']);
  });
});

describe('pratinjau', () => {
  const pratinjau = async (jenis: string, badan: Record<string, unknown>) => {
    const res = await (
      await admin()
    ).mentah(`/api/v1/templat-surat/${jenis}/pratinjau`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kop: KOP, ...badan }),
    });
    return { status: res.status, isi: Buffer.from(await res.arrayBuffer()), kepala: res.headers };
  };

  test.each(JENIS_SURAT)('%s: PDF dengan semua isiannya, dan tidak ada yang ditetapkan', async (jenis) => {
    const sebelum = await versi(jenis);
    const isian = Object.keys(ISIAN_SURAT[jenis]).map((nama) => `| ${nama} | {${nama}}`);
    const teks = `hal: Contoh\n\n${isian.join('\n')}`;
    const { status, isi, kepala } = await pratinjau(jenis, {
      teks,
      logo: (await gambar(64)).toString('base64'),
    });
    expect([status, kepala.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(isi.subarray(0, 5).toString()).toBe('%PDF-');
    expect(isi.length).toBeLessThan(200_000);
    expect(await versi(jenis)).toEqual(sebelum);
  });

  test('yang salah disebut seperti ketika menetapkan', async () => {
    const { status } = await pratinjau('rujukan', { teks: 'hal: A\n\n{entah}' });
    expect(status).toBe(422);
  });
});
