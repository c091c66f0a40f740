import { kodeLacakBaru } from '../../db/penomoran.repository.ts';
import { UNSUR } from '../../domain/skm/unsur.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { jawaban, tanamBanyak, tanamSurvei } from '../support/api/tanam-survei.ts';
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
const dariBaru = () => ({ 'x-forwarded-for': `10.7.0.${(alamat += 1)}` });
const ambil = (kode: string, kepala = dariBaru()) => t.tamu.ambil(`/publik/v1/survei/${kode}`, kepala);
const jawab = (kode: string, badan: unknown = jawaban(), kepala = dariBaru()) =>
  t.tamu.kirim(`/publik/v1/survei/${kode}`, badan, kepala);
async function halaman(jalur: string, isian?: Record<string, string>, kepala = dariBaru()) {
  const kirim = isian && { method: 'POST', body: new URLSearchParams(isian) };
  const res = await t.tamu.mentah(jalur, { headers: kepala, ...kirim });
  return { status: res.status, teks: await res.text(), kepala: res.headers };
}
const semuaJawaban = () => t.bd.db.selectFrom('skm_jawaban').selectAll().execute();
const isianPenuh = (beda: Record<string, string> = {}) => ({
  ...Object.fromEntries(UNSUR.map((u) => [u, '3'])),
  penjawab: 'pendamping',
  ...beda,
});

describe('survei sebagai JSON', () => {
  test('sembilan pertanyaan dengan empat jawaban, kantor dan layanan, tanpa apa pun tentang kasusnya', async () => {
    const { kode, kasus } = await tanamSurvei(t, { keadaan: rps('selesai'), instansi: 'pangkalpinang' });
    const { status, isi, kepala } = await ambil(kode.toLowerCase().replaceAll('-', '%20'));
    expect([status, kepala.get('cache-control')]).toEqual([200, 'no-store']);
    expect(isi).toMatchObject({
      kantor: 'Dinas Sosial Kota Pangkalpinang',
      layanan: 'Perlindungan sementara di Rumah Perlindungan Sosial (RPS)',
    });
    const pertanyaan = isi['pertanyaan'] as { unsur: string; pilihan: string[] }[];
    expect(pertanyaan.map((p) => [p.unsur, p.pilihan.length])).toEqual(UNSUR.map((u) => [u, 4]));
    for (const rahasia of [kasus.id, kasus.keadaan.nomor, kasus.kodeLacak]) {
      expect(JSON.stringify(isi)).not.toContain(rahasia);
    }
  });

  test('jawaban diterima sekali: kedua kalinya 409, dan tidak ada baris kedua', async () => {
    const { kode } = await tanamSurvei(t);
    const sebelum = (await semuaJawaban()).length;
    expect((await jawab(kode)).status).toBe(201);
    const lagi = await jawab(kode);
    expect([lagi.status, lagi.isi['kode']]).toEqual([409, 'surveiSudahDiisi']);
    expect((await ambil(kode)).status).toBe(409);
    expect(await semuaJawaban()).toHaveLength(sebelum + 1);
  });

  test('dua puluh kiriman bersamaan dengan kode yang sama: tepat satu yang diterima', async () => {
    const { kode } = await tanamSurvei(t);
    const sebelum = (await semuaJawaban()).length;
    const hasil = await Promise.all(Array.from({ length: 20 }, () => jawab(kode)));
    expect(hasil.map((h) => h.status).toSorted((a, b) => a - b)).toEqual([
      201,
      ...Array.from({ length: 19 }, () => 409),
    ]);
    expect(await semuaJawaban()).toHaveLength(sebelum + 1);
  });

  test('kode banyak orang dipakai bersamaan: semuanya diterima', async () => {
    const survei = await tanamBanyak(t, 8);
    const hasil = await Promise.all(survei.map(({ kode }) => jawab(kode)));
    expect(hasil.map((h) => h.status)).toEqual(survei.map(() => 201));
  });

  test('sesudah 30 hari: 410', async () => {
    const hari = 86_400_000;
    const pada = (lalu: number) => new Date(Date.parse(t.l.sekarang()) - lalu).toISOString();
    const masih = await tanamSurvei(t, { pada: pada(30 * hari - 60_000) });
    const lewat = await tanamSurvei(t, { pada: pada(30 * hari) });
    expect((await jawab(masih.kode)).status).toBe(201);
    for (const { status, isi } of [await ambil(lewat.kode), await jawab(lewat.kode)])
      expect([status, isi['kode']]).toEqual([410, 'surveiBerakhir']);
  });

  test('nilai di luar 1 sampai 4, unsur yang kurang, dan yang tidak dikenal: 422 pada tempatnya', async () => {
    const { kode } = await tanamSurvei(t);
    const { sarana: _, ...kurang } = jawaban().nilai;
    const { status, isi } = await jawab(kode, {
      ...jawaban(),
      nilai: { ...kurang, biaya: 5, waktu: 0, produk: 2.5, ramah: 4 },
      nama: 'Ibu Contoh',
    });
    expect(status).toBe(422);
    const lokasi = (isi['kesalahan'] as { lokasi: string }[]).map((k) => k.lokasi);
    expect(lokasi.toSorted()).toEqual(
      ['nama', 'nilai.biaya', 'nilai.produk', 'nilai.ramah', 'nilai.sarana', 'nilai.waktu'].toSorted(),
    );
    expect((await jawab(kode)).status).toBe(201);
  });
});

describe('halaman survei', () => {
  test('lengkap tanpa skrip: sembilan pertanyaan dengan pilihan, dan tempat mengetik kode', async () => {
    const { kode, kasus } = await tanamSurvei(t, { keadaan: pengaduan('selesai') });
    const { status, teks, kepala } = await halaman(`/survei/${kode}`);
    expect([status, kepala.get('cache-control')]).toEqual([200, 'no-store']);
    expect(kepala.get('content-security-policy')).toContain("default-src 'none'");
    expect(teks).toContain(`<form action="/survei/${kode}" method="post">`);
    for (const unsur of UNSUR) {
      expect(teks.match(new RegExp(`type="radio"\\s+name="${unsur}"\\s+value="[1-4]"`, 'g'))).toHaveLength(4);
    }
    expect(teks).toContain('Jangan tulis nama');
    expect(teks).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/i);
    expect(teks).not.toContain(kasus.keadaan.nomor);
    const formulir = await halaman('/survei?kode=abcd%20efgh+jkmn');
    expect([formulir.status, formulir.kepala.get('location')]).toEqual([303, '/survei/ABCD-EFGH-JKMN']);
    expect((await halaman('/survei')).teks).toContain('name="kode"');
  });

  test('diisi lengkap: menuju terima kasih, lalu kode itu sudah diisi', async () => {
    const { kode } = await tanamSurvei(t);
    const isian = isianPenuh({ usia: '60 ke atas', saran: 'Kursi tunggu ditambah.\r\nTerima kasih.' });
    const { status, kepala } = await halaman(`/survei/${kode}`, isian);
    expect([status, kepala.get('location')]).toEqual([303, '/survei/terima-kasih']);
    expect((await halaman('/survei/terima-kasih')).teks).toContain('Terima kasih');
    const lagi = await halaman(`/survei/${kode}`, isian);
    expect([lagi.status, lagi.teks.includes('Survei sudah diisi')]).toEqual([409, true]);
    expect((await halaman(`/survei/${kode}`)).status).toBe(409);
  });

  test('yang kurang ditunjukkan di samping pertanyaannya, dan yang sudah diisi tetap ada', async () => {
    const { kode } = await tanamSurvei(t);
    const {
      waktu: _w,
      perilaku: _p,
      ...kurang
    } = isianPenuh({ pendidikan: 'sd', saran: 'Kursi ditambah' }) as Record<string, string>;
    const { status, teks } = await halaman(`/survei/${kode}`, kurang);
    expect(status).toBe(422);
    expect(teks).toContain('Masih ada 2 isian yang perlu dilengkapi');
    expect(Array.from(teks.matchAll(/id="salah-(\w+)"/g), (m) => m[1])).toEqual(['waktu', 'perilaku']);
    expect(teks).toContain('<a href="#isian-waktu">Pertanyaan 3</a>');
    expect(teks).toMatch(/name="biaya"\s+value="3"\s+required\s+checked/);
    expect(teks.match(/checked/g)).toHaveLength(8);
    expect(teks).toMatch(/<option value="sd"\s+selected>/);
    expect(teks).toContain('Kursi ditambah</textarea>');
    // Nothing was recorded: it can be sent whole.
    expect((await halaman(`/survei/${kode}`, isianPenuh())).status).toBe(303);
  });

  test('markah dalam isian tampil sebagai teks', async () => {
    const { kode } = await tanamSurvei(t);
    const jahat = `</textarea><script>alert(1)</script>"'`;
    const { status, teks } = await halaman(`/survei/${kode}`, {
      saran: jahat,
      penjawab: jahat,
      waktu: jahat,
    });
    expect(status).toBe(422);
    expect(teks).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;');
    expect(teks).not.toContain('<script>alert');
  });

  test('saran sepanjang yang boleh diketik diterima juga bila banyak barisnya', async () => {
    const { kode } = await tanamSurvei(t);
    const saran = 'a\n'.repeat(500);
    expect(
      (await halaman(`/survei/${kode}`, isianPenuh({ saran: saran.replaceAll('\n', '\r\n') }))).status,
    ).toBe(303);
  });

  test('kode karangan: halaman 404, juga bagi kiriman; yang bukan formulir: 415', async () => {
    for (const isian of [undefined, isianPenuh()]) {
      const { status, teks } = await halaman('/survei/ABCD-EFGH-JKMN', isian);
      expect([status, teks.includes('Kode survei ini tidak dikenal')]).toEqual([404, true]);
    }
    const { kode } = await tanamSurvei(t);
    expect((await t.tamu.kirim(`/survei/${kode}`, jawaban(), dariBaru())).status).toBe(415);
  });
});

describe('menebak kode', () => {
  test('lewat pintu mana pun: 20 dijawab 404, sisanya 429, dan log mencatatnya sekali tanpa kodenya', async () => {
    const { kode } = await tanamSurvei(t);
    const dari = { 'x-forwarded-for': '10.7.1.1' };
    const status: number[] = [];
    for (let i = 0; i < 40; i += 1) {
      const tebakan = kodeLacakBaru();
      const pintu = [
        () => ambil(tebakan, dari),
        () => jawab(tebakan, jawaban(), dari),
        () => halaman(`/survei/${tebakan}`, undefined, dari),
        () => halaman(`/survei/${tebakan}`, isianPenuh(), dari),
      ];
      status.push((await pintu[i % 4]?.())?.status ?? 0);
    }
    expect(status).toEqual([
      ...Array.from({ length: 20 }, () => 404),
      ...Array.from({ length: 20 }, () => 429),
    ]);
    expect((await ambil(kode, dari)).status).toBe(429);
    expect((await ambil(kode)).status).toBe(200);
    const catatan = t.log.filter((b) => b.includes('terlalu banyak kode salah'));
    expect(catatan).toHaveLength(1);
    expect(catatan[0]).toContain('kodeSurvei');
    expect(t.log.join('')).not.toContain(kode);
  });
});

describe('survei sebuah kasus', () => {
  const survei = async (akun: string, id: string) =>
    (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}/survei`);

  test('kode, tautan, dan QR bagi yang menyerahkannya, sampai diisi; setiap pembacaan dicatat', async () => {
    const { kasus, kode } = await tanamSurvei(t);
    const { status, isi } = await survei('petugas-dinsos@bulukumba', kasus.id);
    expect(status).toBe(200);
    expect(isi['survei']).toMatchObject({
      status: 'terbuka',
      kode,
      tautan: `https://lindung.contoh.test/survei/${kode}`,
      qr: expect.stringContaining('<svg'),
    });
    expect((await jawab(kode)).status).toBe(201);
    const sesudah = (await survei('peksos@bulukumba', kasus.id)).isi['survei'] as object;
    expect(Object.keys(sesudah).toSorted()).toEqual(['berlakuSampai', 'status']);
    const log = t.bd.db.selectFrom('log_akses').select('tindakan').where('kasus_id', '=', kasus.id).execute();
    expect(await log).toEqual([{ tindakan: 'bacaSurveiKasus' }, { tindakan: 'bacaSurveiKasus' }]);
  });

  test('kantor lain: 404; yang dinilai hasilnya atau hanya membacanya: 403; belum selesai: tidak ada', async () => {
    const { kasus } = await tanamSurvei(t);
    expect((await survei('petugas-dinsos@pangkalpinang', kasus.id)).status).toBe(404);
    expect((await survei('pengawas@bulukumba', kasus.id)).status).toBe(403);
    const berjalan = await tanamKasus(t.bd, lansia('asesmen'), { instansi: 'bulukumba' });
    expect((await survei('petugas-dinsos@bulukumba', berjalan.id)).isi).toEqual({ survei: null });
  });

  test('pelacakan kasus yang selesai menawarkan surveinya, sampai diisi', async () => {
    const { kasus, kode } = await tanamSurvei(t);
    const tautan = `https://lindung.contoh.test/survei/${kode}`;
    const lacak = async () => (await t.tamu.ambil(`/publik/v1/lacak/${kasus.kodeLacak}`, dariBaru())).isi;
    expect(await lacak()).toMatchObject({ selesai: true, survei: tautan });
    expect((await halaman(`/lacak/${kasus.kodeLacak}`)).teks).toContain(`<a href="${tautan}">`);
    await jawab(kode);
    expect(await lacak()).not.toHaveProperty('survei');
  });
});
