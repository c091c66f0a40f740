import { sql } from 'kysely';
import { sidikToken } from '../../api/masuk/kredensial.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji } from '../support/api/akun-uji.ts';
import type { KlienHttp } from '../support/api/klien.ts';

interface SesiTampil {
  id: string;
  cara: string;
  dibuatPada: string;
  terakhirDipakai: string;
  sekarang: boolean;
}

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const daftar = async (klien: KlienHttp) => (await klien.ambil('/api/v1/sesi')).isi['sesi'] as SesiTampil[];
const hidup = async (klien: KlienHttp) => (await klien.ambil('/api/v1/saya')).status === 200;

/** As if the session had last been used so long ago. */
async function diam(token: string, lama: string): Promise<void> {
  await t.bd.pemilik
    .updateTable('sesi')
    .set({ terakhir_dipakai: sql`now() - ${lama}::interval` })
    .where('sidik', '=', sidikToken(token))
    .execute();
}

async function terakhirDipakai(token: string): Promise<number> {
  const { detik } = await t.bd.db
    .selectFrom('sesi')
    .select(sql<number>`extract(epoch from now() - terakhir_dipakai)::int`.as('detik'))
    .where('sidik', '=', sidikToken(token))
    .executeTakeFirstOrThrow();
  return detik;
}

async function sesiBaru() {
  const akun = await akunUji(t);
  const token = String((await akun.masuk()).isi['token']);
  return { akun, token, klien: t.tamu.dengan({ authorization: `Bearer ${token}` }) };
}

describe('daftar sesi', () => {
  test('dari program dan dari konsol, tanpa alamat dan tanpa jejak token', async () => {
    const { akun, token, klien } = await sesiBaru();
    const konsol = await akun.masuk({}, { origin: t.alamat });
    const sesi = await daftar(klien);
    expect(sesi.map(({ cara, sekarang }) => ({ cara, sekarang }))).toEqual(
      expect.arrayContaining([
        { cara: 'api', sekarang: true },
        { cara: 'konsol', sekarang: false },
      ]),
    );
    expect(sesi.map((s) => Object.keys(s).toSorted())).toEqual(
      Array.from({ length: 2 }, () => ['cara', 'dibuatPada', 'id', 'sekarang', 'terakhirDipakai']),
    );
    const teks = JSON.stringify(sesi);
    for (const rahasia of [token, String(konsol.isi['token'])]) {
      expect(teks).not.toContain(rahasia);
      expect(teks).not.toContain(sidikToken(rahasia).toString('hex').slice(0, 8));
    }
  });

  test('hanya milik sendiri', async () => {
    const [satu, lain] = [await sesiBaru(), await sesiBaru()];
    expect(await daftar(satu.klien)).toHaveLength(1);
    const [milikLain] = await daftar(lain.klien);
    expect((await satu.klien.kirim(`/api/v1/sesi/${milikLain?.id}/akhiri`)).status).toBe(404);
    expect(await hidup(lain.klien)).toBe(true);
  });
});

describe('mengakhiri', () => {
  test('satu sesi, di komputer yang ditinggalkan', async () => {
    const { akun, klien } = await sesiBaru();
    const lain = await akun.klien();
    const id = (await daftar(lain)).find((s) => s.sekarang)?.id;
    expect((await klien.kirim(`/api/v1/sesi/${id}/akhiri`)).status).toBe(204);
    expect([await hidup(klien), await hidup(lain)]).toEqual([true, false]);
    expect((await klien.kirim(`/api/v1/sesi/${id}/akhiri`)).status).toBe(404);
  });

  test('semuanya, di mana-mana; kuki konsol dilepas; orang lain tidak terganggu', async () => {
    const { akun, klien } = await sesiBaru();
    const lain = await akun.klien();
    const orangLain = await sesiBaru();
    const konsol = await akun.masuk({}, { origin: t.alamat });
    const kuki = { cookie: `lindung_sesi=${String(konsol.isi['token'])}`, origin: t.alamat };
    const { status, kepala } = await t.tamu.kirim('/api/v1/keluar-semua', undefined, kuki);
    expect(status).toBe(204);
    expect(kepala.get('set-cookie')).toContain('lindung_sesi=; Path=/; Expires=Thu, 01 Jan 1970');
    expect([await hidup(klien), await hidup(lain), await hidup(orangLain.klien)]).toEqual([
      false,
      false,
      true,
    ]);
    expect((await t.tamu.ambil('/api/v1/saya', kuki)).status).toBe(401);
  });

  test('kuki dari situs lain tidak mengakhiri apa pun', async () => {
    const { token, klien } = await sesiBaru();
    const dariLain = { cookie: `lindung_sesi=${token}`, 'sec-fetch-site': 'cross-site' };
    for (const jalur of ['/api/v1/keluar-semua', '/api/v1/kata-sandi', '/api/v1/totp/siapkan']) {
      expect((await t.tamu.kirim(jalur, {}, dariLain)).isi).toMatchObject({ kode: 'asalTidakSah' });
    }
    expect(await hidup(klien)).toBe(true);
  });
});

describe('berakhir sendiri', () => {
  test('setelah 60 menit tanpa permintaan, tidak sebelumnya; hilang juga dari daftar', async () => {
    const { akun, token, klien } = await sesiBaru();
    await diam(token, '59 minutes');
    expect(await hidup(klien)).toBe(true);
    await diam(token, '61 minutes');
    expect(await hidup(klien)).toBe(false);
    expect(await daftar(await akun.klien())).toHaveLength(1);
  });

  test('pemakaian dicatat paling sering sekali semenit', async () => {
    const { token, klien } = await sesiBaru();
    await diam(token, '50 seconds');
    await hidup(klien);
    expect(await terakhirDipakai(token)).toBeGreaterThanOrEqual(50);
    await diam(token, '70 seconds');
    await hidup(klien);
    expect(await terakhirDipakai(token)).toBeLessThan(50);
  });

  test('aliran peristiwa di halaman yang terbuka tidak memperpanjang sesi', async () => {
    const { token, klien } = await sesiBaru();
    await diam(token, '50 minutes');
    const batal = new AbortController();
    const aliran = await klien.mentah('/api/v1/peristiwa', { signal: batal.signal });
    expect(aliran.status).toBe(200);
    batal.abort();
    expect(await terakhirDipakai(token)).toBeGreaterThanOrEqual(50 * 60);
  });
});

describe('aliran peristiwa berakhir dengan sesinya', () => {
  let cepat: Tumpukan;
  beforeAll(async () => {
    cepat = await mulaiTumpukan({ denyutMs: 50 });
  });
  afterAll(() => cepat.tutup());

  test.each([
    ['keluar', (klien: KlienHttp) => klien.kirim('/api/v1/keluar')],
    ['keluar di mana-mana', (klien: KlienHttp) => klien.kirim('/api/v1/keluar-semua')],
    [
      'akun dinonaktifkan',
      (_: KlienHttp, orangId: string) =>
        cepat.bd.pemilik.updateTable('orang').set({ aktif: false }).where('id', '=', orangId).execute(),
    ],
    [
      'kata sandi diatur ulang oleh kantor',
      (_: KlienHttp, orangId: string) =>
        cepat.bd.pemilik
          .updateTable('orang')
          .set({ wajib_ganti_sandi: true })
          .where('id', '=', orangId)
          .execute(),
    ],
  ])('%s', async (_, akhiri) => {
    const akun = await akunUji(cepat, { peran: 'peksos' });
    const klien = await akun.klien();
    const aliran = await klien.mentah('/api/v1/peristiwa');
    await akhiri(klien, akun.orangId);
    // Ends by itself, or the test runs out of time.
    expect(await aliran.text()).toContain('tersambung');
  });
});
