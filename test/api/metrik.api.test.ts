import { mulaiSistem } from '../support/sistem.ts';
import type { Sistem } from '../support/sistem.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { permohonan } from '../support/api/permintaan.ts';
import { penyela } from '../support/api/penyela.ts';
import { bacaMetrik } from '../support/metrik.ts';

const TOKEN = 'token-metrik-untuk-uji';
const NIK = '7302014107500001';

describe('GET /metrik', () => {
  let s: Sistem;
  beforeAll(async () => {
    s = await mulaiSistem({ tokenMetrik: TOKEN });
  });
  afterAll(() => s.tutup());

  const ambil = async () => {
    const res = await s.tamu.mentah('/metrik', { headers: { authorization: `Bearer ${TOKEN}` } });
    expect(res.status).toBe(200);
    expect(res.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    return bacaMetrik(await res.text());
  };

  test('hanya dengan tokennya', async () => {
    for (const kepala of [{}, { authorization: 'Bearer salah' }, { authorization: TOKEN }]) {
      const { status, isi } = await s.tamu.ambil('/metrik', kepala);
      expect([status, isi['kode']]).toEqual([401, 'belumMasuk']);
    }
  });

  test('menghitung permintaan, tindakan, penolakan menurut alasan, dan kasus; tanpa data siapa pun', async () => {
    const kasus = await s.lahir('lansia');
    await s.tamu.ambil(`/api/v1/tidak-ada/${NIK}`);
    expect((await kasus.tindak('petugas-dinsos@bulukumba', 'nyatakanLengkap', { versi: 1 })).status).toBe(
      422,
    );
    expect((await kasus.tindak('petugas-dinsos@bulukumba', 'catat', { catatan: NIK })).status).toBe(200);

    const m = await ambil();
    expect(m.nilai('lindung_tindakan_total', { jenis: 'catat', hasil: 'diterima' })).toBe(1);
    expect(m.nilai('lindung_tindakan_total', { jenis: 'nyatakanLengkap', hasil: 'ditolak' })).toBe(1);
    expect(
      m.nilai('lindung_penolakan_total', { jenis: 'nyatakanLengkap', alasan: 'syaratBelumTerpenuhi' }),
    ).toBe(1);
    expect(m.nilai('lindung_galat_total', { kode: 'syaratBelumTerpenuhi', status: '422' })).toBe(1);
    const rute = '/api/v1/kasus/:id/tindakan/:jenis';
    expect(m.nilai('lindung_permintaan_detik_count', { metode: 'POST', rute, status: '200' })).toBe(1);
    expect(m.nilai('lindung_permintaan_detik_count', { rute: 'lain', status: '404' })).toBe(1);
    expect(m.nilai('lindung_kasus_terbuka', { layanan: 'lansia', tahap: 'permohonan' })).toBe(1);
    expect(m.nilai('lindung_basis_data_terbaca', {})).toBe(1);
    expect(m.nilai('lindung_sehat', { bagian: 'basisData', keadaan: 'baik' })).toBe(1);
    expect(m.teks).not.toMatch(new RegExp([NIK, kasus.id, kasus.nomor, 'Daeng', '@bulukumba'].join('|')));
  });
});

test('tanpa token: hanya dari mesin ini, tidak lewat proksi, dan tidak dalam mode produksi', async () => {
  const t = await mulaiTumpukan();
  expect((await t.tamu.mentah('/metrik')).status).toBe(200);
  expect((await t.tamu.ambil('/metrik', { 'x-forwarded-for': '127.0.0.1' })).status).toBe(404);
  await t.tutup();
  const produksi = await mulaiTumpukan({ produksi: true });
  expect((await produksi.tamu.ambil('/metrik')).status).toBe(404);
  await produksi.tutup();
});

test('selagi basis data pergi, tidak ada angka lama yang tampak seperti sekarang', async () => {
  const jalur = await penyela(process.env['LINDUNG_UJI_PG_URL'] ?? '');
  const t = await mulaiTumpukan({ lewat: jalur.lewat, sabarMs: 50 });
  await (await t.sebagai('petugas-desa@bulukumba')).kirim('/api/v1/lansia', permohonan());
  jalur.putus();
  const m = bacaMetrik(await (await t.tamu.mentah('/metrik')).text());
  expect(m.nilai('lindung_basis_data_terbaca', {})).toBe(0);
  expect(m.nilai('lindung_kasus_terbuka', {})).toBeUndefined();
  expect(m.nilai('lindung_tindakan_menunggu', {})).toBeNaN();
  await t.tutup();
  await jalur.tutup();
});
