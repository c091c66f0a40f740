import { randomBytes, randomUUID } from 'node:crypto';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { terikatKeadaan } from '../../db/kasus.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';

const desa = (desaKelurahan: string) => ({
  suratPermohonan: { nomor: '1/DS/2026', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' },
});

let t: Tumpukan;
let asesmen: Tertanam;
let baru: Tertanam;
let stay: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const bulukumba = { instansi: 'bulukumba' };
  asesmen = await tanamKasus(t.bd, lansia('asesmen', { isi: desa('Caile') }), bulukumba);
  baru = await tanamKasus(
    t.bd,
    { ...lansia('permohonan', { isi: desa('Bintarore') }), urutan: 0 },
    bulukumba,
  );
  stay = await tanamKasus(t.bd, rps('asesmen'), { instansi: 'pangkalpinang' });
});
afterAll(() => t.tutup());

const rincian = async (akun: string, id: string) => (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}`);

describe('rincian kasus', () => {
  test('memuat yang diperlukan petugas untuk melanjutkan', async () => {
    const { status, isi } = await rincian('petugas-dinsos@bulukumba', asesmen.id);
    expect(status).toBe(200);
    expect(isi).toMatchObject({
      nomor: asesmen.keadaan.nomor,
      kodeLacak: asesmen.kodeLacak,
      layanan: 'lansia',
      tahap: 'asesmen',
      terbuka: true,
      belumDiproses: false,
      pandangan: 'penuh',
      klien: { nama: 'Ibu Contoh', nik: '************0001' },
      petugas: { nama: (await orangIni(t.bd, 'bulukumba', 'peksos')).nama },
      data: { suratPermohonan: { desaKelurahan: 'Caile' }, keadaan: ['terlantar'], surat: [] },
      menunggu: [],
      terkait: [],
    });
    expect(isi['tugas']).toMatchObject([
      { tindakan: 'kirimAsesmen', label: 'Kirim asesmen', peran: 'peksos' },
    ]);
    expect(isi['tenggat']).toContainEqual(
      expect.objectContaining({ kunci: 'penugasanAsesmen', sifat: 'standar', terlambat: true }),
    );
  });

  test('tindakan yang tersedia bergantung pada siapa yang bertanya', async () => {
    const tersedia = async (akun: string) =>
      ((await rincian(akun, asesmen.id)).isi['tindakanTersedia'] as { tindakan: string }[]).map(
        (a) => a.tindakan,
      );
    expect(await tersedia('peksos@bulukumba')).toContain('kirimAsesmen');
    expect(await tersedia('peksos2@bulukumba')).not.toContain('kirimAsesmen');
    expect(await tersedia('pengawas@bulukumba')).toEqual([]);
  });

  test('yang bukan wilayahnya, yang bukan kantornya dan yang tidak ada: 404 yang sama', async () => {
    const jawaban = await Promise.all([
      rincian('petugas-desa2@bulukumba', asesmen.id),
      rincian('kadis@pangkalpinang', asesmen.id),
      rincian('kadis@bulukumba', randomUUID()),
      rincian('kadis@bulukumba', 'bukan-id'),
    ]);
    expect(jawaban.map((j) => [j.status, j.isi['kode'], j.isi['detail']])).toEqual(
      jawaban.map(() => [404, 'tidakDitemukan', 'Data ini tidak ada, atau bukan milik kantor Anda.']),
    );
  });

  test('kasus yang belum disentuh pekerja sudah dapat dibaca', async () => {
    expect((await rincian('kadis@bulukumba', baru.id)).isi).toMatchObject({
      belumDiproses: true,
      tahap: 'permohonan',
    });
  });

  test('tindakan yang belum diputus terlihat', async () => {
    const { orang, jabatan } = await orangIni(t.bd, 'bulukumba', 'peksos');
    const id = randomUUID();
    const waktu = '2026-01-05T03:00:00.000Z';
    await t.bd.db
      .insertInto('tindakan')
      .values({
        id,
        kasus_id: baru.id,
        instansi_id: 'bulukumba',
        orang_id: orang,
        jabatan_id: jabatan,
        peran: 'peksos',
        jenis: 'catat',
        digest: '0',
        waktu,
        asal: 'api',
        alur_id: baru.keadaan.nomor,
      })
      .execute();
    expect((await rincian('kadis@bulukumba', baru.id)).isi['menunggu']).toEqual([
      { tindakanId: id, jenis: 'catat', label: 'Catat', waktu },
    ]);
  });

  test('kasus terkait terlihat dari kedua sisi', async () => {
    const anak = await tanamKasus(t.bd, lansia('permohonan'), {
      instansi: 'pangkalpinang',
      kasusAsal: stay.id,
    });
    expect((await rincian('kadis@pangkalpinang', stay.id)).isi['terkait']).toEqual([
      { id: anak.id, nomor: anak.keadaan.nomor, layanan: 'lansia', tahap: 'permohonan' },
    ]);
    expect((await rincian('kadis@pangkalpinang', anak.id)).isi['terkait']).toEqual([
      { id: stay.id, nomor: stay.keadaan.nomor, layanan: 'rps', tahap: 'asesmen' },
    ]);
  });

  test('setiap pembacaan dicatat satu kali', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kasi-rehsos');
    await rincian('kasi-rehsos@bulukumba', asesmen.id);
    const log = await t.bd.db
      .selectFrom('log_akses')
      .select(['tindakan', 'kasus_id', 'instansi_id'])
      .where('orang_id', '=', orang)
      .execute();
    expect(log).toEqual([{ tindakan: 'bacaKasus', kasus_id: asesmen.id, instansi_id: 'bulukumba' }]);
  });

  test('kunci yang dimusnahkan: 410, dan daftar tetap berjalan', async () => {
    const { id } = await tanamKasus(t.bd, lansia('permohonan'), { instansi: 'bulukumba' });
    const hilang = { id: randomUUID(), bahan: randomBytes(32) };
    const keadaan = sandikan(hilang, Buffer.from('{}'), terikatKeadaan(id));
    await t.bd.db.updateTable('kasus').set({ keadaan }).where('id', '=', id).execute();
    const { status, isi } = await rincian('kadis@bulukumba', id);
    expect([status, isi['kode']]).toEqual([410, 'dataDihapus']);
    expect((await (await t.sebagai('kadis@bulukumba')).ambil('/api/v1/kasus')).status).toBe(200);
  });
});
