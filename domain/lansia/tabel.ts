import type { Peran } from '../kata.ts';
import { PERAN } from '../kata.ts';
import type { TabelTindakan, BarisTabel } from '../kasus/tabel.ts';
import { tindakanEskalasi, tindakanKlien, tindakanTerbuka, tindakanTertutup } from '../kasus/tabel-umum.ts';
import type { JenisLansia, TahapLansia } from './keadaan.ts';

/** Every role that may act on a rekomendasi lansia. */
const PELAKU = [
  'petugas-desa',
  'petugas-dinsos',
  'peksos',
  'kasi-rehsos',
  'kabid-rehsos',
  'sekretaris',
  'kadis',
] as const satisfies Peran[];

const umum: BarisTabel<TahapLansia, JenisLansia> = {
  ...tindakanTerbuka(PELAKU),
  ...tindakanKlien(PELAKU),
  ...tindakanEskalasi(PERAN),
  tunda: { sop: 0, peran: ['kabid-rehsos', 'petugas-dinsos'], ke: [] },
  lanjutkan: { sop: 0, peran: ['kabid-rehsos', 'petugas-dinsos'], ke: [] },
};
const beriDispensasi = { sop: 1, peran: ['kabid-rehsos'], ke: [] } as const;
// An issued letter is never changed: it is revoked, and a new one takes its way through paraf and signature.
const cabutSurat = {
  sop: 5,
  peran: ['kadis'],
  ke: ['paraf'],
  menentukan: true,
  saatDibatasi: 'semuaPeran',
} as const;
// What has become of a letter of unknown outcome is a fact, whatever holds up the case.
const kepastian = { sop: 5, ke: ['penyerahan'], saatDibatasi: 'semuaPeran', saatDitunda: true } as const;
// The system's own: whose paraf it is follows who holds the positions (rule 7).
const sesuaikan: BarisTabel<TahapLansia, JenisLansia> = {
  sesuaikanPejabat: {
    sop: 0,
    peran: ['sistem'],
    ke: [],
    tanpaVersi: true,
    saatDibatasi: 'semuaPeran',
  },
};
const tertutup = tindakanTertutup<TahapLansia>([
  'permohonan',
  'penugasan',
  'asesmen',
  'administrasi',
  'paraf',
  'tandaTangan',
  'penyerahan',
  'pengiriman',
  'keputusanUlang',
]);

/** The SOP step a stage stands for; after the end every step that was taken is done. */
export const SOP_LANSIA: Readonly<Record<TahapLansia, number>> = {
  permohonan: 1,
  penugasan: 2,
  asesmen: 2,
  administrasi: 3,
  paraf: 4,
  tandaTangan: 5,
  penyerahan: 6,
  pengiriman: 7,
  keputusanUlang: 7,
  selesai: 8,
  ditolak: 8,
  dibatalkan: 8,
};

/** The service standard as a table: SOP 1 to 7, who does what in which stage and where it leads. */
export const TABEL_LANSIA = {
  permohonan: {
    mintaKelengkapan: { sop: 1, peran: ['petugas-dinsos'], ke: [] },
    nyatakanLengkap: { sop: 1, peran: ['petugas-dinsos'], ke: ['penugasan'], menentukan: true },
    tolak: { sop: 1, peran: ['petugas-dinsos'], ke: ['ditolak'], menentukan: true },
    beriDispensasi,
    ...umum,
  },
  penugasan: {
    tugaskanPeksos: { sop: 2, peran: ['petugas-dinsos'], ke: ['asesmen'] },
    beriDispensasi,
    ...umum,
  },
  asesmen: {
    kirimAsesmen: { sop: 2, peran: ['peksos'], ke: ['administrasi'], hanyaDitugaskan: true },
    beriDispensasi,
    ...umum,
  },
  administrasi: {
    selesaikanAdministrasi: { sop: 3, peran: ['peksos'], ke: ['paraf'], hanyaDitugaskan: true },
    beriDispensasi,
    ...umum,
  },
  paraf: {
    paraf: { sop: 4, peran: ['kabid-rehsos', 'sekretaris'], ke: ['paraf', 'tandaTangan'], menentukan: true },
    kembalikan: {
      sop: 4,
      peran: ['kabid-rehsos', 'sekretaris'],
      ke: ['asesmen', 'administrasi'],
      menentukan: true,
    },
    tolak: { sop: 4, peran: ['kabid-rehsos'], ke: ['ditolak'], menentukan: true },
    beriDispensasi,
    ...sesuaikan,
    ...umum,
  },
  tandaTangan: {
    tandaTangan: { sop: 5, peran: ['kadis'], ke: ['penyerahan'], menentukan: true },
    kembalikan: { sop: 5, peran: ['kadis'], ke: ['administrasi', 'paraf'], menentukan: true },
    tolak: { sop: 5, peran: ['kadis'], ke: ['ditolak'], menentukan: true },
    pastikanSurat: { peran: ['kadis'], menentukan: true, ...kepastian },
    // The system's own: what the signing service has said in the meantime.
    cocokkanSurat: { peran: ['sistem'], ...kepastian },
    ...umum,
  },
  penyerahan: {
    terimaRekomendasi: {
      sop: 6,
      peran: ['peksos', 'kabid-rehsos'],
      ke: ['penyerahan', 'pengiriman'],
      hanyaDitugaskan: true,
    },
    cabutSurat,
    ...umum,
  },
  pengiriman: {
    berangkatkan: { sop: 7, peran: ['peksos'], ke: [], hanyaDitugaskan: true },
    catatSerahTerima: { sop: 7, peran: ['peksos'], ke: ['selesai'], hanyaDitugaskan: true },
    catatPenolakanUpt: {
      sop: 7,
      peran: ['peksos', 'petugas-dinsos'],
      ke: ['keputusanUlang'],
      hanyaDitugaskan: true,
    },
    cabutSurat,
    ...umum,
  },
  keputusanUlang: {
    kirimUlang: { sop: 7, peran: ['kabid-rehsos'], ke: ['pengiriman'], menentukan: true },
    gantiTujuan: { sop: 7, peran: ['kabid-rehsos'], ke: ['paraf'], menentukan: true },
    akhiriTanpaPenempatan: { sop: 7, peran: ['kabid-rehsos'], ke: ['selesai'], menentukan: true },
    cabutSurat,
    ...umum,
  },
  selesai: tertutup,
  ditolak: tertutup,
  dibatalkan: tertutup,
} as const satisfies TabelTindakan<TahapLansia, JenisLansia>;
