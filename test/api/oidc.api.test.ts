import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji } from '../support/api/akun-uji.ts';
import { ALAMAT_PUBLIK, penyediaUji } from '../support/oidc/jalankan.ts';
import type { PenyediaUji } from '../support/oidc/jalankan.ts';
import { pegawai, saya } from '../support/oidc/pegawai.ts';
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

describe('masuk lewat penyedia', () => {
  test('membuka sesi konsol dan kembali ke halaman yang diminta', async () => {
    const p = peramban(t.alamat);
    const { orangId, diPenyedia } = await pegawai(t);
    const akhir = await p.masuk(diPenyedia, { kembali: '/kasus?tahap=paraf#atas' });
    expect([akhir.status, akhir.lokasi]).toEqual([303, `${ALAMAT_PUBLIK}/kasus?tahap=paraf#atas`]);
    expect(akhir.kuki.join()).toMatch(/lindung_sesi=[\w-]{43};.*HttpOnly; SameSite=Lax/);
    expect(p.kuki('lindung_oidc')).toBeUndefined();
    const { status, isi, sesi } = await saya(t, p);
    expect(status).toBe(200);
    expect(isi).toMatchObject({ orangId, buktikanTotp: false });
    const { isi: daftar } = await t.tamu.ambil('/api/v1/sesi', sesi);
    expect(daftar['sesi']).toMatchObject([{ cara: 'oidc', sekarang: true }]);
    expect((await t.tamu.ambil('/api/v1/kasus', sesi)).status).toBe(200);
  });

  test('permintaannya membawa PKCE S256, state dan nonce; kukinya tidak terbaca skrip dan berumur pendek', async () => {
    const mulai = await peramban(t.alamat).buka(`${ALAMAT_PUBLIK}/masuk/oidc`);
    expect(Object.fromEntries(new URL(mulai.lokasi).searchParams)).toEqual({
      client_id: 'lindung',
      redirect_uri: `${ALAMAT_PUBLIK}/masuk/oidc/kembali`,
      response_type: 'code',
      scope: 'openid email',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    });
    expect(mulai.kuki.join()).toMatch(
      /^lindung_oidc=[\w-]{43}; Max-Age=600; Path=\/masuk\/oidc; .*HttpOnly; SameSite=Lax$/,
    );
  });

  test('identitas tetap tertaut bila surelnya berubah di sini atau di sana', async () => {
    const { orangId, diPenyedia } = await pegawai(t);
    await peramban(t.alamat).masuk(diPenyedia);
    await t.bd.pemilik
      .updateTable('orang')
      .set({ surel: `ganti-${orangId}@x.test` })
      .where('id', '=', orangId)
      .execute();
    const p = peramban(t.alamat);
    await p.masuk({ ...diPenyedia, email: 'lain@x.test', email_verified: false });
    expect((await saya(t, p)).isi).toMatchObject({ orangId });
  });

  test('klien publik, tanpa rahasia: PKCE saja', async () => {
    const { klienRahasia: _, ...sisa } = penyedia.pengaturan;
    const publik = await mulaiTumpukan({
      oidc: { ...sisa, klienId: 'lindung-publik', klienRahasia: undefined },
    });
    const akun = await akunUji(publik);
    const akhir = await peramban(publik.alamat).masuk({
      sub: 'publik-1',
      email: akun.surel,
      email_verified: true,
    });
    expect(akhir.status).toBe(303);
    await publik.tutup();
  });

  test.each([
    ['https://jahat.example/', '/'],
    ['//jahat.example/x', '/'],
    ['/\\jahat.example', '/'],
    ['/\t/jahat.example', '/'],
    ['/.//jahat.example', '/'],
    ['kasus', '/'],
    ['javascript:alert(1)', '/'],
  ])('kembali ke %s tidak meninggalkan Lindung', async (kembali, tujuan) => {
    const { diPenyedia } = await pegawai(t);
    const akhir = await peramban(t.alamat).masuk(diPenyedia, { kembali });
    expect([akhir.status, akhir.lokasi]).toEqual([303, ALAMAT_PUBLIK + tujuan]);
  });
});
