import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { terikatAlasan } from '../../db/log-akses.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import { rps } from '../support/pembangun/rps.ts';
import { PANGKAL } from '../support/pembangun/waktu.ts';

const NIK = '7302015708500001';
const SAMAR = '************0001';
const isi = {
  suratPermohonan: {
    nomor: '1/DS/2026',
    tanggal: '2026-01-05',
    desaKelurahan: 'Caile',
    kecamatan: 'Ujung Bulu',
  },
};

let t: Tumpukan;
let asesmen: Tertanam;
let stay: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  asesmen = await tanamKasus(t.bd, lansia('asesmen', { isi }), { instansi: 'bulukumba' });
  stay = await tanamKasus(t.bd, rps('asesmen'), { instansi: 'pangkalpinang' });
});
afterAll(() => t.tutup());

const rincian = async (akun: string, id: string) => (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}`);

describe('data pribadi pada rincian kasus', () => {
  test.each([
    ['petugas-dinsos@bulukumba', 'penuh'],
    ['kabid-rehsos@bulukumba', 'penuh'],
    ['peksos@bulukumba', 'penuh'],
    ['peksos2@bulukumba', 'tersamar'],
    ['kadis@bulukumba', 'tersamar'],
    ['petugas-desa@bulukumba', 'tersamar'],
  ])('%s melihat data klien %s', async (akun, pandangan) => {
    expect((await rincian(akun, asesmen.id)).isi).toMatchObject({
      pandangan,
      klien: { nama: 'Ibu Contoh', nik: SAMAR },
    });
  });

  test.each(['pengawas@bulukumba', 'admin@bulukumba', 'petugas-rps@bulukumba'])(
    '%s melihat inisial, dan tidak ada yang diceritakan tentang klien',
    async (akun) => {
      const { isi: tampil } = await rincian(akun, asesmen.id);
      expect(tampil).toMatchObject({ pandangan: 'inisial', klien: { nama: 'I.C.' } });
      expect(JSON.stringify(tampil)).not.toMatch(/Ibu Contoh|7302015708500001|tidak terurus/);
    },
  );

  test('di RPS setiap pekerja sosial melihat NIK; kantor yang sama saja', async () => {
    expect((await rincian('peksos2@pangkalpinang', stay.id)).isi).toMatchObject({
      pandangan: 'penuh',
      data: { kategori: 'lanjutUsiaTerlantar', jumlahBimbingan: 0, registrasi: { nomorRegister: 'RPS-1' } },
    });
    expect((await rincian('peksos@bulukumba', stay.id)).status).toBe(404);
  });

  test('koreksi dalam riwayat memperlihatkan nilai lama di samping yang baru, dengan samaran yang sama', async () => {
    const koreksi: Peristiwa = {
      jenis: 'koreksiData',
      isi: { klien: { nik: '7302014101500002' }, alasan: 'Salah ketik.' },
      waktu: PANGKAL,
      oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
      naikVersi: true,
      pengayaan: { nilaiLama: { 'klien.nik': '7302015708500001' } },
    };
    const { id } = await tanamKasus(t.bd, lansia('asesmen'), { instansi: 'bulukumba', riwayat: [koreksi] });
    const dilihat = async (akun: string) =>
      (await (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}/riwayat`)).isi['riwayat'];
    expect(await dilihat('petugas-dinsos@bulukumba')).toMatchObject([
      { isi: { klien: { nik: '************0002' } }, nilaiLama: { 'klien.nik': SAMAR } },
    ]);
    expect(await dilihat('kadis@bulukumba')).toMatchObject([
      { isi: { klien: { nik: '************0002' } }, nilaiLama: { 'klien.nik': '************0001' } },
    ]);
  });
});

describe('NIK selengkapnya', () => {
  const minta = async (akun: string, id: string, badan: unknown = { alasan: 'Mencocokkan KTP asli' }) =>
    (await t.sebagai(akun)).kirim(`/api/v1/kasus/${id}/nik`, badan);
  const log = () =>
    t.bd.db.selectFrom('log_akses').selectAll().where('tindakan', '=', 'bacaNik').orderBy('id').execute();

  test.each(['petugas-dinsos@bulukumba', 'kabid-rehsos@bulukumba', 'peksos@bulukumba'])(
    '%s mendapatnya atas permintaan',
    async (akun) => {
      const { status, isi: tampil } = await minta(akun, asesmen.id);
      expect([status, tampil]).toEqual([200, { nik: NIK, nomorKk: null }]);
    },
  );

  test.each(['peksos2@bulukumba', 'kadis@bulukumba', 'petugas-desa@bulukumba', 'admin@bulukumba'])(
    '%s tidak memerlukannya: 403, dan tidak ada yang dicatat sebagai dibaca',
    async (akun) => {
      const sebelum = (await log()).length;
      const { status, isi: tampil } = await minta(akun, asesmen.id);
      expect(status).toBe(403);
      expect(String(tampil['detail'])).toContain('cukup empat angka terakhirnya');
      expect(await log()).toHaveLength(sebelum);
    },
  );

  test('setiap permintaan tercatat; alasannya hanya dapat dibaca dengan kunci kasus', async () => {
    await minta('kabid-rehsos@bulukumba', asesmen.id, { alasan: 'Nama mirip Daeng Kanang' });
    const akhir = (await log()).at(-1);
    expect(akhir).toMatchObject({ kasus_id: asesmen.id, instansi_id: 'bulukumba' });
    const alasan = akhir?.alasan ?? Buffer.alloc(0);
    expect(alasan.toString()).not.toContain('Daeng');
    expect(await t.bd.brankas.baca(terikatAlasan(asesmen.id), alasan)).toBe('Nama mirip Daeng Kanang');
  });

  test('tanpa alasan 422; kantor dan desa lain 404', async () => {
    expect((await minta('kabid-rehsos@bulukumba', asesmen.id, {})).status).toBe(422);
    expect((await minta('kabid-rehsos@pangkalpinang', asesmen.id)).status).toBe(404);
    expect((await minta('petugas-desa2@bulukumba', asesmen.id)).status).toBe(404);
  });
});
