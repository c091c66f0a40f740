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

describe('standar pelayanan', () => {
  test('rekomendasi lansia: tujuh langkah, 40 menit, tanpa biaya', async () => {
    const { status, isi } = await t.tamu.ambil('/publik/v1/standar-pelayanan/bulukumba');
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      instansi: { id: 'bulukumba', nama: 'Dinas Sosial Kabupaten Bulukumba' },
      layanan: [{ layanan: 'lansia', versi: 1, biaya: 'Tidak dipungut biaya' }],
    });
    const langkah = (isi['layanan'] as { langkah: Langkah[] }[])[0]?.langkah ?? [];
    expect(langkah.map((l) => l.waktu)).toEqual([
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
    const { isi } = await t.tamu.ambil('/publik/v1/standar-pelayanan/pangkalpinang');
    const layanan = isi['layanan'] as { layanan: string; langkah: Langkah[] }[];
    expect(layanan.map((l) => l.layanan)).toEqual(['lansia', 'rps']);
    expect(layanan[1]?.langkah.flatMap((l) => (l.waktu ? [[l.ke, l.waktu]] : []))).toEqual([
      [3, '1 × 24 jam'],
      [7, '7 hari'],
    ]);
  });

  test('kantor yang tidak terdaftar: 404', async () => {
    const { status, isi } = await t.tamu.ambil('/publik/v1/standar-pelayanan/entah');
    expect([status, isi['detail']]).toEqual([404, 'Kantor ini tidak terdaftar.']);
  });
});

describe('lacak', () => {
  test('langkah dan tanggal menurut zona kantor, tanpa data pribadi', async () => {
    // 5 January 23:30 in WITA.
    const waktu = '2026-01-05T15:30:00.000Z';
    const { kodeLacak, id, keadaan } = await tanamKasus(t.bd, lansia('tandaTangan', { waktu }), {
      instansi: 'bulukumba',
    });
    const { status, isi } = await lacak(kodeLacak, '10.5.0.1');
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      kantor: 'Dinas Sosial Kabupaten Bulukumba',
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

  test('30 permintaan semenit dari satu alamat, lalu 429; alamat lain tidak terhalang', async () => {
    const jawaban = await Promise.all(Array.from({ length: 31 }, () => lacak('ABCD-EFGH-JKMN', '10.5.0.5')));
    const status = jawaban.map((j) => j.status);
    expect(status.filter((s) => s === 404)).toHaveLength(30);
    expect(jawaban.find((j) => j.status === 429)?.kepala.get('retry-after')).toBe('60');
    expect((await lacak('ABCD-EFGH-JKMN', '10.5.0.6')).status).toBe(404);
  });
});
