import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { tanamSurat } from '../support/api/tanam-surat.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { HARI, pada } from '../support/pembangun/waktu.ts';

interface Butir {
  id: string;
}

const NIK = '7302014101500002';
const NOMOR_SURAT = '400.9/007/DINSOS/I/2026';
const desa = (desaKelurahan: string) => ({
  suratPermohonan: { nomor: '1/DS/2026', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' },
});
const andi = { nama: 'Andi 50%', nik: NIK, tanggalLahir: '1950-01-01', jenisKelamin: 'P' as const };

let t: Tumpukan;
let bintarore: Tertanam;
let caile: Tertanam;
let bernik: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const tanam = (k: Parameters<typeof tanamKasus>[1]) => tanamKasus(t.bd, k, { instansi: 'bulukumba' });
  bintarore = await tanam(lansia('permohonan', { isi: desa('Bintarore') }));
  caile = await tanam(lansia('asesmen', { isi: desa('Caile'), waktu: pada(HARI) }));
  await tanamSurat(t, caile, { nomor: NOMOR_SURAT });
  bernik = await tanam(lansia('paraf', { isi: { ...desa('Caile'), klien: andi } }));
});
afterAll(() => t.tutup());

const id = (butir: readonly { id: string }[]) => butir.map((b) => b.id);

describe('cari kasus', () => {
  const cari = async (akun: string, badan: object) =>
    (await t.sebagai(akun)).kirim('/api/v1/kasus/cari', badan);

  test.each([
    ['nama, besar kecil huruf tidak penting', { nama: 'ibu con' }, () => [caile, bintarore]],
    ['tanda % adalah huruf biasa', { nama: '50%' }, () => [bernik]],
    ['% bukan apa saja', { nama: '%%%' }, () => []],
    ['_ bukan huruf apa saja', { nama: 'Ibu_Contoh' }, () => []],
    ['NIK', { nik: NIK }, () => [bernik]],
    ['NIK yang tidak ada', { nik: '7302014101500009' }, () => []],
  ])('%s', async (_, badan, harap) => {
    const { status, isi } = await cari('petugas-dinsos@bulukumba', badan);
    expect(status).toBe(200);
    expect(id(isi['kasus'] as Butir[])).toEqual(id(harap()));
  });

  test.each([
    ['nomor kasus, besar kecil huruf tidak penting', () => caile.keadaan.nomor.toUpperCase()],
    ['angka terakhirnya', () => caile.keadaan.nomor.slice(-4)],
    ['angka terakhirnya tanpa nol di depan', () => String(Number(caile.keadaan.nomor.slice(-4)))],
    ['kode lacak', () => caile.kodeLacak.toLowerCase()],
    ['nomor surat', () => NOMOR_SURAT],
  ])('%s', async (_, nomor) => {
    const hasil = async (akun: string) => id((await cari(akun, { nomor: nomor() })).isi['kasus'] as Butir[]);
    expect(await hasil('petugas-dinsos@bulukumba')).toEqual([caile.id]);
    expect(await hasil('petugas-desa2@bulukumba')).toEqual([]);
    expect(await hasil('petugas-dinsos@pangkalpinang')).toEqual([]);
  });

  test('petugas desa mencari di desanya, kantor lain di kantornya', async () => {
    expect(id((await cari('petugas-desa2@bulukumba', { nama: 'contoh' })).isi['kasus'] as Butir[])).toEqual([
      bintarore.id,
    ]);
    expect((await cari('kadis@pangkalpinang', { nik: NIK })).isi['kasus']).toEqual([]);
  });

  test('layanan yang tidak ditangani tidak ditemukan', async () => {
    expect((await cari('petugas-rps@bulukumba', { nama: 'contoh' })).isi['kasus']).toEqual([]);
  });

  test.each(['pengawas@bulukumba', 'admin@bulukumba'])('%s tidak mencari orang', async (akun) => {
    expect((await cari(akun, { nama: 'contoh' })).status).toBe(403);
  });

  test.each([[{}], [{ nama: 'ab' }], [{ nama: 'abc', nik: NIK }], [{ nik: '123' }]])(
    '%j ditolak 422',
    async (badan) => {
      expect((await cari('kadis@bulukumba', badan)).status).toBe(422);
    },
  );

  test('pencarian dicatat, tanpa apa yang dicari', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'sekretaris');
    await cari('sekretaris@bulukumba', { nama: 'Rahasia' });
    const log = await t.bd.db.selectFrom('log_akses').selectAll().where('orang_id', '=', orang).execute();
    expect(log).toMatchObject([{ tindakan: 'cariKasus', kasus_id: null }]);
    expect(t.log.join('\n')).not.toContain('Rahasia');
  });
});
