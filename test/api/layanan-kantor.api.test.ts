import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { pengaduan } from '../support/pembangun/pengaduan.ts';
import { rps } from '../support/pembangun/rps.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

async function tersedia(instansi: string, k: KeadaanKasus): Promise<string[]> {
  const { id } = await tanamKasus(t.bd, k, { instansi });
  const { isi } = await (await t.sebagai(`petugas-dinsos@${instansi}`)).ambil(`/api/v1/kasus/${id}`);
  return (isi['tindakanTersedia'] as { tindakan: string }[]).map((x) => x.tindakan);
}

describe('yang ditawarkan sebuah kantor: hanya kasus dari layanannya sendiri', () => {
  test('tanpa RPS, pengaduan tidak menjadi laporan RPS', async () => {
    const jenis = await tersedia('bulukumba', pengaduan('penanganan'));
    expect(jenis).toContain('jadikanPermohonanLansia');
    expect(jenis).not.toContain('jadikanLaporanRps');
  });

  test('dengan keduanya, semua ditawarkan', async () => {
    const jenis = await tersedia('pangkalpinang', pengaduan('masuk'));
    expect(jenis).toEqual(expect.arrayContaining(['jadikanPermohonanLansia', 'jadikanLaporanRps']));
    expect(await tersedia('pangkalpinang', rps('bimbingan'))).toContain('ajukanRekomendasiLansia');
  });
});
