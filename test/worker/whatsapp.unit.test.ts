import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import type { HasilKirim } from '../../domain/saluran/percobaan.ts';
import type { PesanKeluar } from '../../worker/saluran/pengirim.ts';
import { pengirimWhatsapp } from '../../worker/saluran/whatsapp.ts';
import { uuid } from '../support/pembangun/waktu.ts';
import type { GatewayUji } from '../support/saluran/gateway.ts';
import { gatewayUji, RAHASIA_UJI } from '../support/saluran/gateway.ts';
import { serverGanjil } from '../support/saluran/smtp.ts';

const pesan = (n = 1): PesanKeluar => ({
  kunci: uuid(n),
  instansiId: 'bulukumba',
  kepada: '+6281234567890',
  perihal: 'Tenggat lewat: lansia-bulukumba-2026-0001',
  teks: 'Kasus lansia-bulukumba-2026-0001.\n\nhttps://lindung.contoh.test/konsol',
  tautan: 'https://lindung.contoh.test/konsol',
});
const TERUS = new AbortController().signal;
const SEBENTAR_MS = 400;

let g: GatewayUji;
beforeEach(async () => {
  g = await gatewayUji();
});
afterEach(() => g.tutup());

const kirim = (n = 1, batasMs = 10_000, alamat = g.alamat): Promise<HasilKirim> =>
  pengirimWhatsapp({ alamat, rahasia: RAHASIA_UJI }, batasMs).kirim(pesan(n), TERUS);

describe('permintaan', () => {
  test('bertanda tangan, berkunci, dan memuat hanya yang perlu', async () => {
    expect(await kirim()).toEqual({ hasil: 'terkirim' });
    const { instansiId: _, ...isi } = pesan();
    expect(g.diminta).toMatchObject([{ kunci: uuid(1), sah: true }]);
    expect(g.diminta[0]?.badan).toEqual(isi);
  });

  test('dengan rahasia lain tidak sah, dan dicoba lagi sesudah diperbaiki', async () => {
    const lain = pengirimWhatsapp({ alamat: g.alamat, rahasia: 'rahasia yang lain sama sekali' });
    expect(await lain.kirim(pesan(), TERUS)).toEqual({ hasil: 'gagal', galat: 'http401' });
    expect(g.diteruskan.size).toBe(0);
  });

  test('contoh dalam docs/saluran.md menerimanya, dan menolak yang diubah atau usang', async () => {
    const contoh = /```js\n[^]*?\n\n([^]*?)```/.exec(readFileSync('docs/saluran.md', 'utf8'))?.[1] ?? '';
    const alat = { createHmac, timingSafeEqual, Buffer, Date, Number, String, Math };
    const sah = runInNewContext(`${contoh}; sah`, alat) as (...a: [object, string, string]) => boolean;
    await kirim();
    const { kepala = {}, teks = '' } = g.diminta[0] ?? {};
    expect(sah(kepala, teks, RAHASIA_UJI)).toBe(true);
    expect(sah(kepala, teks, 'rahasia lain')).toBe(false);
    expect(sah(kepala, teks.replace('812', '813'), RAHASIA_UJI)).toBe(false);
    expect(sah({ ...kepala, 'lindung-waktu': '1767582000' }, teks, RAHASIA_UJI)).toBe(false);
    expect(sah({}, teks, RAHASIA_UJI)).toBe(false);
  });

  test('yang diubah di jalan tidak sah', async () => {
    await kirim();
    const { badan } = g.diminta[0] ?? { badan: {} };
    const req = request(g.alamat, {
      method: 'POST',
      headers: { 'Lindung-Waktu': '1', 'Lindung-Tanda-Tangan': 'v1=00' },
    });
    req.end(JSON.stringify({ ...badan, kepada: '+6280000000000' }));
    await new Promise((selesai) => req.on('response', (res) => void text(res).then(selesai)));
    expect(g.diminta[1]?.sah).toBe(false);
  });

  test('yang diulang sampai sekali: kuncinya sama', async () => {
    for (let i = 0; i < 3; i += 1) expect(await kirim()).toEqual({ hasil: 'terkirim' });
    expect(g.diminta).toHaveLength(3);
    expect([...g.diteruskan.keys()]).toEqual([uuid(1)]);
  });
});

describe('jawaban', () => {
  test.each([
    [204, {}, { hasil: 'terkirim' }],
    [429, { 'Retry-After': '120' }, { hasil: 'gagal', galat: 'http429', tungguDetik: 120 }],
    [503, {}, { hasil: 'gagal', galat: 'http503' }],
    [503, { 'Retry-After': 'kapan-kapan' }, { hasil: 'gagal', galat: 'http503' }],
    [500, {}, { hasil: 'gagal', galat: 'http500' }],
    [404, {}, { hasil: 'gagal', galat: 'http404', tetap: true }],
    [422, {}, { hasil: 'gagal', galat: 'http422', tetap: true }],
  ] as const)('%i %j', async (status, kepala, hasil) => {
    g.jawab = (res) => void res.writeHead(status, kepala).end('kepada +6281234567890 ditolak');
    expect(await kirim()).toEqual(hasil);
  });

  test('alihan tidak diikuti', async () => {
    const lain = await gatewayUji();
    g.jawab = (res) => void res.writeHead(307, { Location: lain.alamat }).end();
    expect(await kirim()).toEqual({ hasil: 'gagal', galat: 'http307' });
    expect(lain.diminta).toEqual([]);
    await lain.tutup();
  });

  test('yang tidak pernah habis diputus sesudah kepalanya', async () => {
    const putus = new Promise((selesai) => {
      g.jawab = (res) => {
        res.on('close', selesai);
        alirkan(res.writeHead(200));
      };
    });
    expect(await kirim(1, 600_000)).toEqual({ hasil: 'terkirim' });
    await putus;
  });

  test('yang isinya tertahan tidak ditunggu', async () => {
    g.jawab = (res) => void res.writeHead(200, { 'Content-Length': '1000' }).write('{');
    expect(await kirim(1, 60_000)).toEqual({ hasil: 'terkirim' });
  });

  test('dengan kepala yang terlalu besar', async () => {
    g.jawab = (res) => void res.writeHead(200, { 'X-Besar': 'x'.repeat(64 * 1024) }).end();
    expect(await kirim()).toEqual({ hasil: 'gagal', galat: 'HPEHEADEROVERFLOW' });
  });

  test('yang datang dua kali pada satu sambungan tidak menjadi jawaban pesan berikutnya', async () => {
    let ke = 0;
    const dua = 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'.repeat(2);
    const s = await serverGanjil((sambungan) => {
      ke += 1;
      const jawaban = ke === 1 ? dua : 'HTTP/1.1 500 x\r\nContent-Length: 0\r\n\r\n';
      sambungan.once('data', () => sambungan.write(jawaban));
    });
    const alamat = `http://127.0.0.1:${s.port}/`;
    expect(await kirim(1, 10_000, alamat)).toEqual({ hasil: 'terkirim' });
    expect(await kirim(2, 10_000, alamat)).toEqual({ hasil: 'gagal', galat: 'http500' });
    await s.tutup();
  });

  test('yang hendak berganti protokol', async () => {
    const s = await serverGanjil((sambungan) => {
      sambungan.once('data', () =>
        sambungan.write(
          'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
        ),
      );
    });
    const hasil = await kirim(1, 600_000, `http://127.0.0.1:${s.port}/`);
    expect(hasil).toEqual({ hasil: 'gagal', galat: 'http101' });
    await s.tutup();
  });

  test('yang tidak kunjung datang', async () => {
    g.jawab = () => undefined;
    expect(await kirim(1, SEBENTAR_MS)).toEqual({ hasil: 'gagal', galat: 'waktuHabis' });
  });

  test('yang kepalanya menetes tanpa habis', async () => {
    const s = await serverGanjil((sambungan) => {
      sambungan.write('HTTP/1.1 200 OK\r\n');
      const tetes = setInterval(() => sambungan.write('X-Sabar: 1\r\n'), 20);
      sambungan.on('close', () => clearInterval(tetes));
    });
    const hasil = await kirim(1, SEBENTAR_MS, `http://127.0.0.1:${s.port}/`);
    expect(hasil).toEqual({ hasil: 'gagal', galat: 'waktuHabis' });
    await s.tutup();
  });

  test('yang bukan HTTP', async () => {
    const s = await serverGanjil((sambungan) => sambungan.end('220 mail.contoh ESMTP\r\n'));
    expect(await kirim(1, 10_000, `http://127.0.0.1:${s.port}/`)).toMatchObject({ hasil: 'gagal' });
    await s.tutup();
  });
});

describe('sambungan', () => {
  test('yang ditolak', async () => {
    const mati = await gatewayUji();
    await mati.tutup();
    expect(await kirim(1, 10_000, mati.alamat)).toEqual({ hasil: 'gagal', galat: 'ECONNREFUSED' });
  });

  test('yang putus sebelum dijawab: mungkin sampai, jadi diulang dengan kunci yang sama', async () => {
    g.jawab = (_, req) => void req.socket.destroy();
    expect(await kirim()).toEqual({ hasil: 'gagal', galat: 'ECONNRESET' });
    g.jawab = null;
    expect(await kirim()).toEqual({ hasil: 'terkirim' });
    expect(g.diminta.map((p) => p.kunci)).toEqual([uuid(1), uuid(1)]);
  });

  test('yang kita hentikan tidak dihitung sebagai kegagalan', async () => {
    const henti = new AbortController();
    g.jawab = () => henti.abort();
    const pengirim = pengirimWhatsapp({ alamat: g.alamat, rahasia: RAHASIA_UJI });
    expect(await pengirim.kirim(pesan(), henti.signal)).toEqual({ hasil: 'dihentikan' });
  });
});

/** Writes for ever, as fast as the other side takes it. */
function alirkan(res: ServerResponse): void {
  const lagi = () => {
    while (!res.destroyed && res.write('x'.repeat(64 * 1024)));
  };
  res.on('drain', lagi);
  lagi();
}
