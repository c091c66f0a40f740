import { sql } from 'kysely';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji, kodeTotp, langkahBerlalu, pasangTotp } from '../support/api/akun-uji.ts';
import type { AkunUji } from '../support/api/akun-uji.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

async function denganTotp() {
  const akun = await akunUji(t, { peran: 'peksos' });
  // From before, so it waits for a code.
  const menunggu = await akun.klien();
  return { akun, menunggu, ...(await pasangTotp(await akun.klien())) };
}

/** A code that the app shows neither now nor in the steps beside it. */
function kodeLain(rahasia: string, i: number): string {
  const berlaku = new Set([-2, -1, 0, 1, 2].map((langkah) => kodeTotp(rahasia, langkah)));
  const kode = String(i).padStart(6, '0');
  return berlaku.has(kode) ? '999999' : kode;
}

/** As if the wait were over. */
const tungguBerlalu = (akun: AkunUji) =>
  t.bd.pemilik
    .updateTable('totp')
    .set({ terkunci_sampai: sql`now() - interval '1 second'` })
    .where('orang_id', '=', akun.orangId)
    .execute();

test('seribu tebakan, sekaligus dan dari banyak alamat: hanya lima yang dilihat, dan tidak satu pun lolos', async () => {
  const { akun, menunggu, rahasia } = await denganTotp();
  // In a session that waits for a code guessing costs no password hash, so a thousand are soon tried.
  const hasil = await Promise.all(
    Array.from({ length: 1_000 }, (_, i) =>
      menunggu.kirim(
        '/api/v1/totp/buktikan',
        { kode: kodeLain(rahasia, i) },
        { 'x-forwarded-for': `10.9.${i >> 8}.${i & 255}` },
      ),
    ),
  );
  expect(hasil.filter((j) => j.status === 422)).toHaveLength(5);
  expect(hasil.filter((j) => j.status === 429)).toHaveLength(995);
  // Not even the right one, while the wait lasts, wherever it comes from.
  const benar = await akun.masuk({ kodeTotp: kodeTotp(rahasia, 1) });
  expect(benar.status).toBe(429);
  expect(Number(benar.kepala.get('retry-after'))).toBeGreaterThan(14 * 60);
  expect(benar.isi).toMatchObject({
    kode: 'terlaluSering',
    detail: expect.stringMatching(/15 menit.*beri tahu admin/),
  });

  await tungguBerlalu(akun);
  await langkahBerlalu(t, akun.orangId);
  expect((await akun.masuk({ kodeTotp: kodeTotp(rahasia) })).status).toBe(200);
});

test('tiap salah menyebut sisa percobaan; kunci berikutnya lebih lama; kode benar menghapus hitungan', async () => {
  const { akun, rahasia, pemulihan } = await denganTotp();
  const salah = async (i: number) => (await akun.masuk({ kodeTotp: kodeLain(rahasia, i) })).isi['detail'];
  for (const sisa of [4, 3, 2, 1]) expect(await salah(sisa)).toContain(`Sisa percobaan: ${sisa}.`);
  expect(await salah(5)).toContain('Untuk sementara tidak ada kode lain yang diterima.');
  expect(await salah(6)).toContain('15 menit');
  await tungguBerlalu(akun);
  for (const i of [7, 8, 9, 10, 11]) await salah(i);
  expect(await salah(12)).toContain('30 menit');
  await tungguBerlalu(akun);
  expect((await akun.masuk({ kodeTotp: String(pemulihan[0]) })).status).toBe(200);
  expect(await salah(13)).toContain('Sisa percobaan: 4.');
});

test('kode pemulihan ditebak: terhitung sama', async () => {
  const { akun } = await denganTotp();
  const tebak = (i: number) => akun.masuk({ kodeTotp: `AAAA-BBBB-CCCC-${i}${i}${i}${i}` });
  const status: number[] = [];
  for (const i of [2, 3, 4, 5, 6, 7]) status.push((await tebak(i)).status);
  expect(status).toEqual([401, 401, 401, 401, 401, 429]);
});

test('kode yang belum diisi bukan percobaan', async () => {
  const { akun, rahasia } = await denganTotp();
  for (let i = 0; i < 12; i += 1) expect((await akun.masuk()).isi).toMatchObject({ kode: 'totpDiperlukan' });
  expect((await akun.masuk({ kodeTotp: kodeTotp(rahasia, 1) })).status).toBe(200);
});
