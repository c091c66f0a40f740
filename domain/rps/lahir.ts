import type { Peran } from '../kata.ts';
import type { Tanggal, Waktu } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import type { Kelahiran } from '../kasus/kelahiran.ts';
import { keadaanAwal } from '../kasus/kelahiran.ts';
import type { Klien } from '../kasus/klien.ts';
import { usiaKlien } from '../kasus/klien.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import { kesalahanKlien } from '../kasus/periksa-klien.ts';
import type { StandarKasus, StandarRps } from '../standar/standar.ts';
import type { IsiRps, KeadaanRps } from './keadaan.ts';
import { USIA_DEWASA } from './kata.ts';

/** Stage 1: who enters a report. */
export const PELAPOR_RPS = [
  'petugas-dinsos',
  'peksos',
  'kasi-rehsos',
  'petugas-rps',
] as const satisfies Peran[];

export function kesalahanLaporan(
  isi: IsiRps['laporkan'],
  standar: Pick<StandarKasus, 'zona'>,
  waktu: Waktu,
): Kesalahan[] {
  const hariIni = tanggalDi(waktu, standar.zona);
  const hasil = kesalahanKlien(isi.klien, hariIni);
  if (isi.diterimaPada && isi.diterimaPada > waktu) {
    hasil.push({ lokasi: 'diterimaPada', pesan: 'Waktu laporan diterima tidak boleh di masa depan.' });
  }
  return isi.klien ? [...hasil, ...kesalahanWali(isi.klien, hariIni)] : hasil;
}

/** A minor has a guardian or the note that none is known. */
export function kesalahanWali(k: Klien, hariIni: Tanggal): Kesalahan[] {
  const usia = usiaKlien(k, hariIni);
  if (usia === null || usia >= USIA_DEWASA || k.wali || k.keteranganWali) return [];
  const pesan = 'Klien di bawah 18 tahun: isi wali, atau keterangan bila tidak ada wali.';
  return [{ lokasi: 'klien.wali', pesan }];
}

/** The state of a stay that has been written down and has no history yet. */
export function lahirRps(isi: IsiRps['laporkan'], l: Kelahiran<StandarRps>): KeadaanRps {
  const diterimaPada = isi.diterimaPada ?? l.waktu;
  return {
    ...keadaanAwal(l),
    layanan: 'rps',
    tahap: 'laporan',
    klien: isi.klien ?? {},
    ...(l.terkait[0] && { kasusAsal: l.terkait[0] }),
    sumber: isi.sumber,
    kategori: isi.kategori,
    uraian: isi.uraian,
    ...(isi.lokasiDitemukan && { lokasiDitemukan: isi.lokasiDitemukan }),
    ...(isi.pelapor && { pelapor: isi.pelapor }),
    diterimaPada,
    jumlahBimbingan: 0,
    faktaTerakhir: diterimaPada,
  };
}
