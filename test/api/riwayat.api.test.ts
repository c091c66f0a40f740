import { randomBytes, randomUUID } from 'node:crypto';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { terikatRiwayat } from '../../db/riwayat.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import { SISTEM_STANDAR } from '../../domain/kasus/pelaku.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { CONTOH_LANSIA } from '../support/pembangun/contoh-lansia.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import { pada, PANGKAL } from '../support/pembangun/waktu.ts';

const umum = { naikVersi: true, pengayaan: {} };
const RIWAYAT: Peristiwa[] = [
  {
    ...umum,
    jenis: 'ajukanPermohonan',
    isi: CONTOH_LANSIA.ajukanPermohonan.isi(PANGKAL),
    waktu: PANGKAL,
    oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
  },
  {
    ...umum,
    jenis: 'nyatakanLengkap',
    isi: {},
    waktu: pada(1),
    oleh: { jenis: 'orang', ...pelaku('petugas-dinsos'), sebagai: 'plh' },
    ke: 'penugasan',
  },
  {
    ...umum,
    jenis: 'eskalasi',
    isi: { kunci: 'penugasanAsesmen', ke: 1 },
    waktu: pada(31),
    oleh: SISTEM_STANDAR,
  },
];

let t: Tumpukan;
let kasus: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  kasus = await tanamKasus(
    t.bd,
    { ...lansia('penugasan'), urutan: 3 },
    { instansi: 'bulukumba', riwayat: RIWAYAT },
  );
});
afterAll(() => t.tutup());

const riwayat = async (akun: string, kueri = '') =>
  (await t.sebagai(akun)).ambil(`/api/v1/kasus/${kasus.id}/riwayat${kueri}`);

describe('riwayat kasus', () => {
  test('siapa, kapan, sebagai apa, dari mana, dan apa yang berubah', async () => {
    const { nama, namaJabatan } = await orangIni(t.bd, 'bulukumba', 'petugas-dinsos');
    const { status, isi } = await riwayat('petugas-dinsos@bulukumba');
    expect(status).toBe(200);
    expect(isi).toEqual({
      riwayat: [
        expect.objectContaining({
          urutan: 1,
          rantai: 'kasus',
          jenis: 'ajukanPermohonan',
          label: 'Ajukan permohonan',
          waktu: PANGKAL,
          asal: 'api',
          oleh: { nama, jabatan: namaJabatan, peran: 'petugas-dinsos' },
          isi: expect.objectContaining({ klien: expect.objectContaining({ nik: '************0001' }) }),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
        expect.objectContaining({
          urutan: 2,
          ke: 'penugasan',
          oleh: {
            nama,
            jabatan: namaJabatan,
            peran: 'petugas-dinsos',
            sebagai: 'plh',
            pejabatDefinitif: nama,
          },
        }),
        expect.objectContaining({ urutan: 3, jenis: 'eskalasi', label: 'Eskalasi', oleh: null }),
      ],
    });
  });

  test('sebagian demi sebagian', async () => {
    const satu = await riwayat('kadis@bulukumba', '?batas=2');
    expect(satu.isi['sesudah']).toBe('2');
    const dua = await riwayat('kadis@bulukumba', '?batas=2&sesudah=2');
    expect(dua.isi['riwayat']).toEqual([expect.objectContaining({ urutan: 3 })]);
    expect(dua.isi).not.toHaveProperty('sesudah');
  });

  test('NIK tersamar juga di sini, bagi siapa pun', async () => {
    const semua = JSON.stringify((await riwayat('petugas-dinsos@bulukumba')).isi);
    expect(semua).toContain('************0001');
    expect(semua).not.toContain('7302015708500001');
  });

  test('pengawas melihat apa yang terjadi, bukan apa yang diceritakan', async () => {
    const isi = ((await riwayat('pengawas@bulukumba')).isi['riwayat'] as { isi: unknown }[]).map(
      (e) => e.isi,
    );
    expect(isi).toEqual(['dirahasiakan', 'dirahasiakan', { kunci: 'penugasanAsesmen', ke: 1 }]);
  });

  test('entri yang kuncinya dimusnahkan tetap berada dalam rantai', async () => {
    const hilang = { id: randomUUID(), bahan: randomBytes(32) };
    await t.bd.db
      .insertInto('riwayat')
      .values({
        kasus_id: kasus.id,
        urutan: 4,
        waktu: pada(40),
        jenis: 'catat',
        asal: 'api',
        isi: sandikan(hilang, Buffer.from('{}'), terikatRiwayat(kasus.id, 4)),
        hash_sebelum: randomBytes(32),
        hash: randomBytes(32),
        dicatat_pada: pada(40),
      })
      .execute();
    const { isi } = await riwayat('petugas-dinsos@bulukumba', '?sesudah=3');
    expect(isi['riwayat']).toEqual([expect.objectContaining({ urutan: 4, jenis: 'catat', isi: 'dihapus' })]);
  });

  test('kantor dan desa lain: 404; pembacaan dicatat', async () => {
    expect((await riwayat('kadis@pangkalpinang')).status).toBe(404);
    expect((await riwayat('petugas-desa@bulukumba')).status).toBe(404);
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kabid-rehsos');
    await riwayat('kabid-rehsos@bulukumba');
    const log = await t.bd.db
      .selectFrom('log_akses')
      .select('tindakan')
      .where('orang_id', '=', orang)
      .execute();
    expect(log).toEqual([{ tindakan: 'bacaRiwayat' }]);
  });

  test.each(['sesudah=-1', 'sesudah=abc', 'sesudah=1.', 'sesudah=1.2.3', 'batas=201', 'sesudah=9999999999'])(
    '%s ditolak 422',
    async (kueri) => {
      expect((await riwayat('kadis@bulukumba', `?${kueri}`)).status).toBe(422);
    },
  );
});
