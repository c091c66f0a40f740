import { PUBLIK_LANSIA_BULUKUMBA } from '../../db/contoh/publik-lansia.ts';
import { PUBLIK_RPS_SENYUM } from '../../db/contoh/publik-rps.ts';
import { kodeLacakBaru } from '../../db/penomoran.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';

interface Langkah {
  ke: number;
  keadaan: string;
  tanggal?: string;
  waktu?: string;
}

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

/** Each test asks from an address of its own: the limit counts by address. */
const dari = (alamat: string) => ({ 'x-forwarded-for': alamat });
const lacak = (kode: string, alamat: string) =>
  t.tamu.ambil(`/publik/v1/lacak/${encodeURIComponent(kode)}`, dari(alamat));

const standar = (instansi: string, kepala = {}) =>
  t.tamu.ambil(`/publik/v1/standar-pelayanan/${instansi}`, kepala);

const layanan = (isi: Record<string, unknown>, nama: string) =>
  (isi['layanan'] as { layanan: string; langkah: Langkah[]; catatan?: string }[]).find(
    (l) => l.layanan === nama,
  );

describe('standar pelayanan', () => {
  test('rekomendasi lansia: setiap komponen yang terbit, tujuh langkah, 40 menit', async () => {
    const { status, isi } = await standar('bulukumba');
    expect(status).toBe(200);
    const { persyaratan, prosedur, produk, dasarHukum, pengaduan } = PUBLIK_LANSIA_BULUKUMBA;
    expect(isi['instansi']).toEqual({
      id: 'bulukumba',
      nama: 'Dinas Sosial Kabupaten Bulukumba',
      zona: 'WITA',
    });
    expect(layanan(isi, 'lansia')).toMatchObject({
      versi: 1,
      nama: PUBLIK_LANSIA_BULUKUMBA.nama,
      dasarHukum,
      persyaratan,
      prosedur: prosedur.map((b, i) => ({ ke: i + 1, ...b })),
      waktu: { ringkas: '40 menit (jam kerja)' },
      biaya: 'Tidak dipungut biaya',
      produk,
      pengaduan,
    });
    const lewat = pengaduan.saluran.map((s) => s.jenis);
    expect(lewat).toEqual(
      expect.arrayContaining(['datangLangsung', 'kotakSaran', 'telepon', 'whatsapp', 'surel', 'slrt']),
    );
    expect(layanan(isi, 'lansia')?.langkah.map((l) => l.waktu)).toEqual([
      undefined,
      '30 menit (jam kerja)',
      '2 menit (jam kerja)',
      '5 menit (jam kerja)',
      undefined,
      '3 menit (jam kerja)',
      undefined,
    ]);
  });

  test('RPS: 1×24 jam dan 7 hari', async () => {
    const { isi } = await standar('pangkalpinang');
    expect(layanan(isi, 'lansia')?.catatan).toContain('Contoh');
    expect(layanan(isi, 'rps')).toMatchObject({
      nomorSk: '08.a/KEP/SEKRT-DINSOS/I/2022',
      sasaran: PUBLIK_RPS_SENYUM.sasaran,
      waktu: { mulai: 'sejak berkas permohonan diterima secara lengkap dan benar' },
    });
    expect(layanan(isi, 'rps')?.langkah.flatMap((l) => (l.waktu ? [[l.ke, l.waktu]] : []))).toEqual([
      [3, '1 × 24 jam'],
      [7, '7 hari'],
    ]);
  });

  test('kantor yang tidak terdaftar: 404', async () => {
    const { status, isi } = await standar('entah');
    expect([status, isi['detail']]).toEqual([404, 'Kantor ini tidak terdaftar.']);
  });

  test('boleh disimpan lima menit, lalu ditanyakan lagi dengan ETag', async () => {
    const { kepala } = await standar('bulukumba');
    expect(kepala.get('cache-control')).toBe('public, max-age=300');
    // As a browser asks; without the second header fetch would ask for a fresh answer.
    const tanya = { 'if-none-match': kepala.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await standar('bulukumba', tanya)).status).toBe(304);
    expect((await standar('pangkalpinang', tanya)).status).toBe(200);
  });

  test('kantor dengan layanan yang diterbitkannya', async () => {
    const { status, isi, kepala } = await t.tamu.ambil('/publik/v1/instansi');
    expect(status).toBe(200);
    expect(kepala.get('cache-control')).toBe('public, max-age=300');
    expect(isi).toEqual({
      instansi: [
        {
          id: 'bulukumba',
          nama: 'Dinas Sosial Kabupaten Bulukumba',
          layanan: expect.arrayContaining([{ layanan: 'lansia', nama: PUBLIK_LANSIA_BULUKUMBA.nama }]),
        },
        {
          id: 'pangkalpinang',
          nama: 'Dinas Sosial Kota Pangkalpinang',
          layanan: expect.arrayContaining([
            { layanan: 'lansia', nama: expect.stringContaining('(contoh)') },
            { layanan: 'rps', nama: PUBLIK_RPS_SENYUM.nama },
          ]),
        },
      ],
    });
  });
});

describe('lacak', () => {
  test('langkah dan tanggal menurut zona kantor, tanpa data pribadi', async () => {
    // 5 January 23:30 in WITA.
    const waktu = '2026-01-05T15:30:00.000Z';
    const { kodeLacak, id, keadaan } = await tanamKasus(t.bd, lansia('tandaTangan', { waktu }), {
      instansi: 'bulukumba',
    });
    const { status, isi, kepala } = await lacak(kodeLacak, '10.5.0.1');
    expect(status).toBe(200);
    expect(kepala.get('cache-control')).toBe('no-store');
    expect(isi).toMatchObject({
      kantor: 'Dinas Sosial Kabupaten Bulukumba',
      zona: 'WITA',
      diajukan: '2026-01-05',
      selesai: false,
      keterangan: 'Menunggu tanda tangan Kepala Dinas.',
    });
    expect((isi['langkah'] as Langkah[]).map((l) => [l.keadaan, l.tanggal])).toEqual([
      ...Array.from({ length: 4 }, () => ['selesai', '2026-01-05']),
      ['berlangsung', undefined],
      ['menunggu', undefined],
      ['menunggu', undefined],
    ]);
    for (const rahasia of ['Ibu Contoh', '7302015708500001', 'terurus', id, keadaan.nomor]) {
      expect(JSON.stringify(isi)).not.toContain(rahasia);
    }
  });

  test('kode boleh diketik dengan huruf kecil dan tanpa tanda hubung', async () => {
    const { kodeLacak } = await tanamKasus(t.bd, rps('selesai'), { instansi: 'pangkalpinang' });
    const { status, isi } = await lacak(kodeLacak.toLowerCase().replaceAll('-', ' '), '10.5.0.2');
    expect(status).toBe(200);
    expect(isi).toMatchObject({ selesai: true, keterangan: 'Layanan sudah selesai.' });
  });

  test('langkah yang tidak dilalui tidak disebut selesai', async () => {
    const { kodeLacak } = await tanamKasus(t.bd, rps('dirujuk'), { instansi: 'pangkalpinang' });
    const { isi } = await lacak(kodeLacak, '10.5.0.3');
    expect((isi['langkah'] as Langkah[]).map((l) => l.keadaan)).toEqual([
      'selesai',
      'selesai',
      'selesai',
      'tidakDilalui',
      'tidakDilalui',
      'tidakDilalui',
      'tidakDilalui',
    ]);
  });

  test.each(['ABCD-EFGH-JKMN', 'x', '%00', "' or 1=1"])('kode "%s" tidak dikenal: 404', async (kode) => {
    expect((await lacak(kode, '10.5.0.4')).status).toBe(404);
  });

  test.each([
    ['datanya dihapus setelah masa simpan', true],
    ['kuncinya sudah tidak ada', false],
  ])('kasus yang %s: tahap dan tanggal saja', async (_nama, tercatat) => {
    const waktu = '2026-01-05T15:30:00.000Z';
    const { kodeLacak, id } = await tanamKasus(t.bd, rps('selesai', { waktu }), {
      instansi: 'pangkalpinang',
    });
    if (tercatat) {
      await t.bd.pemilik
        .updateTable('kasus')
        .set({ dihapus_pada: waktu, keadaan: Buffer.alloc(0) })
        .where('id', '=', id)
        .execute();
    }
    await t.bd.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', id).execute();
    const { status, isi } = await lacak(kodeLacak, '10.5.0.7');
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      kantor: 'Dinas Sosial Kota Pangkalpinang',
      diajukan: '2026-01-05',
      selesai: true,
      keterangan:
        'Data kasus ini sudah dihapus setelah masa simpan. Keadaan terakhir: Layanan sudah selesai.',
      langkah: [],
    });
  });
});

describe('menebak kode lacak', () => {
  const peringatan = () => t.log.filter((baris) => baris.includes('terlalu banyak kode salah'));

  test('30 permintaan semenit dari satu alamat, lalu 429; alamat lain tidak terhalang', async () => {
    const { kodeLacak } = await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
    const jawaban = await Promise.all(Array.from({ length: 31 }, () => lacak(kodeLacak, '10.5.0.5')));
    const status = jawaban.map((j) => j.status);
    expect(status.filter((s) => s === 200)).toHaveLength(30);
    const detik = Number(jawaban.find((j) => j.status === 429)?.kepala.get('retry-after'));
    expect([detik > 0, detik <= 60]).toEqual([true, true]);
    expect((await lacak(kodeLacak, '10.5.0.6')).status).toBe(200);
  });

  test('seribu tebakan dari satu alamat: 20 dijawab, sisanya 429, tidak satu pun kena', async () => {
    const { kodeLacak } = await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
    const tebakan = Array.from({ length: 1_000 }, () => kodeLacakBaru());
    const status: number[] = [];
    for (const kode of tebakan) status.push((await lacak(kode, '10.5.1.1')).status);
    expect(status.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(new Set(status.slice(20))).toEqual(new Set([429]));
    // What is right is closed to the guesser as well, else it could tell a hit; to everybody else it is open.
    const tertahan = await lacak(kodeLacak, '10.5.1.1');
    expect([tertahan.status, tertahan.isi['detail']]).toEqual([
      429,
      'Terlalu banyak kode yang salah dari alamat Anda. Coba lagi dalam 15 menit.',
    ]);
    expect(Number(tertahan.kepala.get('retry-after'))).toBeGreaterThan(60);
    expect((await lacak(kodeLacak, '10.5.1.2')).status).toBe(200);
    expect(peringatan()).toHaveLength(1);
    for (const rahasia of ['10.5.1.1', tebakan[0], tebakan[20], kodeLacak]) {
      expect(t.log.join('')).not.toContain(rahasia);
    }
  });

  test('tebakan serentak pun berhenti', async () => {
    const kode = Array.from({ length: 200 }, () => kodeLacakBaru());
    const jawaban = await Promise.all(kode.map((k) => lacak(k, '10.5.1.3')));
    expect(jawaban.filter((j) => j.status === 404).length).toBeLessThanOrEqual(30);
    expect((await lacak(kodeLacakBaru(), '10.5.1.3')).status).toBe(429);
  });

  test('kode yang benar tidak dihitung sebagai tebakan', async () => {
    const { kodeLacak } = await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
    const salah = async () => (await lacak(kodeLacakBaru(), '10.5.1.4')).status;
    for (let i = 0; i < 4; i += 1) expect(await salah()).toBe(404);
    for (let i = 0; i < 21; i += 1) expect((await lacak(kodeLacak, '10.5.1.4')).status).toBe(200);
    expect(await salah()).toBe(404);
    expect((await lacak(kodeLacak, '10.5.1.4')).status).toBe(200);
  });
});
