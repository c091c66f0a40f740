import { createHash } from 'node:crypto';
import { kodeLacakBaru } from '../../db/penomoran.repository.ts';
import { hapusKasus } from '../../db/hapus-kasus.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

// 5 January 23:30 in WITA.
const MALAM = '2026-01-05T15:30:00.000Z';
const kasusBaru = (): Promise<Tertanam> => tanamKasus(t.bd, lansia('penyerahan'), { instansi: 'bulukumba' });

/** Each test asks from an address of its own: the limit counts by address. */
let alamat = 0;
const dariBaru = () => ({ 'x-forwarded-for': `10.9.0.${(alamat += 1)}` });
const json = (kode: string, kepala = dariBaru()) =>
  t.tamu.ambil(`/publik/v1/verifikasi/${encodeURIComponent(kode)}`, kepala);
async function halaman(jalur: string, kepala = dariBaru()) {
  const res = await t.tamu.mentah(jalur, { headers: kepala });
  return { status: res.status, teks: await res.text(), kepala: res.headers };
}

describe('pemeriksaan surat', () => {
  test('surat yang sah: kantor, tanggal menurut zonanya, jabatan, perihal, sidik, inisial', async () => {
    const kasus = await kasusBaru();
    const surat = await tanamSurat(t, kasus, { terbitPada: MALAM, sebagai: 'plh' });
    const { status, isi, kepala } = await json(surat.kode);
    expect([status, kepala.get('cache-control')]).toEqual([200, 'no-store']);
    expect(isi).toEqual({
      status: 'sah',
      nomor: surat.nomor,
      jenis: 'rekomendasi',
      perihal: 'Surat Rekomendasi dan Pendampingan',
      kantor: 'Dinas Sosial Kabupaten Bulukumba',
      tanggal: '2026-01-05',
      tandaTangan: 'elektronik',
      penandaTangan: 'Plh. Kepala Dinas Sosial',
      klien: 'I.C.',
      sidik: createHash('sha256')
        .update(surat.pdf ?? '')
        .digest('hex'),
    });
    const { teks } = await halaman(`/verifikasi/${surat.kode}`);
    for (const rahasia of ['Ibu Contoh', '7302015708500001', kasus.id, kasus.keadaan.nomor]) {
      expect(JSON.stringify(isi) + teks).not.toContain(rahasia);
    }
  });

  test('kode boleh diketik dengan huruf kecil dan spasi', async () => {
    const { kode } = await tanamSurat(t, await kasusBaru());
    expect((await json(kode.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
  });

  test('yang diganti menyebut penggantinya, dan halamannya menuju ke sana', async () => {
    const kasus = await kasusBaru();
    const baru = await tanamSurat(t, kasus);
    const lama = await tanamSurat(t, kasus, { status: 'diganti', digantiOleh: baru.id });
    const { isi } = await json(lama.kode);
    expect(isi).toMatchObject({ status: 'diganti', pengganti: { nomor: baru.nomor, kode: baru.kode } });
    const { teks } = await halaman(`/verifikasi/${lama.kode}`);
    expect(teks).toContain('Surat ini sudah diganti');
    expect(teks).toContain(`<a href="/verifikasi/${baru.kode}">nomor ${baru.nomor}</a>`);
  });

  test('yang dicabut dikatakan dicabut, tanpa alasannya', async () => {
    const { kode } = await tanamSurat(t, await kasusBaru(), { status: 'dicabut', alasan: 'kasusDibatalkan' });
    const { isi } = await json(kode);
    expect(isi).toMatchObject({ status: 'dicabut', berakhir: '2026-01-05' });
    expect(JSON.stringify(isi)).not.toContain('kasusDibatalkan');
    expect((await halaman(`/verifikasi/${kode}`)).teks).toContain('Surat ini sudah dicabut');
  });

  test.each(['dipesan', 'menungguKepastian', 'batal'] as const)(
    'yang %s belum ada bagi orang luar',
    async (status) => {
      const { kode } = await tanamSurat(t, await kasusBaru(), { status });
      const [ada, tiada] = [await json(kode), await json('ABCD-EFGH-JKMN')];
      expect([ada.status, tiada.status]).toEqual([404, 404]);
      expect(ada.isi['detail']).toBe(tiada.isi['detail']);
    },
  );

  test('kasus yang datanya dihapus: suratnya tetap dapat diperiksa, tanpa inisial', async () => {
    const kasus = await kasusBaru();
    const { kode, nomor } = await tanamSurat(t, kasus);
    const { id: sistem } = await t.bd.db
      .selectFrom('orang')
      .select('id')
      .where('surel', '=', 'sistem@bulukumba.invalid')
      .executeTakeFirstOrThrow();
    await t.bd.pemilik.transaction().execute((trx) => hapusKasus(trx, [kasus.id], MALAM, sistem));
    const { status, isi } = await json(kode);
    expect(status).toBe(200);
    expect(isi).toMatchObject({ status: 'sah', nomor, klien: null, sidik: expect.any(String) });
    expect((await halaman(`/verifikasi/${kode}`)).teks).toContain('Data pribadinya sudah dihapus');
  });
});

describe('halaman', () => {
  test('isinya utuh tanpa skrip, dan kebijakannya menutup segala yang lain', async () => {
    const { kode, pdf } = await tanamSurat(t, await kasusBaru());
    const { status, teks, kepala } = await halaman(`/verifikasi/${kode}`);
    expect([status, kepala.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(kepala.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(teks).toContain('<html lang="id">');
    expect(teks).toContain('Surat ini sah');
    expect(teks).toContain(
      createHash('sha256')
        .update(pdf ?? '')
        .digest('hex'),
    );
    // Nothing inline: the policy would not run it.
    expect(teks).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/i);
  });

  test('kode tidak dikenal: halaman 404 yang dapat dibaca orang', async () => {
    const { status, teks } = await halaman('/verifikasi/ABCD-EFGH-JKMN');
    expect(status).toBe(404);
    expect(teks).toContain('Kode ini tidak dikenal');
  });

  test('formulir menuju halaman kodenya; tanpa kode ia tampil lagi', async () => {
    const { status, kepala } = await halaman('/verifikasi?kode=abcd%20efgh+jkmn&fbclid=1');
    expect([status, kepala.get('location')]).toEqual([303, '/verifikasi/ABCD-EFGH-JKMN']);
    for (const kueri of ['', '?kode=', '?kode=%20']) {
      const kosong = await halaman(`/verifikasi${kueri}`);
      expect([kosong.status, kosong.teks.includes('name="kode"')]).toEqual([200, true]);
    }
  });

  test('nomor yang tampak seperti markah tampil sebagai teks', async () => {
    const nomor = `"><script>alert(1)</script>&'`;
    const { kode } = await tanamSurat(t, await kasusBaru(), { nomor });
    const { teks } = await halaman(`/verifikasi/${kode}`);
    expect(teks).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;');
    expect(teks).not.toContain('<script>alert');
  });

  test('skrip yang membandingkan berkas datang dari sini', async () => {
    const { kode } = await tanamSurat(t, await kasusBaru());
    const { teks } = await halaman(`/verifikasi/${kode}`);
    const skrip = await halaman(/<script src="([^"]+)" defer>/.exec(teks)?.[1] ?? '');
    expect(skrip.kepala.get('content-type')).toMatch('text/javascript');
    expect(skrip.teks).toContain('SHA-256');
  });
});

describe('menebak kode', () => {
  test('seribu tebakan lewat kedua pintu: 20 dijawab, sisanya 429, tidak satu pun kena', async () => {
    const { kode } = await tanamSurat(t, await kasusBaru());
    const dari = { 'x-forwarded-for': '10.9.1.1' };
    const status: number[] = [];
    for (let i = 0; i < 1_000; i += 1) {
      const tebakan = kodeLacakBaru();
      status.push(
        i % 2 === 0
          ? (await json(tebakan, dari)).status
          : (await halaman(`/verifikasi/${tebakan}`, dari)).status,
      );
    }
    expect(status.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 404));
    expect(new Set(status.slice(20))).toEqual(new Set([429]));
    // What is right is closed to the guesser as well, else it could tell a hit; to everybody else it is open.
    const tertahan = await halaman(`/verifikasi/${kode}`, dari);
    expect([tertahan.status, tertahan.teks.includes('Terlalu sering')]).toEqual([429, true]);
    expect(Number(tertahan.kepala.get('retry-after'))).toBeGreaterThan(60);
    expect((await json(kode)).status).toBe(200);
    const catatan = t.log.filter((baris) => baris.includes('terlalu banyak kode salah'));
    expect(catatan).toHaveLength(1);
    expect(catatan[0]).toContain('kodeVerifikasi');
    expect(t.log.join('')).not.toContain(kode);
  });
});
