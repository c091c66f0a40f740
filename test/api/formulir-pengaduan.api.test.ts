import { randomUUID } from 'node:crypto';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { bukaHalaman, kirimFormulir, skripDalamHalaman } from '../support/api/halaman.ts';
import { barisTindakan } from '../support/api/kasus-uji.ts';
import { penyela } from '../support/api/penyela.ts';
import { pengaduanUmum } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const JALUR = '/pengaduan/bulukumba';
const ISI = { perihal: 'Lansia terlantar', uraian: 'Nenek tinggal sendiri\r\ndi gubuk dekat pasar.' };
let alamat = 0;
/** Each from an address of its own unless told otherwise: the limit counts by address. */
const dariBaru = () => ({ 'x-forwarded-for': `10.7.0.${(alamat += 1)}` });

const kirim = (isi: Record<string, string>, kepala: Record<string, string> = {}) =>
  kirimFormulir(t.tamu, JALUR, isi, { ...dariBaru(), ...kepala });

const kunciPada = (teks: string) => /name="kunci" value="([^"]+)"/.exec(teks)?.[1] ?? '';
const kodePada = (teks: string) => /<p class="kode">([^<]+)</.exec(teks)?.[1];
const nomorPada = (teks: string) => /pengaduan-\w+-\d{4}-\d{4}/.exec(teks)?.[0] ?? '';
const jumlah = async () => (await t.bd.db.selectFrom('kasus').select('id').execute()).length;

async function rincian(nomor: string) {
  const { id } = await t.bd.db
    .selectFrom('kasus')
    .select('id')
    .where('nomor', '=', nomor)
    .executeTakeFirstOrThrow();
  const { isi } = await (await t.sebagai('petugas-dinsos@bulukumba')).ambil(`/api/v1/kasus/${id}`);
  return { id, data: isi['data'] };
}

describe('the form', () => {
  test('each has a key of its own and is kept by nobody; browsers may say where it is sent from', async () => {
    const [satu, dua] = [await bukaHalaman(t.tamu, JALUR), await bukaHalaman(t.tamu, JALUR)];
    expect(satu.status).toBe(200);
    expect(kunciPada(satu.teks)).toMatch(/^[0-9a-f-]{36}$/);
    expect(kunciPada(satu.teks)).not.toBe(kunciPada(dua.teks));
    expect(satu.kepala.get('cache-control')).toBe('no-store');
    // Under helmet's own `no-referrer` a browser would call its origin "null".
    expect(satu.kepala.get('referrer-policy')).toBe('same-origin');
    expect(satu.teks).toContain('Dinas Sosial Kabupaten Bulukumba');
  });

  test('sent: a complaint of the public with number and code, the code in no address', async () => {
    const { teks: formulir } = await bukaHalaman(t.tamu, JALUR);
    const isi = { ...ISI, tempat: 'Jl. Pasar', nama: ' Budi ', kontak: '', kunci: kunciPada(formulir) };
    const { status, teks, kepala } = await kirim(isi);
    expect([status, kepala.get('location'), kepala.get('cache-control')]).toEqual([201, null, 'no-store']);
    expect(kodePada(teks)).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    const { id, data } = await rincian(nomorPada(teks));
    expect(data).toMatchObject({
      saluran: 'formulirPublik',
      perihal: ISI.perihal,
      // Lines end as they do everywhere else.
      uraian: 'Nenek tinggal sendiri\ndi gubuk dekat pasar.',
      tempat: 'Jl. Pasar',
      pelapor: { nama: 'Budi' },
      anonim: false,
    });
    const masyarakat = pelakuSistem('bulukumba', 'masyarakat').orangId;
    expect(await barisTindakan(t, id)).toMatchObject([
      { jenis: 'terimaPengaduan', orang_id: masyarakat, asal: 'publik' },
    ]);
    const lacak = await bukaHalaman(t.tamu, `/lacak/${kodePada(teks)}`);
    expect(lacak.teks).toContain('Pengaduan sudah diterima dan menunggu tanggapan pertama.');
    expect(t.log.join('')).not.toMatch(/Budi|Jl\. Pasar/);
  });

  test('without a name and without a key it is taken as well', async () => {
    const { status, teks } = await kirim(ISI);
    expect(status).toBe(201);
    expect((await rincian(nomorPada(teks))).data).toMatchObject({ anonim: true });
  });

  test('sent twenty times at once: one complaint, one code; loaded again: the same', async () => {
    const isi = { ...ISI, kunci: randomUUID() };
    const sebelum = await jumlah();
    const semua = await Promise.all(Array.from({ length: 20 }, () => kirim(isi)));
    expect(semua.map((j) => j.status)).toEqual(Array.from({ length: 20 }, () => 201));
    expect(new Set(semua.map((j) => kodePada(j.teks))).size).toBe(1);
    expect(kodePada((await kirim(isi)).teks)).toBe(kodePada(semua[0]?.teks ?? ''));
    expect(await jumlah()).toBe(sebelum + 1);
  });

  test('sent, changed and sent again: told so, and taken as another one when it is sent once more', async () => {
    const kunci = randomUUID();
    const pertama = await kirim({ ...ISI, kunci });
    const lain = { ...ISI, perihal: 'Hal lain', kunci };
    const ditanya = await kirim(lain);
    expect(ditanya.status).toBe(422);
    expect(ditanya.teks).toContain('Formulir ini sudah terkirim sebelumnya');
    expect(kunciPada(ditanya.teks)).not.toBe(kunci);
    const kedua = await kirim({ ...lain, kunci: kunciPada(ditanya.teks) });
    expect(kedua.status).toBe(201);
    expect(kodePada(kedua.teks)).not.toBe(kodePada(pertama.teks));
  });
});

describe('what is not taken', () => {
  test('missing and too long: the words of the API beside the field, and nothing typed is lost', async () => {
    const kunci = randomUUID();
    const panjang = 'x'.repeat(201);
    const isi = {
      perihal: '  ',
      uraian: '\nBaris "satu"\n\nbaris dua',
      nama: panjang,
      kontak: '0811',
      kunci,
    };
    const { status, teks } = await kirim(isi);
    expect(status).toBe(422);
    const json = await t.tamu.kirim('/publik/v1/pengaduan', {
      ...pengaduanUmum(),
      perihal: '  ',
      pelapor: { nama: panjang },
    });
    const pesan = (json.isi['kesalahan'] as { lokasi: string; pesan: string }[]).map((k) => k.pesan);
    expect(pesan).toEqual(['Wajib diisi.', 'Paling banyak 200 huruf.']);
    expect(teks).toContain(`<p id="salah-perihal" class="salah">${pesan[0]}</p>`);
    expect(teks).toContain(`<p id="salah-nama" class="salah">${pesan[1]}</p>`);
    expect(teks).toMatch(
      /id="perihal"[^>]*aria-invalid="true"[^>]*aria-describedby="salah-perihal petunjuk-perihal"/,
    );
    expect(teks).not.toContain('salah-uraian');
    expect(teks).toContain('<title>Belum terkirim');
    expect(teks).toContain(`value="${panjang}"`);
    expect(teks).toContain('value="0811"');
    // A browser leaves out the first line end; the second was typed.
    expect(teks).toContain('>\n\nBaris &quot;satu&quot;\n\nbaris dua</textarea>');
    // Nothing was written: the same key goes on.
    expect(kunciPada(teks)).toBe(kunci);
  });

  test('what was typed comes back as text', async () => {
    const jahat = `"><script>alert(1)</script></textarea><img src=x onerror='a()'>`;
    const { teks } = await kirim({ perihal: jahat, uraian: jahat, tempat: 'x'.repeat(501), kunci: jahat });
    expect(skripDalamHalaman(teks.replaceAll(/&#39;|&quot;|&lt;|&gt;/g, ''))).toEqual([
      ' onerror=',
      ' onerror=',
      ' onerror=',
    ]);
    expect(teks).not.toMatch(/<script>|<img/);
    expect(teks.match(/&lt;\/textarea&gt;&lt;img/g)).toHaveLength(3);
  });

  test('an office that is not there, or takes none: 404', async () => {
    const kiriman = await kirimFormulir(t.tamu, '/pengaduan/entah', ISI, dariBaru());
    expect([kiriman.status, kiriman.teks.includes('Kantor ini tidak terdaftar')]).toEqual([404, true]);
    await t.bd.pemilik
      .insertInto('instansi')
      .columns(['id', 'nama', 'zona', 'kalender'])
      .expression((e) =>
        e
          .selectFrom('instansi')
          .select((k) => [k.val('tanpa').as('id'), k.val('Tanpa Layanan').as('nama'), 'zona', 'kalender'])
          .where('id', '=', 'bulukumba'),
      )
      .execute();
    expect((await bukaHalaman(t.tamu, '/pengaduan/tanpa')).status).toBe(404);
    expect((await kirimFormulir(t.tamu, '/pengaduan/tanpa', ISI, dariBaru())).status).toBe(404);
    const standar = await bukaHalaman(t.tamu, '/standar/tanpa');
    expect([standar.status, standar.teks.includes('belum menerbitkan')]).toEqual([200, true]);
  });

  test.each([
    ['JSON', 'application/json', JSON.stringify(ISI)],
    ['files', 'multipart/form-data; boundary=x', '--x--'],
    ['plain text', 'text/plain', 'perihal=x'],
  ])('%s: 415 as a page', async (_, tipe, body) => {
    const res = await t.tamu.mentah(JALUR, {
      method: 'POST',
      body,
      headers: { 'content-type': tipe, ...dariBaru() },
    });
    expect([res.status, res.headers.get('content-type')]).toEqual([415, 'text/html; charset=utf-8']);
    expect(await res.text()).toContain('Buka formulirnya');
  });

  test('nothing at all: every field that must be there is named; far too much: 413', async () => {
    const kosong = await kirim({});
    expect(kosong.status).toBe(422);
    expect(kosong.teks.match(/class="salah">Wajib diisi\./g)).toHaveLength(2);
    expect((await kirim({ ...ISI, uraian: 'x'.repeat(300_000) })).status).toBe(413);
  });

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://jahat.contoh' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{}, 201],
  ])('from the page of somebody else %j: %s', async (kepala, status) => {
    const sebelum = await jumlah();
    expect((await kirim(ISI, kepala as Record<string, string>)).status).toBe(status);
    expect(await jumlah()).toBe(sebelum + (status === 201 ? 1 : 0));
  });

  test('its own origin, where a browser names no site', async () => {
    expect((await kirim(ISI, { origin: t.alamat })).status).toBe(201);
  });
});

test('10 an hour from one address, both doors together; then what was typed is still there', async () => {
  const dari = { 'x-forwarded-for': '10.7.1.1' };
  for (let i = 0; i < 5; i += 1) {
    expect((await kirim(ISI, dari)).status).toBe(201);
    expect((await t.tamu.kirim('/publik/v1/pengaduan', pengaduanUmum(), dari)).status).toBe(201);
  }
  const { status, teks, kepala } = await kirim({ ...ISI, nama: 'Budi' }, dari);
  const detik = Number(kepala.get('retry-after'));
  expect([status, detik > 3_400, detik <= 3_600]).toEqual([429, true, true]);
  expect(teks).toContain('Terlalu banyak pengaduan dari alamat Anda.');
  expect(teks).toContain('value="Budi"');
  expect((await t.tamu.kirim('/publik/v1/pengaduan', pengaduanUmum(), dari)).status).toBe(429);
  expect((await kirim(ISI)).status).toBe(201);
});

test('the database is away: 503, what was typed is still there, and goes through when it is back', async () => {
  const jalur = await penyela(process.env['LINDUNG_UJI_PG_URL'] ?? '');
  const sendiri = await mulaiTumpukan({ lewat: jalur.lewat, sabarMs: 1 });
  try {
    const isi = { ...ISI, kunci: randomUUID() };
    jalur.putus();
    const { status, teks } = await kirimFormulir(sendiri.tamu, JALUR, isi);
    expect([status, kunciPada(teks)]).toEqual([503, isi.kunci]);
    expect(teks).toContain('Basis data sedang tidak dapat dihubungi.');
    expect(teks).toContain('di gubuk dekat pasar.</textarea>');
    jalur.sambung();
    expect((await kirimFormulir(sendiri.tamu, JALUR, isi)).status).toBe(201);
  } finally {
    await sendiri.tutup();
    await jalur.tutup();
  }
});
