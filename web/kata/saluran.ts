import type { PilihanSaluran } from '../../domain/saluran/aturan.ts';
import type { CaraSaluran } from '../../domain/saluran/saluran.ts';

/** What somebody hears by a channel, as people choose it. */
export const LABEL_PILIHAN: Readonly<Record<PilihanSaluran, string>> = {
  semua: 'Semua pesan',
  mendesak: 'Hanya yang mendesak',
  tidak: 'Tidak sama sekali',
};

/** How a channel is served, in words. */
export const LABEL_CARA: Readonly<Record<CaraSaluran, string>> = {
  smtp: 'lewat peladen surel (SMTP)',
  webhook: 'lewat gerbang (webhook)',
  lokal: 'tidak ke luar, hanya ke kotak surel peraga',
};

const GALAT: Readonly<Record<string, string>> = {
  alamatTidakSah: 'alamatnya tidak sah',
  alamatTidakTerbaca: 'alamatnya tidak terbaca lagi',
  kodeKedaluwarsa: 'kodenya sudah tidak berlaku',
  orangNonaktif: 'penerimanya nonaktif',
  percobaanHabis: 'sudah terlalu sering dicoba',
  saluranDilepas: 'salurannya sudah dilepas',
  tanpaAlamat: 'penerimanya tidak punya alamat',
  tidakDipilih: 'penerimanya tidak memilih saluran ini',
  waktuHabis: 'tidak dijawab pada waktunya',
};

/** Why a message did not arrive; a code without words stays a code, for whoever looks after the system. */
export function tulisGalat(kode: string): string {
  return Object.hasOwn(GALAT, kode) ? (GALAT[kode] ?? kode) : `kode ${kode}`;
}

const JENIS: Readonly<Record<string, string>> = {
  alurDipulihkan: 'Alur kerja dipulihkan',
  eskalasi: 'Eskalasi tenggat',
  ikhtisar: 'Ikhtisar harian',
  kodeSaluran: 'Kode alamat baru',
  kunciHilang: 'Kunci data tidak ada',
  suratMenungguKepastian: 'Surat menunggu kepastian',
  ujiSaluran: 'Pesan uji',
};

export function labelPesan(jenis: string): string {
  return Object.hasOwn(JENIS, jenis) ? (JENIS[jenis] ?? jenis) : 'Pemberitahuan';
}
