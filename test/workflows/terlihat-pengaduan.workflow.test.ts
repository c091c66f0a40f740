import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import type { KasusPengaduan } from '../support/alur/pengaduan.ts';
import { pengaduanBaru } from '../support/alur/pengaduan.ts';
import { atribut, rincianKini, riwayatMesin } from '../support/alur/riwayat-mesin.ts';

describe('what a supervisor sees of a complaint in the Temporal UI', () => {
  let p: Panggung;
  let k: KasusPengaduan;
  beforeAll(async () => {
    p = await bukaPanggung();
    k = await pengaduanBaru(p, {
      perihal: 'Perihal rahasia',
      nomorRujukan: 'RUJUK-77',
      waktuKejadian: 'Kemarin petang',
    });
  });
  afterAll(() => p.tutup());

  it('who is next, and the timer of the first answer', async () => {
    expect(await atribut(k)).toMatchObject({
      layanan: 'pengaduan',
      tahap: 'masuk',
      penanggung: 'petugas-dinsos',
      terlambat: false,
    });
    expect((await riwayatMesin(k)).pewaktu).toEqual(['Batas tanggapan pertama']);
    expect(await rincianKini(p, k)).toContain('**2. Tanggapan pertama**');
  });

  it('the activities are the steps by name', async () => {
    await k.maju('tanggapi', 'tugaskanPeksos', 'catatPemeriksaan', 'jadikanLaporanRps', 'jawab');
    const { kegiatan } = await riwayatMesin(k);
    expect(kegiatan).toEqual([
      { jenis: 'terimaPengaduan', ringkasan: 'SOP 1 · Terima pengaduan' },
      { jenis: 'beriTanggapanPertama', ringkasan: 'SOP 2 · Beri tanggapan pertama' },
      { jenis: 'tanganiPengaduan', ringkasan: 'SOP 3 · Tugaskan pekerja sosial' },
      { jenis: 'tanganiPengaduan', ringkasan: 'SOP 3 · Catat pemeriksaan lapangan' },
      { jenis: 'jadikanKasus', ringkasan: 'SOP 3 · Jadikan laporan RPS' },
      { jenis: 'beriJawabanAkhir', ringkasan: 'SOP 3 · Beri jawaban akhir' },
    ]);
  });

  it('nothing of what was told, nor of who told it, stands anywhere in the history', async () => {
    const { mentah } = await riwayatMesin(k);
    expect(mentah.includes('beriJawabanAkhir')).toBe(true);
    const rahasia = ['Budi', '081234567890', 'Perihal rahasia', 'gubuk', 'Cekkeng', 'RUJUK-77', 'petang'];
    const isi = ['kami terima', 'kami bantu', 'Benar tinggal', 'Mbah', '@pangkalpinang'];
    expect([...rahasia, ...isi].filter((r) => mentah.includes(r))).toEqual([]);
  });
});
