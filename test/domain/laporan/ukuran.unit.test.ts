import { BAGIAN, KUNCI_BAGIAN, LABEL_SATUAN } from '../../../domain/laporan/bagian.ts';
import { labelUkuran } from '../../../domain/laporan/label.ts';
import { banyakHari, masaLaporan } from '../../../domain/laporan/masa.ts';
import { ukuranKasus } from '../../../domain/laporan/ukuran.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { KEADAAN_KLIEN } from '../../../domain/lansia/syarat.ts';
import { JENIS_PERMINTAAN } from '../../../domain/pdp/kata.ts';
import { KLASIFIKASI } from '../../../domain/pengaduan/kata.ts';
import { ALASAN_PENYALURAN, CARA_PENYALURAN, KATEGORI, SUMBER_LAPORAN } from '../../../domain/rps/kata.ts';
import { SALURAN_PENGADUAN } from '../../../domain/kata.ts';
import { jalankan } from '../../support/pembangun/jalankan.ts';
import { lansia } from '../../support/pembangun/lansia.ts';
import { pengaduan } from '../../support/pembangun/pengaduan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';

const TANPA = { alasanAkhir: null, caraAkhir: null };

describe('what a case is counted by', () => {
  it('an RPS stay: source and category, and at its end reason and way', () => {
    const pokok = { sumber: 'satpolPp', kategori: ['lanjutUsiaTerlantar'] };
    expect(ukuranKasus(rps('bimbingan'))).toEqual({ ...pokok, ...TANPA });
    expect(ukuranKasus(rps('selesai'))).toEqual({
      ...pokok,
      alasanAkhir: 'selesaiBimbingan',
      caraAkhir: 'dijemputKeluarga',
    });
  });

  it('what was done instead of the ways of the standard counts by its own name', () => {
    const rincian = {
      tindakan: 'meninggal',
      tempat: 'RSUD',
      penyebab: 'Sakit',
      dilaporkanKepada: 'Kelurahan',
      pemulasaraan: 'Dinas',
    } as const;
    const isi = { penyaluran: { cara: 'tindakanLain', rincian } as const };
    const k = jalankan(ATURAN.rps, rps('bimbingan'), [tindakanRps('salurkan', { isi })]);
    expect(ukuranKasus(k).caraAkhir).toBe('meninggal');
  });

  it('a rekomendasi lansia: the states of the client, never the source as it was told', () => {
    const isi = { aduan: { sumber: 'Laporan Bu Sitti, tetangga', uraian: 'Sendiri' } };
    const k = lansia('asesmen', { isi: { ...isi, keadaan: ['miskin', 'terlantar'] } });
    expect(ukuranKasus(k)).toEqual({ sumber: null, kategori: ['miskin', 'terlantar'], ...TANPA });
    expect(ukuranKasus(lansia('selesai')).caraAkhir).toBe('catatSerahTerima');
    expect(ukuranKasus(lansia('dibatalkan')).caraAkhir).toBeNull();
  });

  it('a complaint: its channel and, once it has one, its class', () => {
    expect(ukuranKasus(pengaduan('masuk')).kategori).toEqual([]);
    expect(ukuranKasus(pengaduan('penanganan')).kategori).toHaveLength(1);
    expect(SALURAN_PENGADUAN).toContain(ukuranKasus(pengaduan('masuk')).sumber);
  });

  it.each(
    [
      KEADAAN_KLIEN,
      JENIS_PERMINTAAN,
      KLASIFIKASI,
      ALASAN_PENYALURAN,
      CARA_PENYALURAN.filter((c) => c !== 'tindakanLain'),
      ['meninggal', 'pergiTanpaIzin', 'lainnya'],
      KATEGORI,
      SUMBER_LAPORAN,
      SALURAN_PENGADUAN,
    ].flat(),
  )('%s can be read by people', (kata) => expect(labelUkuran(kata)).not.toBe(kata));
});

describe('the parts of the report', () => {
  it('define every figure, in Indonesian words, with unit and source', () => {
    const angka = KUNCI_BAGIAN.flatMap((b) => [...BAGIAN[b].kolom]).filter((k) => 'satuan' in k);
    expect(angka.length).toBeGreaterThan(20);
    for (const k of angka) {
      expect(k.definisi).toMatch(/^[A-Z].{20,}\.$/);
      expect(k.sumber).not.toBe('');
      expect(LABEL_SATUAN).toHaveProperty(k.satuan);
    }
  });

  it('have sheets that a spreadsheet takes', () => {
    const nama = KUNCI_BAGIAN.map((b) => BAGIAN[b].lembar);
    expect(new Set(nama).size).toBe(nama.length);
    for (const n of nama) expect(n).toMatch(/^[\w ]{1,31}$/);
  });

  it('have columns that are told apart', () => {
    for (const b of KUNCI_BAGIAN) {
      const kunci = BAGIAN[b].kolom.map((k) => k.kunci);
      expect(new Set(kunci).size).toBe(kunci.length);
    }
  });
});

describe('a period', () => {
  it('counts its last day', () => {
    expect(banyakHari('2026-01-05', '2026-01-05')).toBe(1);
    expect(banyakHari('2028-01-01', '2028-12-31')).toBe(366);
  });

  it('goes from midnight to midnight of the office, and not beyond now', () => {
    const masa = (sekarang: string) => masaLaporan('2026-01-05', '2026-01-06', 'WITA', sekarang);
    const mulai = '2026-01-04T16:00:00.000Z';
    expect(masa('2027-01-01T00:00:00.000Z')).toMatchObject({ mulai, sebelum: '2026-01-06T16:00:00.000Z' });
    expect(masa('2026-01-05T03:00:00.000Z')).toMatchObject({ mulai, sebelum: '2026-01-05T03:00:00.000Z' });
  });
});
