import { buatRute } from '../../api/rute/semua.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji, angkat, kodeTotp, langkahBerlalu, pasangTotp, SANDI_UJI } from '../support/api/akun-uji.ts';
import type { KlienHttp } from '../support/api/klien.ts';

const UUID = '00000000-0000-4000-8000-000000000000';
const KELUAR = 'POST /api/v1/keluar';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

/** Of all routes that need signing in, those that do not refuse the session for what it owes. The session ends. */
async function terbukaBagi(klien: KlienHttp, kode: string): Promise<string[]> {
  const rute = buatRute(t.l).filter((r) => r.siapa !== 'publik');
  const nama = rute.map((r) => `${r.metode.toUpperCase()} ${r.jalur}`).filter((n) => n !== KELUAR);
  expect(nama.length).toBeGreaterThan(20);
  const terbuka: string[] = [];
  for (const n of [...nama, KELUAR]) {
    const [metode, pola = ''] = n.split(' ');
    const jalur = pola.replaceAll(/:(id|\w*Id)\b/g, UUID).replaceAll(/:\w+/g, 'x');
    const { status, isi } = await (metode === 'GET' ? klien.ambil(jalur) : klien.kirim(jalur, {}));
    if (!(status === 403 && isi['kode'] === kode)) terbuka.push(n);
  }
  return terbuka.toSorted();
}

describe('sesi yang masih punya kewajiban membuka hanya yang perlu untuk memenuhinya', () => {
  test('kata sandi dari kantor', async () => {
    const akun = await akunUji(t, { peran: 'peksos', wajibGantiSandi: true });
    expect(await terbukaBagi(await akun.klien(), 'wajibGantiSandi')).toEqual([
      'GET /api/v1/saya',
      'POST /api/v1/kata-sandi',
      KELUAR,
      'POST /api/v1/totp/buktikan',
      'POST /api/v1/totp/pasang',
      'POST /api/v1/totp/siapkan',
    ]);
  });

  test('kode kedua belum dipasang', async () => {
    const akun = await akunUji(t, { peran: 'admin' });
    expect(await terbukaBagi(await akun.klien(), 'totpBelumDipasang')).toEqual([
      'GET /api/v1/saya',
      'POST /api/v1/kata-sandi',
      KELUAR,
      'POST /api/v1/totp/pasang',
      'POST /api/v1/totp/siapkan',
    ]);
  });

  test('kode kedua belum dibuktikan: sesi dari sebelum pemasangan', async () => {
    const akun = await akunUji(t, { peran: 'peksos' });
    const lama = await akun.klien();
    await pasangTotp(await akun.klien());
    expect((await lama.ambil('/api/v1/saya')).isi).toMatchObject({ buktikanTotp: true });
    expect(await terbukaBagi(lama, 'totpDiperlukan')).toEqual([
      'GET /api/v1/saya',
      KELUAR,
      'POST /api/v1/totp/buktikan',
    ]);
  });
});

test('dua kewajiban dipenuhi satu per satu', async () => {
  const akun = await akunUji(t, { peran: 'kadis', wajibGantiSandi: true });
  const klien = await akun.klien();
  expect((await klien.ambil('/api/v1/saya')).isi).toMatchObject({ wajibGantiSandi: true, totp: 'perlu' });
  const { rahasia } = await pasangTotp(klien);
  expect((await klien.ambil('/api/v1/kasus')).isi).toMatchObject({ kode: 'wajibGantiSandi' });
  const ganti = { lama: SANDI_UJI, baru: 'kopi susu di beranda 3' };
  expect((await klien.kirim('/api/v1/kata-sandi', ganti)).status).toBe(204);
  expect((await klien.ambil('/api/v1/kasus')).status).toBe(200);
  expect(rahasia).toMatch(/^[A-Z2-7]{32}$/);
});

test.each([
  ['kabid-rehsos', 'definitif', 'perlu'],
  ['kadis', 'definitif', 'perlu'],
  ['admin', 'definitif', 'perlu'],
  ['kadis', 'plh', 'perlu'],
  ['kasi-rehsos', 'definitif', 'tidakPerlu'],
] as const)('%s (%s): kode kedua %s', async (peran, sifat, totp) => {
  const { isi } = await (await akunUji(t, { peran, sifat })).masuk();
  expect(isi['pengguna']).toMatchObject({ totp });
});

test('kewajiban mulai ketika jabatan mulai, juga di tengah sesi', async () => {
  const akun = await akunUji(t, { peran: 'kasi-rehsos' });
  const klien = await akun.klien();
  expect((await klien.ambil('/api/v1/kasus')).status).toBe(200);
  await angkat(t, akun.orangId, 'kabid-rehsos', 'plh');
  expect((await klien.ambil('/api/v1/kasus')).isi).toMatchObject({ kode: 'totpBelumDipasang' });
  const { rahasia } = await pasangTotp(klien);
  expect((await klien.ambil('/api/v1/kasus')).status).toBe(200);
  await langkahBerlalu(t, akun.orangId);
  expect((await akun.masuk({ kodeTotp: kodeTotp(rahasia) })).status).toBe(200);
});
