import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { kodeTotp, pasangTotp } from '../support/api/akun-uji.ts';
import { penyediaUji } from '../support/oidc/jalankan.ts';
import type { PenyediaUji } from '../support/oidc/jalankan.ts';
import { kodeGalat, pegawai, saya } from '../support/oidc/pegawai.ts';
import { peramban } from '../support/oidc/peramban.ts';

let penyedia: PenyediaUji;
let t: Tumpukan;
beforeAll(async () => {
  penyedia = await penyediaUji();
  t = await mulaiTumpukan({ oidc: penyedia.pengaturan });
  await penyedia.mulai();
});
afterAll(async () => {
  await t.tutup();
  await penyedia.henti();
});

describe('ditolak', () => {
  test('surel tidak dikenal: tidak ada akun yang dibuat', async () => {
    const p = peramban(t.alamat);
    const akhir = await p.masuk({ sub: 'asing', email: 'asing@x.test', email_verified: true });
    expect(kodeGalat(akhir)).toEqual([403, 'oidcTidakTerdaftar']);
    expect(akhir.isi).toContain('Minta admin kantor Anda mendaftarkannya.');
    expect(p.kuki('lindung_sesi')).toBeUndefined();
    const ada = await t.bd.db.selectFrom('orang').select('id').where('surel', '=', 'asing@x.test').execute();
    expect(ada).toEqual([]);
  });

  test.each([
    ['belum diverifikasi', { email_verified: false }],
    ['tidak disebut', { email: undefined }],
  ])('surel %s', async (_, ubah) => {
    const { diPenyedia } = await pegawai(t);
    const { email, ...sisa } = { ...diPenyedia, ...ubah };
    const akhir = await peramban(t.alamat).masuk({ ...sisa, ...(email !== undefined && { email }) });
    expect(kodeGalat(akhir)).toEqual([403, 'oidcSurelBelumTerverifikasi']);
  });

  test('akun tidak aktif, juga bila sudah tertaut', async () => {
    const { orangId, diPenyedia } = await pegawai(t);
    expect((await peramban(t.alamat).masuk(diPenyedia)).status).toBe(303);
    await t.bd.pemilik.updateTable('orang').set({ aktif: false }).where('id', '=', orangId).execute();
    expect(kodeGalat(await peramban(t.alamat).masuk(diPenyedia))).toEqual([403, 'oidcTidakTerdaftar']);
  });

  test('surel yang di penyedia diberikan kepada orang lain tidak membuka akun pemilik lama', async () => {
    const { orangId, diPenyedia } = await pegawai(t);
    await peramban(t.alamat).masuk(diPenyedia);
    const baru = { ...diPenyedia, sub: `${diPenyedia.sub}-lain` };
    expect(kodeGalat(await peramban(t.alamat).masuk(baru))).toEqual([403, 'oidcIdentitasLain']);
    // Until the admin says that it is the same person.
    const admin = await t.sebagai('admin@bulukumba');
    expect((await admin.kirim(`/api/v1/orang/${orangId}/lepas-oidc`)).status).toBe(204);
    expect((await peramban(t.alamat).masuk(baru)).status).toBe(303);
  });

  test('pelaku sistem bukan siapa-siapa', async () => {
    const akhir = await peramban(t.alamat).masuk({
      sub: 's',
      email: 'sistem@bulukumba.invalid',
      email_verified: true,
    });
    expect(kodeGalat(akhir)).toEqual([403, 'oidcTidakTerdaftar']);
  });

  test('dibatalkan di penyedia', async () => {
    expect(kodeGalat(await peramban(t.alamat).masuk('batal'))).toEqual([403, 'oidcDitolak']);
  });

  test('akun contoh: di luar produksi boleh, dalam produksi tidak', async () => {
    const contoh = { sub: 'contoh', email: 'peksos@bulukumba.contoh', email_verified: true };
    expect((await peramban(t.alamat).masuk(contoh)).status).toBe(303);
    const produksi = await mulaiTumpukan({ oidc: penyedia.pengaturan, produksi: true });
    expect(kodeGalat(await peramban(produksi.alamat).masuk(contoh))).toEqual([403, 'akunContoh']);
    await produksi.tutup();
  });
});

describe('kode kedua', () => {
  const kadis = () => pegawai(t, { peran: 'kadis' });

  test.each([
    ['amr mfa', { amr: ['mfa'] }],
    ['amr pwd dan otp', { amr: ['pwd', 'otp'] }],
    ['acr', { acr: 'https://refeds.org/profile/mfa' }],
  ])('penyedia menyebutnya (%s): cukup', async (_, bukti) => {
    const { diPenyedia } = await kadis();
    const p = peramban(t.alamat);
    await p.masuk({ ...diPenyedia, ...bukti });
    const { sesi } = await saya(t, p);
    expect((await t.tamu.ambil('/api/v1/kasus', sesi)).status).toBe(200);
  });

  test('penyedia tidak menyebutnya: sesi menunggu kode', async () => {
    const akun = await kadis();
    const { rahasia } = await pasangTotp(await akun.klien());
    const p = peramban(t.alamat);
    await p.masuk({ ...akun.diPenyedia, amr: ['pwd'] });
    const { isi, sesi } = await saya(t, p);
    expect(isi).toMatchObject({ totp: 'terpasang', buktikanTotp: true });
    expect((await t.tamu.ambil('/api/v1/kasus', sesi)).isi).toMatchObject({ kode: 'totpDiperlukan' });
    const salah = await t.tamu.kirim('/api/v1/totp/buktikan', { kode: '000000' }, sesi);
    expect(salah.status).toBe(422);
    const benar = await t.tamu.kirim('/api/v1/totp/buktikan', { kode: kodeTotp(rahasia, 1) }, sesi);
    expect(benar.status).toBe(204);
    expect((await t.tamu.ambil('/api/v1/kasus', sesi)).status).toBe(200);
  });

  test('belum dipasang: sesi hanya untuk memasangnya', async () => {
    const { diPenyedia } = await kadis();
    const p = peramban(t.alamat);
    await p.masuk(diPenyedia);
    const { isi, sesi } = await saya(t, p);
    expect(isi).toMatchObject({ totp: 'perlu', buktikanTotp: false });
    expect((await t.tamu.ambil('/api/v1/kasus', sesi)).isi).toMatchObject({ kode: 'totpBelumDipasang' });
    await pasangTotp(t.tamu.dengan(sesi));
    expect((await t.tamu.ambil('/api/v1/kasus', sesi)).status).toBe(200);
  });
});
