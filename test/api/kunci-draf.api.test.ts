import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const minta = async (akun: string) => (await t.sebagai(akun)).ambil('/api/v1/saya/kunci-draf');
const kunci = async (akun: string) => String((await minta(akun)).isi['kunci']);

test('the key that seals a person’s drafts is 32 bytes, the same in every session, and in no cache', async () => {
  const pertama = await minta('peksos@bulukumba');
  expect(pertama.status).toBe(200);
  expect(pertama.kepala.get('cache-control')).toBe('no-store');
  expect(Buffer.from(String(pertama.isi['kunci']), 'base64')).toHaveLength(32);
  const masuk = await t.tamu.kirim('/api/v1/masuk', {
    surel: 'peksos@bulukumba.contoh',
    kataSandi: 'lindung-contoh',
  });
  const lain = t.tamu.dengan({ authorization: `Bearer ${String(masuk.isi['token'])}` });
  expect((await lain.ambil('/api/v1/saya/kunci-draf')).isi).toEqual(pertama.isi);
});

test('no two people have the same key', async () => {
  const semua = await Promise.all(
    ['peksos@bulukumba', 'petugas-dinsos@bulukumba', 'peksos@pangkalpinang', 'admin@bulukumba'].map(kunci),
  );
  expect(new Set(semua).size).toBe(semua.length);
});

test('it stays out of the log', async () => {
  const rahasia = await kunci('peksos@bulukumba');
  expect(t.log.join('\n')).not.toContain(rahasia);
});
