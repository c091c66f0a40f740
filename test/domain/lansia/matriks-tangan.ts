import type { JenisLansia, TahapLansia } from '../../../domain/lansia/keadaan.ts';

/**
 * The rekomendasi lansia written out by hand from the service standard and its notes, never derived from the table
 * in `domain/`: a change of the rules has to be made here as well, knowingly.
 * Each act: who, and where it leads ('tetap': the case stays).
 */
export type Baris = readonly [peran: string, ke: string];
export type Matriks<T extends string, J extends string> = Record<T, Partial<Record<J, Baris>>>;

const SIAPA_PUN = 'petugas-desa petugas-dinsos peksos kasi-rehsos kabid-rehsos sekretaris kadis';

const TERBUKA = {
  catat: [SIAPA_PUN, 'tetap'],
  // Whoever a rung can be sent to answers it, also who may do nothing else.
  tanggapiEskalasi: [`${SIAPA_PUN} petugas-rps pengawas admin`, 'tetap'],
  lampirkanDokumen: [SIAPA_PUN, 'tetap'],
  alihkanPetugas: ['petugas-dinsos kasi-rehsos kabid-rehsos', 'tetap'],
  koreksiData: ['petugas-dinsos peksos', 'tetap'],
  putuskanKesamaan: ['petugas-dinsos peksos kasi-rehsos kabid-rehsos', 'tetap'],
  tunda: ['kabid-rehsos petugas-dinsos', 'tetap'],
  lanjutkan: ['kabid-rehsos petugas-dinsos', 'tetap'],
  batalkan: ['kabid-rehsos', 'dibatalkan'],
} as const;
// An issued letter is revoked by who signs, and a new one goes through the chain of paraf again.
const CABUT = { cabutSurat: ['kadis', 'paraf'] } as const;
const DISPENSASI = { beriDispensasi: ['kabid-rehsos', 'tetap'] } as const;

export const MATRIKS_LANSIA: Matriks<TahapLansia, JenisLansia> = {
  permohonan: {
    mintaKelengkapan: ['petugas-dinsos', 'tetap'],
    nyatakanLengkap: ['petugas-dinsos', 'penugasan'],
    tolak: ['petugas-dinsos', 'ditolak'],
    ...DISPENSASI,
    ...TERBUKA,
  },
  penugasan: { tugaskanPeksos: ['petugas-dinsos', 'asesmen'], ...DISPENSASI, ...TERBUKA },
  asesmen: { kirimAsesmen: ['peksos', 'administrasi'], ...DISPENSASI, ...TERBUKA },
  administrasi: { selesaikanAdministrasi: ['peksos', 'paraf'], ...DISPENSASI, ...TERBUKA },
  paraf: {
    // The sekretaris, where the office's chain or separation of duties gives the turn.
    paraf: ['kabid-rehsos sekretaris', 'tandaTangan'],
    kembalikan: ['kabid-rehsos sekretaris', 'administrasi'],
    tolak: ['kabid-rehsos', 'ditolak'],
    sesuaikanPejabat: ['sistem', 'tetap'],
    ...DISPENSASI,
    ...TERBUKA,
  },
  tandaTangan: {
    tandaTangan: ['kadis', 'penyerahan'],
    kembalikan: ['kadis', 'administrasi'],
    tolak: ['kadis', 'ditolak'],
    // Of a letter that was not signed after all; one that was takes the case to penyerahan.
    pastikanSurat: ['kadis', 'tetap'],
    cocokkanSurat: ['sistem', 'tetap'],
    ...TERBUKA,
  },
  penyerahan: { terimaRekomendasi: ['peksos kabid-rehsos', 'tetap'], ...CABUT, ...TERBUKA },
  pengiriman: {
    berangkatkan: ['peksos', 'tetap'],
    catatSerahTerima: ['peksos', 'selesai'],
    catatPenolakanUpt: ['peksos petugas-dinsos', 'keputusanUlang'],
    ...CABUT,
    ...TERBUKA,
  },
  keputusanUlang: {
    kirimUlang: ['kabid-rehsos', 'pengiriman'],
    gantiTujuan: ['kabid-rehsos', 'paraf'],
    akhiriTanpaPenempatan: ['kabid-rehsos', 'selesai'],
    ...CABUT,
    ...TERBUKA,
  },
  selesai: { bukaKembali: ['kabid-rehsos', 'pengiriman'] },
  ditolak: { bukaKembali: ['kabid-rehsos', 'permohonan'] },
  dibatalkan: { bukaKembali: ['kabid-rehsos', 'permohonan'] },
};

/** Acts of the assigned peksos only, where a peksos does them. */
export const HANYA_DITUGASKAN_LANSIA = [
  'kirimAsesmen',
  'selesaikanAdministrasi',
  'terimaRekomendasi',
  'berangkatkan',
  'catatSerahTerima',
  'catatPenolakanUpt',
  'koreksiData',
] as const satisfies JenisLansia[];

/** Paraf, tandaTangan, decisions: they name the version they were decided on. */
export const MENENTUKAN_LANSIA: readonly JenisLansia[] = [
  'nyatakanLengkap',
  'tolak',
  'paraf',
  'kembalikan',
  'tandaTangan',
  'pastikanSurat',
  'cabutSurat',
  'kirimUlang',
  'gantiTujuan',
  'akhiriTanpaPenempatan',
  'batalkan',
  'bukaKembali',
];

/** Beside the SOP: they stay possible while the case is held. */
export const BOLEH_SAAT_DITUNDA = [
  'catat',
  'tanggapiEskalasi',
  'lampirkanDokumen',
  'alihkanPetugas',
  'koreksiData',
  'putuskanKesamaan',
  'lanjutkan',
  'sesuaikanPejabat',
  'pastikanSurat',
  'cocokkanSurat',
  'batalkan',
] as const satisfies JenisLansia[];
