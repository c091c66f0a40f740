import { sql } from 'kysely';
import { sidikToken } from '../../api/masuk/kredensial.ts';
import { KATA_SANDI_CONTOH, mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const PEKSOS = { surel: 'peksos@bulukumba.contoh', kataSandi: KATA_SANDI_CONTOH };

describe('sesi', () => {
  test('tanpa token atau dengan token asing: 401', async () => {
    for (const kepala of [{}, { authorization: 'Bearer bukan-token' }, { cookie: 'lindung_sesi=bukan' }]) {
      const { status, isi, kepala: balasan } = await t.tamu.ambil('/api/v1/saya', kepala);
      expect(status).toBe(401);
      expect(isi['kode']).toBe('belumMasuk');
      expect(balasan.get('www-authenticate')).toBe('Bearer');
    }
  });

  test('keluar mengakhiri sesi', async () => {
    const { isi } = await t.tamu.kirim('/api/v1/masuk', PEKSOS);
    const saya = t.tamu.dengan({ authorization: `Bearer ${String(isi['token'])}` });
    expect((await saya.ambil('/api/v1/saya')).status).toBe(200);
    expect((await saya.kirim('/api/v1/keluar')).status).toBe(204);
    expect((await saya.ambil('/api/v1/saya')).status).toBe(401);
  });

  test('berakhir setelah waktunya, dan bersihlah pada masuk berikutnya', async () => {
    const { isi } = await t.tamu.kirim('/api/v1/masuk', PEKSOS);
    const token = String(isi['token']);
    await t.bd.pemilik
      .updateTable('sesi')
      .set({ kedaluwarsa_pada: sql`now() - interval '1 second'` })
      .where('sidik', '=', sidikToken(token))
      .execute();
    expect((await t.tamu.ambil('/api/v1/saya', { authorization: `Bearer ${token}` })).status).toBe(401);
    await t.tamu.kirim('/api/v1/masuk', PEKSOS);
    const sisa = await t.bd.db
      .selectFrom('sesi')
      .select('sidik')
      .where('sidik', '=', sidikToken(token))
      .execute();
    expect(sisa).toHaveLength(0);
  });

  test('orang yang dinonaktifkan tidak dikenali lagi', async () => {
    const admin = await t.sebagai('admin@bulukumba');
    const aktifkan = (aktif: boolean) =>
      t.bd.pemilik
        .updateTable('orang')
        .set({ aktif })
        .where('surel', '=', 'admin@bulukumba.contoh')
        .execute();
    await aktifkan(false);
    expect((await admin.ambil('/api/v1/saya')).status).toBe(401);
    const { status } = await t.tamu.kirim('/api/v1/masuk', { ...PEKSOS, surel: 'admin@bulukumba.contoh' });
    expect(status).toBe(401);
    await aktifkan(true);
    expect((await admin.ambil('/api/v1/saya')).status).toBe(200);
  });

  test('jabatan berlaku selama masanya; Plh disebut', async () => {
    const { db, pemilik } = t.bd;
    const kasi = await t.sebagai('kasi-rehsos@bulukumba');
    const orang = await db
      .selectFrom('orang')
      .select('id')
      .where('surel', '=', 'kasi-rehsos@bulukumba.contoh')
      .executeTakeFirstOrThrow();
    const kabid = await db
      .selectFrom('jabatan')
      .select('id')
      .where('peran', '=', 'kabid-rehsos')
      .where('instansi_id', '=', 'bulukumba')
      .executeTakeFirstOrThrow();
    const dasar = {
      id: crypto.randomUUID(),
      jabatan_id: kabid.id,
      orang_id: orang.id,
      sifat: 'plh',
      dasar: 'SP 1/2026',
    };
    const peran = async () => (await kasi.ambil('/api/v1/saya')).isi['jabatan'];
    await pemilik
      .insertInto('pemangku')
      .values({ ...dasar, masa: '[2020-01-01,2020-02-01)' })
      .execute();
    expect(await peran()).toMatchObject([{ peran: 'kasi-rehsos' }]);
    await pemilik.updateTable('pemangku').set({ masa: '[2020-01-01,)' }).where('id', '=', dasar.id).execute();
    expect(await peran()).toMatchObject([
      { peran: 'kasi-rehsos' },
      { peran: 'kabid-rehsos', sebagai: 'plh' },
    ]);
  });
});

describe('kuki konsol', () => {
  let kuki: string;
  beforeAll(async () => {
    const { isi } = await t.tamu.kirim('/api/v1/masuk', PEKSOS);
    kuki = `lindung_sesi=${String(isi['token'])}`;
  });

  test('membuka yang hanya dibaca', async () => {
    expect((await t.tamu.ambil('/api/v1/saya', { cookie: `lain=1; ${kuki}` })).status).toBe(200);
  });

  test.each([
    ['dari situs lain', { 'sec-fetch-site': 'cross-site' }],
    ['dari subdomain lain', { 'sec-fetch-site': 'same-site' }],
    ['dari asal lain', { origin: 'https://jahat.example' }],
    ['tanpa asal', {}],
  ])('POST %s ditolak', async (_, kepala) => {
    const { status, isi } = await t.tamu.kirim('/api/v1/keluar', undefined, { cookie: kuki, ...kepala });
    expect(status).toBe(403);
    expect(isi['kode']).toBe('asalTidakSah');
  });

  test('POST dari halaman sendiri diterima', async () => {
    const { status, kepala } = await t.tamu.kirim('/api/v1/keluar', undefined, {
      cookie: kuki,
      origin: t.alamat,
    });
    expect(status).toBe(204);
    expect(kepala.get('set-cookie')).toContain('lindung_sesi=; Path=/; Expires=Thu, 01 Jan 1970');
  });
});
