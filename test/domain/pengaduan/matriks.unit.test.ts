import { PERAN, type Peran, type PeranPelaku, SALURAN_PENGADUAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { isiPengaduan } from '../../../domain/pengaduan/isi.schema.ts';
import {
  type JenisPengaduan,
  type KeadaanPengaduan,
  TAHAP_PENGADUAN,
  type TahapPengaduan,
} from '../../../domain/pengaduan/keadaan.ts';
import { lahirPengaduan } from '../../../domain/pengaduan/lahir.ts';
import { bereskalasi } from '../../support/pembangun/eskalasi.ts';
import { jawaban } from '../../support/pembangun/jalankan.ts';
import { kunci } from '../../support/pembangun/kunci.ts';
import { pengaduan, tindakanPengaduan } from '../../support/pembangun/pengaduan.ts';
import { PEKSOS, pelaku } from '../../support/pembangun/pelaku.ts';
import { harapan } from '../kasus/harapan.ts';
import { MATRIKS_PENGADUAN } from './matriks-tangan.ts';

const JENIS = kunci(isiPengaduan).filter((j) => j !== 'terimaPengaduan');

/** Assigned, but for the act that assigns. */
function given(tahap: TahapPengaduan, jenis: JenisPengaduan): KeadaanPengaduan {
  const k = jenis === 'tanggapiEskalasi' ? bereskalasi(pengaduan(tahap)) : pengaduan(tahap);
  return jenis === 'tugaskanPeksos' ? k : { ...k, petugas: { orangId: PEKSOS.orangId } };
}

describe.each(TAHAP_PENGADUAN)('a complaint in %s', (tahap) => {
  it.each(JENIS)('answers %s of every role as the matrix says', (jenis) => {
    const k = given(tahap, jenis);
    const hasil = PERAN.map((peran) => [
      peran,
      jawaban(ATURAN.pengaduan, k, tindakanPengaduan(jenis, { peran })),
    ]);
    expect(hasil).toEqual(PERAN.map((peran) => [peran, harapan(MATRIKS_PENGADUAN, tahap, jenis, peran)]));
  });
});

describe('the receipt of a complaint', () => {
  const terima = (peran: PeranPelaku, saluran: (typeof SALURAN_PENGADUAN)[number]) => {
    const oleh = { ...pelaku('petugas-dinsos'), peran };
    const t = tindakanPengaduan('terimaPengaduan', { pelaku: oleh, isi: { saluran } });
    const { kasusId, instansiId, nomor, waktu, standar } = pengaduan();
    const lahir = lahirPengaduan(t.isi, { kasusId, instansiId, nomor, waktu, standar, terkait: [] });
    return jawaban(ATURAN.pengaduan, lahir, t);
  };

  it.each(SALURAN_PENGADUAN)('by %s comes from the public or the staff, never from both', (saluran) => {
    const publik = saluran === 'formulirPublik';
    expect(terima('masyarakat', saluran)).toBe(publik ? 'tetap' : 'bukanWewenang');
    expect(terima('petugas-dinsos', saluran)).toBe(publik ? 'bukanWewenang' : 'tetap');
    expect(terima('sistem', saluran)).toBe('bukanWewenang');
  });

  it('is typed in by who meets the public, and by nobody else', () => {
    const boleh = PERAN.filter((peran: Peran) => terima(peran, 'surat') === 'tetap');
    expect(boleh).toEqual(['petugas-dinsos', 'peksos', 'petugas-rps', 'kasi-rehsos', 'kabid-rehsos']);
  });

  it('happens once', () => {
    expect(jawaban(ATURAN.pengaduan, pengaduan(), tindakanPengaduan('terimaPengaduan'))).toBe(
      'sudahDilakukan',
    );
  });

  it('comes before every other act', () => {
    const t = tindakanPengaduan('tanggapi');
    expect(jawaban(ATURAN.pengaduan, { ...pengaduan(), urutan: 0 }, t)).toBe('tahapTidakSesuai');
  });
});
