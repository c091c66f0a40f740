import type { Peran } from '../kata.ts';
import type { TabelTindakan, BarisTabel } from '../kasus/tabel.ts';
import {
  PENERIMA_TANPA_DESA,
  tindakanEskalasi,
  tindakanTerbuka,
  tindakanTertutup,
} from '../kasus/tabel-umum.ts';
import { PELAPOR_RPS } from '../rps/lahir.ts';
import type { JenisPengaduan, TahapPengaduan } from './keadaan.ts';

/** Every role that may act on a complaint. */
export const PELAKU_PENGADUAN = [
  'petugas-dinsos',
  'peksos',
  'petugas-rps',
  'kasi-rehsos',
  'kabid-rehsos',
  'kadis',
] as const satisfies Peran[];

/** Who speaks to the reporter for the office, and therefore knows who it is. */
export const PENJAWAB = ['petugas-dinsos', 'kasi-rehsos', 'kabid-rehsos'] as const satisfies Peran[];

const umum: BarisTabel<TahapPengaduan, JenisPengaduan> = {
  ...tindakanTerbuka(PELAKU_PENGADUAN),
  ...tindakanEskalasi(PENERIMA_TANPA_DESA),
  // A correction can touch the reporter's name, which a peksos does not see.
  koreksiData: { sop: 0, peran: ['petugas-dinsos'], ke: [] },
};

// Who may hand in such a case in its own service may make one of a complaint. A petugas-desa sees no complaint.
const jadikan = <T extends TahapPengaduan>(sop: number, ke: readonly T[]) =>
  ({
    jadikanPermohonanLansia: {
      sop,
      peran: ['petugas-dinsos'],
      ke,
      saatDibatasi: 'tidak',
      melahirkan: 'lansia',
    },
    jadikanLaporanRps: { sop, peran: PELAPOR_RPS, ke, saatDibatasi: 'tidak', melahirkan: 'rps' },
  }) as const satisfies BarisTabel<TahapPengaduan, JenisPengaduan>;

const pindahTangan = (sop: number) =>
  ({
    teruskan: { sop, peran: PENJAWAB, ke: ['diteruskan'], menentukan: true },
    gabungkan: { sop, peran: ['petugas-dinsos'], ke: ['digabung'], menentukan: true },
  }) as const satisfies BarisTabel<TahapPengaduan, JenisPengaduan>;

const pengerjaan = {
  ubahKlasifikasi: { sop: 3, peran: PENJAWAB, ke: [] },
  tugaskanPeksos: { sop: 3, peran: PENJAWAB, ke: [] },
  catatPemeriksaan: {
    sop: 3,
    peran: ['peksos', 'petugas-dinsos', 'kasi-rehsos'],
    ke: [],
    hanyaDitugaskan: 'bilaAda',
  },
  jawab: { sop: 3, peran: PENJAWAB, ke: ['selesai'], menentukan: true },
} as const satisfies BarisTabel<TahapPengaduan, JenisPengaduan>;

const tertutup = tindakanTertutup<TahapPengaduan>(['masuk', 'penanganan', 'ditindaklanjuti']);

/** The step a stage stands for; after the end every step that was taken is done. */
export const SOP_PENGADUAN: Readonly<Record<TahapPengaduan, number>> = {
  masuk: 2,
  penanganan: 3,
  ditindaklanjuti: 3,
  selesai: 4,
  diteruskan: 4,
  digabung: 4,
  ditolak: 4,
  dibatalkan: 4,
};

/**
 * A complaint as a table: 1 receipt, 2 first answer, 3 handling up to the final answer. Somebody in need does not
 * wait for the first answer: a case can be made of a complaint before it, and the answer stays due.
 */
export const TABEL_PENGADUAN = {
  masuk: {
    tanggapi: { sop: 2, peran: PENJAWAB, ke: ['penanganan', 'ditindaklanjuti'], menentukan: true },
    tolakPengaduan: { sop: 2, peran: PENJAWAB, ke: ['ditolak'], menentukan: true },
    ...pindahTangan(2),
    ...jadikan(2, []),
    ...umum,
  },
  penanganan: {
    ...pengerjaan,
    ...pindahTangan(3),
    ...jadikan(3, ['ditindaklanjuti']),
    ...umum,
  },
  ditindaklanjuti: {
    ...pengerjaan,
    ...umum,
  },
  selesai: tertutup,
  diteruskan: tertutup,
  digabung: tertutup,
  ditolak: tertutup,
  dibatalkan: tertutup,
} as const satisfies TabelTindakan<TahapPengaduan, JenisPengaduan>;
