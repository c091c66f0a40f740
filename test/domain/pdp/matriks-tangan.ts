import type { JenisPdp, TahapPdp } from '../../../domain/pdp/keadaan.ts';
import type { Matriks } from '../lansia/matriks-tangan.ts';

/** Requests about personal data written out by hand from UU 27/2022 and the office's roles, never derived from `domain/`. */
const PELAKU = 'petugas-dinsos kabid-rehsos';

const BERJALAN = {
  catat: [PELAKU, 'tetap'],
  lampirkanDokumen: [PELAKU, 'tetap'],
  // Whoever a rung can be sent to answers it; a petugas-desa sees no request.
  tanggapiEskalasi: [`${PELAKU} peksos petugas-rps kasi-rehsos sekretaris kadis pengawas admin`, 'tetap'],
} as const;
const BELUM_DIPUTUS = { ...BERJALAN, batalkan: ['kabid-rehsos', 'dibatalkan'] } as const;

export const MATRIKS_PDP: Matriks<TahapPdp, JenisPdp> = {
  pemeriksaan: {
    mintaBukti: ['petugas-dinsos', 'tetap'],
    nyatakanPemohonSah: ['petugas-dinsos', 'keputusan'],
    tolakPermintaan: ['kabid-rehsos', 'ditolak'],
    ...BELUM_DIPUTUS,
  },
  keputusan: {
    kabulkan: ['kabid-rehsos', 'pelaksanaan'],
    tolakPermintaan: ['kabid-rehsos', 'ditolak'],
    ...BELUM_DIPUTUS,
  },
  pelaksanaan: BERJALAN,
  penyampaian: { sampaikanHasil: ['petugas-dinsos', 'selesai'], ...BERJALAN },
  selesai: { bukaKembali: ['kabid-rehsos', 'penyampaian'] },
  ditolak: { bukaKembali: ['kabid-rehsos', 'keputusan'] },
  dibatalkan: { bukaKembali: ['kabid-rehsos', 'pemeriksaan'] },
};

/** Who the requester is, what is decided, and what takes it back. */
export const MENENTUKAN_PDP: readonly JenisPdp[] = [
  'nyatakanPemohonSah',
  'kabulkan',
  'tolakPermintaan',
  'batalkan',
  'bukaKembali',
];
