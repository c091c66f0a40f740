import { kodeLacakBaru } from '../../db/penomoran.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { bukaHalaman } from '../support/api/halaman.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pengaduan } from '../support/pembangun/pengaduan.ts';
import { rps } from '../support/pembangun/rps.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

/** Each test asks from an address of its own: the limit counts by address. */
let alamat = 0;
const dariBaru = () => ({ 'x-forwarded-for': `10.6.0.${(alamat += 1)}` });
const halaman = (kode: string, kepala = dariBaru()) => bukaHalaman(t.tamu, `/lacak/${kode}`, kepala);

// 5 January 23:30 in WITA.
const MALAM = '2026-01-05T15:30:00.000Z';

/** Every step as it reads, its state behind it. */
const langkah = (teks: string) =>
  Array.from(
    teks.matchAll(/<li class="(\w+)"( aria-current="step")?\s*>[\s\S]*?<span class="redup">(.*?)</g),
    (m) => [m[1], m[2] !== undefined, m[3]],
  );

describe('halaman pelacakan', () => {
  test('done, now and next, with days of the office and the name of its zone, and nothing of a person', async () => {
    const { kodeLacak, id, keadaan } = await tanamKasus(t.bd, lansia('tandaTangan', { waktu: MALAM }), {
      instansi: 'bulukumba',
    });
    const { status, teks, kepala } = await halaman(kodeLacak);
    expect([status, kepala.get('cache-control')]).toEqual([200, 'no-store']);
    expect(teks).toContain('Menunggu tanda tangan Kepala Dinas.');
    expect(teks).toContain('Semua tanggal menurut waktu kantor (WITA).');
    expect(langkah(teks)).toEqual([
      ...Array.from({ length: 4 }, () => ['selesai', false, '✓ Selesai 5 Januari 2026']),
      ['berlangsung', true, '→ Sedang berlangsung'],
      ['menunggu', false, 'Belum sampai di sini'],
      ['menunggu', false, 'Belum sampai di sini'],
    ]);
    for (const rahasia of ['Ibu Contoh', '7302015708500001', 'terurus', id, keadaan.nomor])
      expect(teks).not.toContain(rahasia);
    // Nobody should find it through a search engine.
    expect(teks).toContain('<meta name="robots" content="noindex" />');
  });

  test('what was answered to a complaint, as text, and until when it will be', async () => {
    const kantor = { instansi: 'bulukumba' };
    const dijawab = pengaduan('selesai');
    const isi = 'Sudah kami bantu.\nTerima kasih <b>&</b>';
    const { kodeLacak } = await tanamKasus(t.bd, { ...dijawab, jawaban: { pada: MALAM, isi } }, kantor);
    const { teks } = await halaman(kodeLacak);
    expect(teks).toContain(
      '<p class="apa-adanya">Sudah kami bantu.\nTerima kasih &lt;b&gt;&amp;&lt;/b&gt;</p>',
    );
    expect(teks).toContain('Pengaduan Anda kami terima.');
    expect(teks).toContain('Pengaduan sudah dijawab.');
    const menunggu = await tanamKasus(t.bd, pengaduan('masuk'), kantor);
    expect((await halaman(menunggu.kodeLacak)).teks).toContain(
      'Tanggapan pertama paling lambat 08-01-2026 09.00 WITA.',
    );
  });

  test('a step that was never taken is not called done', async () => {
    const { kodeLacak } = await tanamKasus(t.bd, rps('dirujuk'), { instansi: 'pangkalpinang' });
    const { teks } = await halaman(kodeLacak);
    expect(langkah(teks).slice(3)).toEqual(
      Array.from({ length: 4 }, () => ['tidakDilalui', false, 'Tidak dilalui']),
    );
    expect(teks).toContain('(WIB)');
  });

  test('erased: the stage and the days, no steps', async () => {
    const { kodeLacak, id } = await tanamKasus(t.bd, rps('selesai', { waktu: MALAM }), {
      instansi: 'pangkalpinang',
    });
    await t.bd.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', id).execute();
    const { status, teks } = await halaman(kodeLacak);
    expect([status, langkah(teks)]).toEqual([200, []]);
    expect(teks).toContain('Data kasus ini sudah dihapus setelah masa simpan.');
  });

  test('an unknown code: a page that says so, with the place to type another', async () => {
    for (const kode of ['ABCD-EFGH-JKMN', 'x', '%00', '%3Cscript%3E']) {
      const { status, teks, kepala } = await halaman(kode);
      expect([status, kepala.get('cache-control')]).toEqual([404, 'no-store']);
      expect(teks).toContain('Kode lacak ini tidak dikenal.');
      expect(teks).toContain('action="/lacak"');
      expect(teks).not.toContain('<script>');
    }
  });

  test('the form leads to the page of its code; without one it shows again', async () => {
    const { status, kepala } = await bukaHalaman(t.tamu, '/lacak?kode=abcd%20efgh+jkmn&fbclid=1');
    expect([status, kepala.get('location')]).toEqual([303, '/lacak/ABCD-EFGH-JKMN']);
    for (const kueri of ['', '?kode=', '?kode=%20']) {
      const kosong = await bukaHalaman(t.tamu, `/lacak${kueri}`);
      expect([kosong.status, kosong.teks.includes('name="kode"')]).toEqual([200, true]);
    }
  });
});

test('who guesses at the page guesses at the JSON: 20 wrong codes together, then both are closed', async () => {
  const { kodeLacak } = await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
  const dari = dariBaru();
  const json = async (kode: string) => (await t.tamu.ambil(`/publik/v1/lacak/${kode}`, dari)).status;
  const status: number[] = [];
  for (let i = 0; i < 24; i += 1) {
    const tebakan = kodeLacakBaru();
    status.push(i % 2 === 0 ? await json(tebakan) : (await halaman(tebakan, dari)).status);
  }
  expect(status).toEqual([...Array.from({ length: 20 }, () => 404), 429, 429, 429, 429]);
  const tertahan = await halaman(kodeLacak, dari);
  expect([tertahan.status, await json(kodeLacak)]).toEqual([429, 429]);
  expect(tertahan.teks).toContain('Terlalu banyak kode yang salah dari alamat Anda.');
  expect(Number(tertahan.kepala.get('retry-after'))).toBeGreaterThan(60);
  expect((await halaman(kodeLacak)).status).toBe(200);
});

test('30 requests a minute from one address, both doors together', async () => {
  const { kodeLacak } = await tanamKasus(t.bd, rps('bimbingan'), { instansi: 'pangkalpinang' });
  const dari = dariBaru();
  for (let i = 0; i < 15; i += 1) {
    expect((await halaman(kodeLacak, dari)).status).toBe(200);
    expect((await t.tamu.ambil(`/publik/v1/lacak/${kodeLacak}`, dari)).status).toBe(200);
  }
  expect((await halaman(kodeLacak, dari)).status).toBe(429);
});
