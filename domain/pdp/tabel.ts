import type { Peran } from '../kata.ts';
import type { TabelTindakan, BarisTabel } from '../kasus/tabel.ts';
import {
  PENERIMA_TANPA_DESA,
  tindakanEskalasi,
  tindakanTerbuka,
  tindakanTertutup,
} from '../kasus/tabel-umum.ts';
import type { JenisPdp, TahapPdp } from './keadaan.ts';

/** Every role that may act on a request: the fewest that can, since it gathers all that is held on a person. */
const PELAKU = ['petugas-dinsos', 'kabid-rehsos'] as const satisfies Peran[];

const { catat, lampirkanDokumen, batalkan } = tindakanTerbuka<TahapPdp>(PELAKU);
// What is being carried out or has been cannot be withdrawn any more.
const berjalan: BarisTabel<TahapPdp, JenisPdp> = {
  ...(catat && { catat }),
  ...(lampirkanDokumen && { lampirkanDokumen }),
  ...tindakanEskalasi(PENERIMA_TANPA_DESA),
};
const belumDiputus: BarisTabel<TahapPdp, JenisPdp> = { ...berjalan, ...(batalkan && { batalkan }) };

// Whoever asks is answered in time, and it may be a request that lifts a restriction.
const saatDibatasi = 'semuaPeran';

const tolakPermintaan = (sop: number) =>
  ({ sop, peran: ['kabid-rehsos'], ke: ['ditolak'], menentukan: true }) as const;

const tertutup = tindakanTertutup<TahapPdp>(['pemeriksaan', 'keputusan', 'penyampaian']);

/** The step a stage stands for; after the end every step that was taken is done. */
export const SOP_PDP: Readonly<Record<TahapPdp, number>> = {
  pemeriksaan: 1,
  keputusan: 2,
  pelaksanaan: 3,
  penyampaian: 4,
  selesai: 5,
  ditolak: 5,
  dibatalkan: 5,
};

/** A request about personal data as a table: 1 the requester, 2 the decision, 3 what the system does, 4 the answer. */
export const TABEL_PDP = {
  pemeriksaan: {
    mintaBukti: { sop: 1, peran: ['petugas-dinsos'], ke: [], saatDibatasi },
    nyatakanPemohonSah: {
      sop: 1,
      peran: ['petugas-dinsos'],
      ke: ['keputusan'],
      menentukan: true,
      saatDibatasi,
    },
    tolakPermintaan: tolakPermintaan(1),
    ...belumDiputus,
  },
  keputusan: {
    kabulkan: { sop: 2, peran: ['kabid-rehsos'], ke: ['pelaksanaan'], menentukan: true },
    tolakPermintaan: tolakPermintaan(2),
    ...belumDiputus,
  },
  pelaksanaan: berjalan,
  penyampaian: {
    sampaikanHasil: { sop: 4, peran: ['petugas-dinsos'], ke: ['selesai'], saatDibatasi },
    ...berjalan,
  },
  selesai: tertutup,
  ditolak: tertutup,
  dibatalkan: tertutup,
} as const satisfies TabelTindakan<TahapPdp, JenisPdp>;
