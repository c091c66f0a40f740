import type { Peran } from '../kata.ts';
import type { TabelTindakan, BarisTabel } from '../kasus/tabel.ts';
import {
  PENERIMA_TANPA_DESA,
  tindakanEskalasi,
  tindakanKlien,
  tindakanTerbuka,
  tindakanTertutup,
} from '../kasus/tabel-umum.ts';
import type { JenisRps, TahapRps } from './keadaan.ts';

/** Every role that may act on an RPS stay. */
const PELAKU = [
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
  'kadis',
] as const satisfies Peran[];

const umum: BarisTabel<TahapRps, JenisRps> = {
  ...tindakanTerbuka(PELAKU),
  ...tindakanKlien(PELAKU),
  ...tindakanEskalasi(PENERIMA_TANPA_DESA),
  // An elderly client is handed on by the other service of the same office.
  ajukanRekomendasiLansia: {
    sop: 0,
    peran: ['petugas-dinsos', 'peksos'],
    ke: [],
    saatDibatasi: 'tidak',
    melahirkan: 'lansia',
  },
};

// Somebody lives here, whatever becomes of the data: who has a bed, who leaves it and by when goes on.
const saatDibatasi = 'semuaPeran';

const penyaluran = {
  salurkan: { sop: 7, peran: ['peksos', 'petugas-rps'], ke: ['selesai'], menentukan: true, saatDibatasi },
  tetapkanTindakLanjut: { sop: 7, peran: ['kadis'], ke: [], menentukan: true, saatDibatasi },
} as const satisfies BarisTabel<TahapRps, JenisRps>;

// Wherever the client is in a bed.
const berpindah = {
  pindahTempatTidur: { sop: 0, peran: ['peksos', 'petugas-rps'], ke: [], tanpaVersi: true, saatDibatasi },
} as const satisfies BarisTabel<TahapRps, JenisRps>;

const tertutup = tindakanTertutup<TahapRps>([
  'asesmenAwal',
  'keputusan',
  'pendekatanAwal',
  'asesmen',
  'bimbingan',
]);

/** The stage of the standard a tahap stands for; after the end every stage that was taken is done. */
export const SOP_RPS: Readonly<Record<TahapRps, number>> = {
  laporan: 1,
  asesmenAwal: 2,
  keputusan: 3,
  pendekatanAwal: 4,
  asesmen: 5,
  bimbingan: 6,
  selesai: 8,
  dirujuk: 8,
  dibatalkan: 8,
};

/** The service standard as a table: stages 1 to 7, who does what in which stage and where it leads. */
export const TABEL_RPS = {
  laporan: {},
  asesmenAwal: {
    catatAsesmenAwal: { sop: 2, peran: ['peksos', 'kasi-rehsos'], ke: ['keputusan'] },
    ...umum,
  },
  keputusan: {
    terimaDiRps: { sop: 3, peran: ['kabid-rehsos'], ke: ['pendekatanAwal'], menentukan: true },
    selesaikanLangsung: { sop: 3, peran: ['kabid-rehsos'], ke: ['selesai'], menentukan: true },
    tolak: { sop: 3, peran: ['kabid-rehsos'], ke: ['dirujuk'], menentukan: true },
    ...umum,
  },
  pendekatanAwal: {
    terimaKlien: { sop: 4, peran: ['peksos', 'petugas-rps'], ke: [], saatDibatasi },
    registrasi: { sop: 4, peran: ['peksos', 'petugas-rps'], ke: [] },
    identifikasi: { sop: 4, peran: ['peksos', 'petugas-rps'], ke: ['asesmen'] },
    ...penyaluran,
    ...berpindah,
    ...umum,
  },
  asesmen: {
    catatAsesmen: { sop: 5, peran: ['peksos'], ke: ['bimbingan'], hanyaDitugaskan: 'bilaAda' },
    ...penyaluran,
    ...berpindah,
    ...umum,
  },
  bimbingan: {
    catatBimbingan: { sop: 6, peran: ['peksos'], ke: [], tanpaVersi: true },
    perbaruiRencana: { sop: 6, peran: ['peksos'], ke: [] },
    ...penyaluran,
    ...berpindah,
    ...umum,
  },
  selesai: tertutup,
  dirujuk: tertutup,
  dibatalkan: tertutup,
} as const satisfies TabelTindakan<TahapRps, JenisRps>;
