import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { akunUji } from '../support/api/akun-uji.ts';
import { penyediaUji } from '../support/oidc/jalankan.ts';
import type { PenyediaUji } from '../support/oidc/jalankan.ts';
import { kodeGalat, pegawai } from '../support/oidc/pegawai.ts';
import { peramban } from '../support/oidc/peramban.ts';
import type { Halaman } from '../support/oidc/peramban.ts';

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

describe('jawaban penyedia yang diubah atau diulang', () => {
  const ubahParam = (nama: string, nilai: string | null) => (alamat: URL) =>
    nilai === null ? alamat.searchParams.delete(nama) : alamat.searchParams.set(nama, nilai);
  const acak = 'x'.repeat(43);

  /** The last step with its address tampered with. */
  async function kembaliDiubah(ubah: (alamat: URL) => void): Promise<Halaman> {
    const p = peramban(t.alamat);
    const alamat = new URL(await p.sampaiKembali((await pegawai(t)).diPenyedia));
    ubah(alamat);
    return p.buka(alamat.toString());
  }

  test.each([
    ['state lain', ubahParam('state', acak), 'oidcStateSalah'],
    ['tanpa state', ubahParam('state', null), 'oidcStateSalah'],
    ['penerbit lain', ubahParam('iss', 'https://jahat.example'), 'oidcPenerbitLain'],
    ['tanpa penerbit', ubahParam('iss', null), 'oidcTidakSah'],
    ['code lain', ubahParam('code', acak), 'oidcTidakSah'],
  ])('%s', async (_, ubah, kode) => {
    const akhir = await kembaliDiubah(ubah);
    expect(kodeGalat(akhir)).toEqual([400, kode]);
    expect(akhir.kuki.join()).not.toContain('lindung_sesi');
  });

  test.each([
    ['PKCE: kode untuk verifier lain', ubahParam('code_challenge', acak)],
    ['nonce: token untuk permintaan lain', ubahParam('nonce', acak)],
  ])('%s', async (_, ubah) => {
    const akhir = await peramban(t.alamat).masuk((await pegawai(t)).diPenyedia, { ubah });
    expect(kodeGalat(akhir)).toEqual([400, 'oidcTidakSah']);
    expect(akhir.kuki.join()).not.toContain('lindung_sesi');
  });

  test('diulang, juga dengan kukinya; atau di peramban lain', async () => {
    const p = peramban(t.alamat);
    const alamat = await p.sampaiKembali((await pegawai(t)).diPenyedia);
    const kuki = p.kuki('lindung_oidc');
    expect(kodeGalat(await peramban(t.alamat).buka(alamat))).toEqual([400, 'oidcKedaluwarsa']);
    expect((await p.buka(alamat)).status).toBe(303);
    const lagi = await t.tamu.mentah(new URL(alamat).pathname + new URL(alamat).search, {
      headers: { cookie: `lindung_oidc=${kuki}` },
    });
    const isi = await lagi.text();
    expect(kodeGalat({ status: lagi.status, isi })).toEqual([400, 'oidcKedaluwarsa']);
    // The browser stands here: it is told in a page, with a way back.
    expect(lagi.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(isi).toContain('Mulai masuk sekali lagi.');
    expect(isi).toContain('<a href="/konsol/masuk">');
  });

  test('setelah sepuluh menit terlambat', async () => {
    const p = peramban(t.alamat);
    const alamat = await p.sampaiKembali((await pegawai(t)).diPenyedia);
    await t.bd.pemilik.updateTable('oidc_mulai').set({ kedaluwarsa_pada: '2020-01-01T00:00:00Z' }).execute();
    expect(kodeGalat(await p.buka(alamat))).toEqual([400, 'oidcKedaluwarsa']);
  });
});

async function mulai({ tamu }: Tumpukan) {
  const res = await tamu.mentah('/masuk/oidc');
  return { status: res.status, isi: await res.text(), kepala: res.headers };
}

describe('penyedia pergi', () => {
  test('503 dengan Retry-After sampai ia kembali, tanpa API dijalankan ulang', async () => {
    const lain = await penyediaUji();
    const tl = await mulaiTumpukan({ oidc: lain.pengaturan });
    const p = peramban(tl.alamat);
    const pergi = await mulai(tl);
    expect(kodeGalat(pergi)).toEqual([503, 'penyediaPergi']);
    expect(pergi.kepala.get('retry-after')).toBe('5');
    await lain.mulai();
    const akun = await akunUji(tl);
    const orang = { sub: 'a', email: akun.surel, email_verified: true };
    const alamat = await p.sampaiKembali(orang);
    // Gone between the two halves.
    await lain.henti();
    expect(kodeGalat(await p.buka(alamat))).toEqual([503, 'penyediaPergi']);
    await tl.tutup();
  });

  test('bukan penyedia yang diharapkan', async () => {
    const salah = { ...penyedia.pengaturan, penerbit: `${penyedia.pengaturan.penerbit}/lain` };
    const tl = await mulaiTumpukan({ oidc: salah });
    expect((await tl.tamu.ambil('/masuk/oidc')).status).toBe(503);
    await tl.tutup();
  });

  test('rahasia klien salah: bukan salah orangnya', async () => {
    const salah = { ...penyedia.pengaturan, klienRahasia: 'bukan-rahasianya' };
    const tl = await mulaiTumpukan({ oidc: salah });
    const akhir = await peramban(tl.alamat).masuk({ sub: 'b', email: 'b@x.test', email_verified: true });
    expect(kodeGalat(akhir)).toEqual([503, 'penyediaPergi']);
    expect(tl.log.join()).toContain('"kode":"invalid_client"');
    await tl.tutup();
  });

  test('tidak dipakai: 404', async () => {
    const tanpa = await mulaiTumpukan();
    expect(kodeGalat(await mulai(tanpa))).toEqual([404, 'oidcTidakDipakai']);
    await tanpa.tutup();
  });
});
