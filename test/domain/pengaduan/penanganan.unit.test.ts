import { ATURAN } from '../../../domain/layanan.ts';
import { kesalahanPengaduan } from '../../../domain/pengaduan/lahir.ts';
import { isiPengaduan, pengaduanPetugas, pengaduanPublik } from '../../../domain/pengaduan/isi.schema.ts';
import type { KeadaanPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import { jalankan, jawaban, penolakanAtas } from '../../support/pembangun/jalankan.ts';
import { PEKSOS, PEKSOS_LAIN } from '../../support/pembangun/pelaku.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { standarPengaduan } from '../../support/pembangun/standar.ts';
import { KASUS_ID } from '../../support/pembangun/tindakan.ts';
import { HARI, PANGKAL, pada, uuid } from '../../support/pembangun/waktu.ts';

const A = ATURAN.pengaduan;
const tugas = (k: KeadaanPengaduan) => A.tugas(k).map((t) => [t.tindakan, t.peran, t.orangId, t.tenggat]);

describe('the field check', () => {
  const lapangan = jalankan(A, pengaduan(), [
    tindakanPengaduan('tanggapi', { isi: { klasifikasi: 'denganPemeriksaan' } }),
  ]);

  it('given a complaint with field check, then it is not answered before one', () => {
    expect(jawaban(A, lapangan, tindakanPengaduan('jawab'))).toBe('tahapTidakSesuai');
    const k = jalankan(A, lapangan, [tindakanPengaduan('catatPemeriksaan')]);
    expect(jawaban(A, k, tindakanPengaduan('jawab'))).toBe('selesai');
  });

  it('given the class was set right, then it is answered without', () => {
    const k = jalankan(A, lapangan, [
      tindakanPengaduan('ubahKlasifikasi', { isi: { klasifikasi: 'informasi' } }),
    ]);
    expect(jawaban(A, k, tindakanPengaduan('jawab'))).toBe('selesai');
  });

  it('given it became a case, then that case looks for itself', () => {
    const k = jalankan(A, lapangan, [tindakanPengaduan('jadikanLaporanRps')]);
    expect(jawaban(A, k, tindakanPengaduan('jawab'))).toBe('selesai');
  });

  it('is noted by the assigned peksos, or by any as long as nobody is', () => {
    const periksa = (oleh: typeof PEKSOS) => tindakanPengaduan('catatPemeriksaan', { pelaku: oleh });
    expect(jawaban(A, lapangan, periksa(PEKSOS_LAIN))).toBe('tetap');
    const k = jalankan(A, lapangan, [tindakanPengaduan('tugaskanPeksos')]);
    expect(jawaban(A, k, periksa(PEKSOS_LAIN))).toBe('bukanPetugasDitugaskan');
    expect(jawaban(A, k, periksa(PEKSOS))).toBe('tetap');
  });

  it('is a fact of the world: after the receipt, in order, not to come, and late only with a reason', () => {
    const periksa = (terjadiPada: string, waktu = pada(3 * HARI)) =>
      penolakanAtas(A, lapangan, tindakanPengaduan('catatPemeriksaan', { waktu, isi: { terjadiPada } }));
    expect(periksa(pada(2.5 * HARI))).toBeNull();
    expect(periksa(pada(-1))).toEqual({ kode: 'waktuTidakSah', lokasi: ['terjadiPada'] });
    expect(periksa(pada(4 * HARI))).toEqual({ kode: 'waktuTidakSah', lokasi: ['terjadiPada'] });
    expect(periksa(pada(HARI))).toEqual({ kode: 'waktuTidakSah', lokasi: ['alasanTerlambat'] });
  });

  it('keeps the latest, and counts all', () => {
    const k = jalankan(A, lapangan, [
      tindakanPengaduan('catatPemeriksaan', { isi: { hasil: 'Kosong.' } }),
      tindakanPengaduan('catatPemeriksaan', { isi: { hasil: 'Ditemui.' } }),
    ]);
    expect(k).toMatchObject({ jumlahPemeriksaan: 2, pemeriksaan: { hasil: 'Ditemui.' } });
  });
});

describe('what is done once', () => {
  it.each(['jadikanPermohonanLansia', 'jadikanLaporanRps'] as const)(
    'given it became a case, then %s is refused',
    (jenis) => {
      const k = jalankan(A, pengaduan(), [tindakanPengaduan('jadikanLaporanRps')]);
      expect(jawaban(A, k, tindakanPengaduan(jenis))).toBe('sudahDilakukan');
    },
  );

  it('given a peksos is assigned, then another takes over only as a handover', () => {
    const k = jalankan(A, pengaduan('penanganan'), [tindakanPengaduan('tugaskanPeksos')]);
    expect(jawaban(A, k, tindakanPengaduan('tugaskanPeksos'))).toBe('sudahDilakukan');
    expect(jalankan(A, k, [tindakanPengaduan('alihkanPetugas')]).petugas?.orangId).toBe(uuid(199));
  });

  it('given the class it has, then it is not changed', () => {
    const t = tindakanPengaduan('ubahKlasifikasi', { isi: { klasifikasi: 'tanpaPemeriksaan' } });
    expect(jawaban(A, pengaduan('penanganan'), t)).toBe('sudahDilakukan');
  });
});

describe('a complaint becomes a case', () => {
  it('given it is urgent, then before the first answer, which stays due and leads on to the case', () => {
    const k = jalankan(A, pengaduan(), [tindakanPengaduan('jadikanLaporanRps')]);
    expect(k).toMatchObject({
      tahap: 'masuk',
      lanjutan: { layanan: 'rps', kasusId: uuid(2) },
      terkait: [uuid(2)],
    });
    expect(tugas(k)).toEqual([['tanggapi', 'petugas-dinsos', undefined, 'tanggapanPertama']]);
    expect(jawaban(A, k, tindakanPengaduan('tanggapi'))).toBe('ditindaklanjuti');
  });

  it.each([
    [
      'jadikanPermohonanLansia',
      { klien: { jenisKelamin: 'P', tanggalLahir: '2999-01-01' } },
      'klien.tanggalLahir',
    ],
    ['jadikanLaporanRps', { diterimaPada: pada(HARI) }, 'diterimaPada'],
    ['jadikanLaporanRps', { klien: { perkiraanUsia: 9 } }, 'klien.wali'],
  ] as const)('%s with a body its own service would refuse: isiTidakSah', (jenis, isi, lokasi) => {
    const t = tindakanPengaduan(jenis, { isi });
    expect(penolakanAtas(A, pengaduan('penanganan'), t)).toEqual({ kode: 'isiTidakSah', lokasi: [lokasi] });
  });
});

describe('duplicates', () => {
  it('given itself, then it is not joined', () => {
    const t = tindakanPengaduan('gabungkan', { isi: { pengaduan: KASUS_ID.toUpperCase() } });
    expect(penolakanAtas(A, pengaduan(), t)).toEqual({ kode: 'isiTidakSah', lokasi: ['pengaduan'] });
  });

  it('given another, then it is joined to it and closed', () => {
    const k = jalankan(A, pengaduan(), [[tindakanPengaduan('gabungkan'), { kasusTerkait: uuid(4) }]]);
    expect(k).toMatchObject({ tahap: 'digabung', digabungKe: uuid(4), terkait: [uuid(4)] });
  });
});

describe('what a complaint waits for', () => {
  it.each([
    ['masuk', [['tanggapi', 'petugas-dinsos', undefined, 'tanggapanPertama']]],
    ['penanganan', [['jawab', 'petugas-dinsos', undefined, 'tanpaPemeriksaan']]],
    ['ditindaklanjuti', [['jawab', 'petugas-dinsos', undefined, 'tanpaPemeriksaan']]],
    ['selesai', []],
    ['diteruskan', []],
    ['digabung', []],
    ['ditolak', []],
    ['dibatalkan', []],
  ] as const)('in %s', (tahap, minta) => expect(tugas(pengaduan(tahap))).toEqual(minta));

  it('with field check: somebody to go, their check, and then the answer', () => {
    const tanggapi = tindakanPengaduan('tanggapi', { isi: { klasifikasi: 'denganPemeriksaan' } });
    const k1 = jalankan(A, pengaduan(), [tanggapi]);
    expect(tugas(k1)).toEqual([['tugaskanPeksos', 'petugas-dinsos', undefined, 'denganPemeriksaan']]);
    const k2 = jalankan(A, k1, [tindakanPengaduan('tugaskanPeksos')]);
    expect(tugas(k2)).toEqual([['catatPemeriksaan', 'peksos', PEKSOS.orangId, 'denganPemeriksaan']]);
    const k3 = jalankan(A, k2, [tindakanPengaduan('catatPemeriksaan')]);
    expect(tugas(k3)).toEqual([['jawab', 'petugas-dinsos', undefined, 'denganPemeriksaan']]);
  });
});

describe('what is typed in', () => {
  const isi = tindakanPengaduan('terimaPengaduan').isi;
  const salah = (beda: object) =>
    kesalahanPengaduan({ ...isi, ...beda }, standarPengaduan(), PANGKAL).map((k) => k.lokasi);

  it('SP4N-LAPOR brings its number', () => {
    expect(salah({ saluran: 'sp4nLapor' })).toEqual(['nomorRujukan']);
    expect(salah({ saluran: 'sp4nLapor', nomorRujukan: '1234567' })).toEqual([]);
  });

  it('was received now or earlier', () => {
    expect(salah({ diterimaPada: pada(1) })).toEqual(['diterimaPada']);
    expect(salah({ diterimaPada: pada(-1) })).toEqual([]);
  });

  it('the staff does not speak for the public form, and the form names no channel', () => {
    expect(pengaduanPetugas.safeParse({ ...isi, saluran: 'formulirPublik' }).success).toBe(false);
    const publik = { instansi: 'contoh', perihal: 'x', uraian: 'y' };
    expect(pengaduanPublik.safeParse(publik).success).toBe(true);
    expect(pengaduanPublik.safeParse({ ...publik, saluran: 'surat' }).success).toBe(false);
  });

  it('a reporter has a name or a contact; none at all is no reporter', () => {
    expect(pengaduanPetugas.safeParse({ ...isi, pelapor: {} }).success).toBe(false);
    expect(pengaduanPetugas.safeParse({ ...isi, pelapor: { kontak: '08' } }).success).toBe(true);
  });

  it('a correction corrects something, and leaves what it does not name', () => {
    expect(isiPengaduan.koreksiData.safeParse({ alasan: 'x' }).success).toBe(false);
    const koreksi = tindakanPengaduan('koreksiData', { isi: { pelapor: { nama: 'Budi Benar' } } });
    expect(jalankan(A, pengaduan(), [koreksi])).toMatchObject({
      perihal: 'Lansia sendirian',
      uraian: isi.uraian,
      pelapor: { nama: 'Budi Benar', kontak: '081234567890' },
    });
  });

  it('who left no contact reads the answer with the code only', () => {
    const kode = (k: KeadaanPengaduan) => A.peringatan(k).map((p) => p.kode);
    expect(kode(pengaduan())).toEqual([]);
    expect(kode(pengaduan('masuk', { isi: { pelapor: { nama: 'Budi' } } }))).toEqual(['tanpaKontak']);
  });
});
