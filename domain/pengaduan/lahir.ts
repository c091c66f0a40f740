import type { Peran, PeranPelaku, SaluranPengaduan } from '../kata.ts';
import type { Waktu } from '../jam/waktu.ts';
import type { Kelahiran } from '../kasus/kelahiran.ts';
import { keadaanAwal } from '../kasus/kelahiran.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import type { StandarKasus, StandarPengaduan } from '../standar/standar.ts';
import type { IsiPengaduan, KeadaanPengaduan } from './keadaan.ts';

/** Who types in a complaint. A petugas-desa sees the cases of the own village only, and a complaint has none. */
export const PENERIMA_PENGADUAN = [
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
] as const satisfies Peran[];

/** The public comes by the public form and by nothing else; the staff by every other channel. */
export function bolehMenerima(peran: PeranPelaku, saluran: SaluranPengaduan): boolean {
  if (peran === 'masyarakat') return saluran === 'formulirPublik';
  return saluran !== 'formulirPublik' && PENERIMA_PENGADUAN.some((p) => p === peran);
}

export function kesalahanPengaduan(
  isi: IsiPengaduan['terimaPengaduan'],
  _standar: Pick<StandarKasus, 'zona'>,
  waktu: Waktu,
): Kesalahan[] {
  const hasil: Kesalahan[] = [];
  if (isi.diterimaPada && isi.diterimaPada > waktu) {
    hasil.push({ lokasi: 'diterimaPada', pesan: 'Waktu pengaduan diterima tidak boleh di masa depan.' });
  }
  if (isi.saluran === 'sp4nLapor' && !isi.nomorRujukan) {
    hasil.push({ lokasi: 'nomorRujukan', pesan: 'Isi nomor pengaduan pada SP4N-LAPOR.' });
  }
  return hasil;
}

/** The state of a complaint that has been written down and has no history yet. */
export function lahirPengaduan(
  isi: IsiPengaduan['terimaPengaduan'],
  l: Kelahiran<StandarPengaduan>,
): KeadaanPengaduan {
  const diterimaPada = isi.diterimaPada ?? l.waktu;
  return {
    ...keadaanAwal(l),
    layanan: 'pengaduan',
    tahap: 'masuk',
    klien: {},
    saluran: isi.saluran,
    ...(isi.nomorRujukan && { nomorRujukan: isi.nomorRujukan }),
    perihal: isi.perihal,
    uraian: isi.uraian,
    ...(isi.tempat && { tempat: isi.tempat }),
    ...(isi.waktuKejadian && { waktuKejadian: isi.waktuKejadian }),
    ...(isi.pelapor && { pelapor: isi.pelapor }),
    diterimaPada,
    hitungSejak: diterimaPada,
    jumlahPemeriksaan: 0,
    faktaTerakhir: diterimaPada,
  };
}
