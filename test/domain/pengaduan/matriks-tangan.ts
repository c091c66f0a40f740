import type { JenisPengaduan, TahapPengaduan } from '../../../domain/pengaduan/keadaan.ts';
import type { Matriks } from '../lansia/matriks-tangan.ts';

/** Complaints written out by hand from the law's times and the office's roles, never derived from `domain/`. */
const SIAPA_PUN = 'petugas-dinsos peksos petugas-rps kasi-rehsos kabid-rehsos kadis';
const PENJAWAB = 'petugas-dinsos kasi-rehsos kabid-rehsos';
const PELAPOR_RPS = 'petugas-dinsos peksos kasi-rehsos petugas-rps';

const TERBUKA = {
  catat: [SIAPA_PUN, 'tetap'],
  // Whoever a rung can be sent to answers it; a petugas-desa sees no complaint.
  tanggapiEskalasi: [`${SIAPA_PUN} sekretaris pengawas admin`, 'tetap'],
  lampirkanDokumen: [SIAPA_PUN, 'tetap'],
  alihkanPetugas: [PENJAWAB, 'tetap'],
  koreksiData: ['petugas-dinsos', 'tetap'],
  batalkan: ['kabid-rehsos', 'dibatalkan'],
} as const;
const PINDAH = {
  teruskan: [PENJAWAB, 'diteruskan'],
  gabungkan: ['petugas-dinsos', 'digabung'],
} as const;
const DIKERJAKAN = {
  ubahKlasifikasi: [PENJAWAB, 'tetap'],
  tugaskanPeksos: [PENJAWAB, 'tetap'],
  catatPemeriksaan: ['peksos petugas-dinsos kasi-rehsos', 'tetap'],
  jawab: [PENJAWAB, 'selesai'],
} as const;

export const MATRIKS_PENGADUAN: Matriks<TahapPengaduan, JenisPengaduan> = {
  masuk: {
    tanggapi: [PENJAWAB, 'penanganan'],
    tolakPengaduan: [PENJAWAB, 'ditolak'],
    jadikanPermohonanLansia: ['petugas-dinsos', 'tetap'],
    jadikanLaporanRps: [PELAPOR_RPS, 'tetap'],
    ...PINDAH,
    ...TERBUKA,
  },
  penanganan: {
    jadikanPermohonanLansia: ['petugas-dinsos', 'ditindaklanjuti'],
    jadikanLaporanRps: [PELAPOR_RPS, 'ditindaklanjuti'],
    ...DIKERJAKAN,
    ...PINDAH,
    ...TERBUKA,
  },
  ditindaklanjuti: { ...DIKERJAKAN, ...TERBUKA },
  selesai: { bukaKembali: ['kabid-rehsos', 'penanganan'] },
  diteruskan: { bukaKembali: ['kabid-rehsos', 'penanganan'] },
  digabung: { bukaKembali: ['kabid-rehsos', 'penanganan'] },
  ditolak: { bukaKembali: ['kabid-rehsos', 'masuk'] },
  dibatalkan: { bukaKembali: ['kabid-rehsos', 'masuk'] },
};

/** What is said to the reporter, and what ends the complaint. */
export const MENENTUKAN_PENGADUAN: readonly JenisPengaduan[] = [
  'tanggapi',
  'tolakPengaduan',
  'teruskan',
  'gabungkan',
  'jawab',
  'batalkan',
  'bukaKembali',
];
