import { terakhir } from '../jam/waktu.ts';
import { aturTenggat, catatLangkah, ubahUmum } from '../kasus/ubah-umum.ts';
import { aturanTindakan } from '../kasus/wewenang.ts';
import { jamPengaduan } from './jam.ts';
import type { IsiPengaduan, KeadaanPengaduan, PeristiwaPengaduan, TahapPengaduan } from './keadaan.ts';
import { TABEL_PENGADUAN } from './tabel.ts';

export function pengaduanTerbuka(tahap: TahapPengaduan): boolean {
  return tahap === 'masuk' || tahap === 'penanganan' || tahap === 'ditindaklanjuti';
}

/** Folds one entry of the history into the state of a complaint. */
export function ubahPengaduan(k: KeadaanPengaduan, p: PeristiwaPengaduan): KeadaanPengaduan {
  const khusus = ubahKhusus(ubahUmum(k, p, pengaduanTerbuka), p, k.tahap);
  return catatLangkah(aturTenggat(khusus, p, jamPengaduan(khusus)), p, sopPeristiwa(k, p));
}

function sopPeristiwa(k: KeadaanPengaduan, p: PeristiwaPengaduan): number {
  return p.jenis === 'terimaPengaduan' ? 1 : (aturanTindakan(TABEL_PENGADUAN, k.tahap, p.jenis)?.sop ?? 0);
}

function ubahKhusus(k: KeadaanPengaduan, p: PeristiwaPengaduan, dari: TahapPengaduan): KeadaanPengaduan {
  switch (p.jenis) {
    case 'tanggapi':
      return {
        ...k,
        klasifikasi: p.isi.klasifikasi,
        tanggapan: { isi: p.isi.tanggapan, pada: p.waktu },
      };
    case 'ubahKlasifikasi':
      return { ...k, klasifikasi: p.isi.klasifikasi };
    case 'tugaskanPeksos':
      return { ...k, petugas: { orangId: p.isi.peksos } };
    case 'catatPemeriksaan':
      return {
        ...k,
        jumlahPemeriksaan: k.jumlahPemeriksaan + 1,
        pemeriksaan: { terjadiPada: p.isi.terjadiPada, hasil: p.isi.hasil },
        faktaTerakhir: terakhir(k.faktaTerakhir, p.isi.terjadiPada),
      };
    case 'jadikanPermohonanLansia':
      return lanjutkan(k, p, 'lansia');
    case 'jadikanLaporanRps':
      return lanjutkan(k, p, 'rps');
    case 'gabungkan':
      return p.pengayaan.kasusTerkait ? { ...k, digabungKe: p.pengayaan.kasusTerkait } : k;
    case 'teruskan':
      return {
        ...k,
        diteruskanKepada: p.isi.kepada,
        jawaban: { isi: p.isi.keterangan, pada: p.waktu },
      };
    case 'tolakPengaduan':
      return { ...k, jawaban: { isi: p.isi.alasan, pada: p.waktu } };
    case 'jawab':
      return { ...k, jawaban: { isi: p.isi.jawaban, pada: p.waktu } };
    case 'koreksiData':
      return koreksi(k, p.isi);
    case 'bukaKembali':
      return bukaLagi(k, p, dari);
    default:
      return k;
  }
}

function lanjutkan(k: KeadaanPengaduan, p: PeristiwaPengaduan, layanan: 'lansia' | 'rps'): KeadaanPengaduan {
  const { kasusTerkait } = p.pengayaan;
  return kasusTerkait ? { ...k, lanjutan: { layanan, kasusId: kasusTerkait } } : k;
}

function koreksi(k: KeadaanPengaduan, isi: IsiPengaduan['koreksiData']): KeadaanPengaduan {
  return {
    ...k,
    ...(isi.nomorRujukan && { nomorRujukan: isi.nomorRujukan }),
    ...(isi.perihal && { perihal: isi.perihal }),
    ...(isi.uraian && { uraian: isi.uraian }),
    ...(isi.tempat && { tempat: isi.tempat }),
    ...(isi.waktuKejadian && { waktuKejadian: isi.waktuKejadian }),
    ...(isi.pelapor && { pelapor: { ...k.pelapor, ...isi.pelapor } }),
  };
}

// The last word is taken back and stands in the history. Only an answer had met the legal time: after it, it counts anew.
function bukaLagi(k: KeadaanPengaduan, p: PeristiwaPengaduan, dari: TahapPengaduan): KeadaanPengaduan {
  const { jawaban: _jawaban, diteruskanKepada: _kepada, digabungKe, ...sisa } = k;
  return {
    ...sisa,
    terkait: k.terkait.filter((id) => id !== digabungKe),
    hitungSejak: dari === 'selesai' ? p.waktu : k.hitungSejak,
  };
}
