import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import { laporan, permohonan } from '../support/api/permintaan.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

const jumlahKasus = async () => (await t.bd.db.selectFrom('kasus').select('id').execute()).length;

describe('isian yang tidak dapat diterima', () => {
  const klien = permohonan().klien;
  test.each([
    ['NIK 15 angka', { klien: { ...klien, nik: '731201420250000' } }, 'klien.nik', 'NIK harus 16 angka.'],
    [
      'tanggal lahir di masa depan',
      { klien: { ...klien, tanggalLahir: '2999-01-01' } },
      'klien.tanggalLahir',
      'Tanggal lahir tidak boleh di masa depan.',
    ],
    [
      'tanggal yang tidak ada',
      { klien: { ...klien, tanggalLahir: '1950-02-30' } },
      'klien.tanggalLahir',
      'Tulis tanggal sebagai TTTT-BB-HH, misalnya 1957-08-17.',
    ],
    ['isian tidak dikenal', { klien: { ...klien, hobi: 'x' } }, 'klien.hobi', 'Isian ini tidak dikenal.'],
    ['jenis salah', { keadaan: 'terlantar' }, 'keadaan', 'Isi dengan daftar.'],
    [
      'pilihan salah',
      { keadaan: ['kaya'] },
      'keadaan.0',
      'Pilih salah satu: miskin, terlantar, diterlantarkan-keluarga.',
    ],
    [
      'dokumen bukan unggahan sendiri',
      { dokumen: ['00000000-0000-4000-8000-000000000000'] },
      'dokumen.0',
      'Tidak ada di antara unggahan Anda yang belum dilampirkan.',
    ],
  ])('%s', async (_, ubah, lokasi, pesan) => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const sebelum = await jumlahKasus();
    const { status, isi } = await dinsos.kirim('/api/v1/lansia', { ...permohonan(), ...ubah });
    expect(status).toBe(422);
    expect(isi).toMatchObject({ kode: 'isiTidakSah', kesalahan: [{ lokasi, pesan }] });
    expect(await jumlahKasus()).toBe(sebelum);
  });

  test('tanda yang tidak dapat disimpan: 422, bukan 500', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { status } = await dinsos.kirim(
      '/api/v1/lansia',
      permohonan({ klien: { ...klien, nama: 'A\u0000B' } }),
    );
    expect(status).toBe(422);
  });

  test('laporan yang diterima di masa depan', async () => {
    const petugas = await t.sebagai('petugas-rps@pangkalpinang');
    const { status, isi } = await petugas.kirim(
      '/api/v1/rps',
      laporan({ diterimaPada: '2999-01-01T00:00:00+07:00' }),
    );
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'diterimaPada' }]);
  });

  test('anak tanpa wali', async () => {
    const petugas = await t.sebagai('petugas-rps@pangkalpinang');
    const { isi } = await petugas.kirim(
      '/api/v1/rps',
      laporan({ klien: { perkiraanUsia: 9, dasarPerkiraan: 'perawakan' } }),
    );
    expect(isi['kesalahan']).toMatchObject([{ lokasi: 'klien.wali' }]);
  });
});
