import { gzipSync } from 'node:zlib';
import { PUBLIK_LANSIA_BULUKUMBA } from '../../db/contoh/publik-lansia.ts';
import { PUBLIK_RPS_SENYUM } from '../../db/contoh/publik-rps.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { HalamanHttp } from '../support/api/halaman.ts';
import { bukaHalaman, skripDalamHalaman } from '../support/api/halaman.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const buka = (jalur: string, kepala?: Record<string, string>): Promise<HalamanHttp> =>
  bukaHalaman(t.tamu, jalur, kepala);

const SEMUA = [
  '/',
  '/standar/bulukumba',
  '/standar/pangkalpinang',
  '/lacak',
  '/lacak/AAAA-BBBB-CCCC',
  '/pengaduan/bulukumba',
  '/verifikasi',
  '/survei',
  '/entah',
];

describe.each(SEMUA)('%s', (jalur) => {
  test('nothing inline, nothing from elsewhere, and a policy that allows nothing else', async () => {
    const { teks, kepala } = await buka(jalur);
    expect(kepala.get('content-type')).toBe('text/html; charset=utf-8');
    expect(kepala.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(skripDalamHalaman(teks)).toEqual([]);
    expect(teks.match(/(src|action)="(?!\/)/g)).toBeNull();
    expect(teks).not.toMatch(/<link[^>]*href="(?!\/)/);
  });

  test('in Indonesian, with one heading, a way past the menu, and whole ids', async () => {
    const { teks } = await buka(jalur);
    expect(teks).toContain('<html lang="id">');
    expect(teks.match(/<h1/g)).toHaveLength(1);
    expect(teks).toContain('<a class="lompat" href="#isi">');
    expect(teks).toContain('<main id="isi"');
    const id = Array.from(teks.matchAll(/\sid="([^"]*)"/g), (m) => m[1]);
    expect(new Set(id).size).toBe(id.length);
    const tujuan = Array.from(teks.matchAll(/(?:href="#|for="|aria-labelledby=")([^"]+)"/g), (m) => m[1]);
    expect(tujuan.filter((nama) => !id.includes(nama))).toEqual([]);
  });

  test('with all it loads it weighs less than 100 KB, its scripts less than 5', async () => {
    const { teks } = await buka(jalur);
    const berkas = Array.from(teks.matchAll(/(?:src|href)="(\/halaman\/[^"]+)"/g), (m) => m[1] ?? '');
    expect(berkas.length).toBeGreaterThan(0);
    const isi = await Promise.all(berkas.map(buka1));
    expect(isi.map((b) => b.status)).toEqual(berkas.map(() => 200));
    expect(Buffer.byteLength(teks) + isi.reduce((n, b) => n + b.teks.length, 0)).toBeLessThan(100_000);
    const skrip = isi.filter((b) => b.kepala.get('content-type')?.includes('javascript'));
    expect(skrip.reduce((n, b) => n + gzipSync(b.teks).length, 0)).toBeLessThan(5_000);
  });
});

const buka1 = (jalur: string) => buka(jalur.replaceAll('&amp;', '&'));

describe('beranda', () => {
  test('every office with its services, its standard and its complaint form; every task of a citizen', async () => {
    const { status, teks } = await buka('/');
    expect(status).toBe(200);
    for (const tujuan of ['/lacak', '/verifikasi', '/survei', '#kantor'])
      expect(teks).toContain(`<a href="${tujuan}">`);
    for (const kantor of ['bulukumba', 'pangkalpinang']) {
      expect(teks).toContain(`href="/standar/${kantor}"`);
      expect(teks).toContain(`href="/pengaduan/${kantor}"`);
    }
    expect(teks).toContain(PUBLIK_RPS_SENYUM.nama);
    // No console is served here.
    expect(teks).not.toContain('/konsol/');
  });

  test('may be kept for five minutes and asked for again', async () => {
    const { kepala } = await buka('/');
    expect(kepala.get('cache-control')).toBe('public, max-age=300');
    const lagi = { 'if-none-match': kepala.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await buka('/', lagi)).status).toBe(304);
  });

  test('names of offices are text', async () => {
    const aman = 'Dinas &lt;b onclick=&quot;x&quot;&gt;&quot;Sosial&quot;&lt;/b&gt; &amp; &#39;Lain&#39;';
    const namai = (nama: string) =>
      t.bd.pemilik.updateTable('instansi').set({ nama }).where('id', '=', 'bulukumba').execute();
    await namai(`Dinas <b onclick="x">"Sosial"</b> & 'Lain'`);
    try {
      for (const jalur of ['/', '/standar/bulukumba', '/pengaduan/bulukumba']) {
        const { teks } = await buka(jalur);
        expect(teks).toContain(aman);
        expect(teks).not.toContain('<b onclick');
      }
    } finally {
      await namai('Dinas Sosial Kabupaten Bulukumba');
    }
  });
});

describe('standar', () => {
  test('every published line stands on the page', async () => {
    const { status, teks } = await buka('/standar/bulukumba');
    expect(status).toBe(200);
    const { persyaratan, prosedur, produk, dasarHukum, pengaduan, biaya } = PUBLIK_LANSIA_BULUKUMBA;
    const baris = [...persyaratan, ...prosedur].flatMap((b) => [b.teks, ...(b.rincian ?? [])]);
    const saluran = pengaduan.saluran.flatMap((s) => [s.label, s.nilai ?? '', s.tautan ?? '']);
    for (const b of [...baris, ...produk, ...dasarHukum, ...saluran, biaya]) expect(teks).toContain(b);
    expect(teks).toContain('40 menit (jam kerja)');
    expect(teks).toMatch(/Berlaku sejak<\/dt>\s*<dd>\d+ \w+ \d{4} \(WITA\), versi 1/);
  });

  test('a table of contents leads to each part; a sample says that it is one', async () => {
    const { teks } = await buka('/standar/pangkalpinang');
    for (const bagian of ['rps', 'rps-persyaratan', 'rps-waktu', 'lansia-biaya', 'pengaduan-dasar-hukum'])
      expect(teks).toContain(`<a href="#${bagian}">`);
    expect(teks).toContain('Contoh: standar ini tidak diterbitkan oleh kantor ini.');
    // The office's own channel "form" leads to ours.
    expect(teks).toContain('Isu dan Keluhan: <a href="/pengaduan/pangkalpinang">');
  });
});

describe('what is not there', () => {
  test.each(['/standar/entah', '/pengaduan/entah', '/entah', '/halaman/entah.js', '/verifikasi/a/b'])(
    '%s: a page that says so, with a way on',
    async (jalur) => {
      const { status, teks } = await buka(jalur);
      expect(status).toBe(404);
      expect(teks).toContain('<h1>Tidak ditemukan</h1>');
      expect(teks).toContain('<a href="/">Ke beranda</a>');
    },
  );

  test('a program gets problem details, and so does everybody at the addresses of the API', async () => {
    expect((await t.tamu.ambil('/entah')).isi).toMatchObject({ kode: 'tidakDitemukan' });
    for (const jalur of ['/api/v1/entah', '/publik/v1/entah', '/publik/v1/lacak/AAAA-BBBB-CCCC']) {
      const { status, kepala } = await buka(jalur);
      expect([status, kepala.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8']);
    }
    expect((await buka('/entah')).kepala.get('vary')).toContain('Accept');
  });

  test('a wrong method is a page as well', async () => {
    const res = await t.tamu.mentah('/lacak', { method: 'POST', headers: { accept: 'text/html' } });
    expect([res.status, res.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect(await res.text()).toContain('<h1>Metode tidak dikenal</h1>');
  });
});

describe('files of the pages', () => {
  test('kept for good under the address a page names, never under another', async () => {
    const { teks } = await buka('/');
    const alamat = /href="(\/halaman\/gaya\.css\?v=[^"]+)"/.exec(teks)?.[1] ?? '';
    expect((await buka(alamat)).kepala.get('cache-control')).toBe('public, max-age=31536000, immutable');
    for (const lain of ['/halaman/gaya.css', '/halaman/gaya.css?v=lain'])
      expect((await buka(lain)).kepala.get('cache-control')).toBe('no-cache');
  });
});

test('the demo clock is named on every page, and the console where it is served', async () => {
  const peraga = await mulaiTumpukan({ skalaWaktu: 60, konsol: '/konsol-tidak-dibangun' });
  try {
    for (const jalur of SEMUA) {
      const { teks } = await bukaHalaman(peraga.tamu, jalur);
      expect(teks).toContain('waktu di sini berjalan 60 kali lebih cepat');
      expect((await buka(jalur)).teks).not.toContain('Jam peraga');
    }
    expect((await bukaHalaman(peraga.tamu, '/')).teks).toContain('<a href="/konsol/">Masuk ke konsol</a>');
  } finally {
    await peraga.tutup();
  }
});
