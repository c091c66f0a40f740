import type { JenisRps, TahapRps } from '../../../domain/rps/keadaan.ts';
import type { Matriks } from '../lansia/matriks-tangan.ts';

/** The RPS stay written out by hand from the service standard and its notes, never derived from `domain/`. */
const SIAPA_PUN = 'petugas-dinsos peksos petugas-rps kasi-rehsos kabid-rehsos kadis';

const TERBUKA = {
  catat: [SIAPA_PUN, 'tetap'],
  // Whoever a rung can be sent to answers it; a petugas-desa sees no stay.
  tanggapiEskalasi: [`${SIAPA_PUN} sekretaris pengawas admin`, 'tetap'],
  lampirkanDokumen: [SIAPA_PUN, 'tetap'],
  alihkanPetugas: ['petugas-dinsos kasi-rehsos kabid-rehsos', 'tetap'],
  koreksiData: ['petugas-dinsos peksos', 'tetap'],
  putuskanKesamaan: ['petugas-dinsos peksos petugas-rps kasi-rehsos kabid-rehsos', 'tetap'],
  ajukanRekomendasiLansia: ['petugas-dinsos peksos', 'tetap'],
  batalkan: ['kabid-rehsos', 'dibatalkan'],
} as const;
const TAHAP_7 = {
  salurkan: ['peksos petugas-rps', 'selesai'],
  tetapkanTindakLanjut: ['kadis', 'tetap'],
  // Wherever the client is in a bed.
  pindahTempatTidur: ['peksos petugas-rps', 'tetap'],
} as const;

export const MATRIKS_RPS: Matriks<TahapRps, JenisRps> = {
  laporan: {},
  asesmenAwal: { catatAsesmenAwal: ['peksos kasi-rehsos', 'keputusan'], ...TERBUKA },
  keputusan: {
    terimaDiRps: ['kabid-rehsos', 'pendekatanAwal'],
    selesaikanLangsung: ['kabid-rehsos', 'selesai'],
    tolak: ['kabid-rehsos', 'dirujuk'],
    ...TERBUKA,
  },
  pendekatanAwal: {
    terimaKlien: ['peksos petugas-rps', 'tetap'],
    registrasi: ['peksos petugas-rps', 'tetap'],
    identifikasi: ['peksos petugas-rps', 'asesmen'],
    ...TAHAP_7,
    ...TERBUKA,
  },
  asesmen: { catatAsesmen: ['peksos', 'bimbingan'], ...TAHAP_7, ...TERBUKA },
  bimbingan: {
    catatBimbingan: ['peksos', 'tetap'],
    perbaruiRencana: ['peksos', 'tetap'],
    ...TAHAP_7,
    ...TERBUKA,
  },
  selesai: { bukaKembali: ['kabid-rehsos', 'pendekatanAwal'] },
  dirujuk: { bukaKembali: ['kabid-rehsos', 'keputusan'] },
  dibatalkan: { bukaKembali: ['kabid-rehsos', 'asesmenAwal'] },
};

/** Decisions and the disposition: they name the version they were decided on. */
export const MENENTUKAN_RPS: readonly JenisRps[] = [
  'terimaDiRps',
  'selesaikanLangsung',
  'tolak',
  'salurkan',
  'tetapkanTindakLanjut',
  'batalkan',
  'bukaKembali',
];
