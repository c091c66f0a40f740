import { ATURAN } from '../../domain/layanan.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { jalankan } from '../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../support/pembangun/lansia.ts';

const DESA = 'petugas-desa@bulukumba';
const DESA_LAIN = 'petugas-desa2@bulukumba';
const DINSOS = 'petugas-dinsos@bulukumba';
const minta = tindakanLansia('mintaKelengkapan');

let t: Tumpukan;
let k: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const suratPermohonan = {
    nomor: '1/DS/2026',
    tanggal: '2026-01-05',
    desaKelurahan: 'Caile',
    kecamatan: 'Ujung Bulu',
  };
  const keadaan = jalankan(ATURAN.lansia, lansia('permohonan', { isi: { suratPermohonan } }), [
    [minta, { kelengkapanDari: 'petugas-desa' }],
  ]);
  k = await tanamKasus(t.bd, keadaan, { instansi: 'bulukumba' });
});
afterAll(() => t.tutup());

const ambil = async (akun: string, jalur: string) => (await (await t.sebagai(akun)).ambil(jalur)).isi;

describe('kelengkapan yang diminta', () => {
  test('ada di kotak petugas desanya, dan di kotak siapa pun yang lain tidak', async () => {
    expect((await ambil(DESA, '/api/v1/tugas'))['tugas']).toMatchObject([
      { kasus: { id: k.id }, tindakan: 'lampirkanDokumen', milik: 'jabatan' },
    ]);
    for (const akun of [DESA_LAIN, DINSOS]) {
      expect((await ambil(akun, '/api/v1/tugas'))['tugas']).toEqual([]);
    }
  });

  test('halaman kasusnya menyebut pesannya dan siapa yang ditunggu: petugas desa itu saja', async () => {
    const isi = await ambil(DESA, `/api/v1/kasus/${k.id}`);
    expect((isi['data'] as Record<string, unknown>)['kelengkapanDiminta']).toEqual(minta.isi);
    const tugas = isi['tugas'] as { peran: string; pemegang: { jabatan: string }[] }[];
    expect(tugas).toMatchObject([{ peran: 'petugas-desa', pemegang: [{}] }]);
    expect(tugas[0]?.pemegang[0]).not.toHaveProperty('wilayah');
  });

  test('petugas dinsos tetap dapat memutuskan', async () => {
    const { tindakanTersedia } = await ambil(DINSOS, `/api/v1/kasus/${k.id}`);
    const jenis = (tindakanTersedia as { tindakan: string }[]).map((x) => x.tindakan);
    expect(jenis).toEqual(expect.arrayContaining(['nyatakanLengkap', 'tolak', 'koreksiData']));
  });
});
