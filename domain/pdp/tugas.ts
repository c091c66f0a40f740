import type { Peran } from '../kata.ts';
import type { TugasDiminta } from '../kasus/tugas.ts';
import { jamPdp } from './jam.ts';
import type { JenisPdp, KeadaanPdp } from './keadaan.ts';

/** What the request is waiting for, and from whom. What the system does by itself is nobody's task. */
export function tugasPdp(k: KeadaanPdp): TugasDiminta[] {
  const minta = (tindakan: JenisPdp, peran: Peran): TugasDiminta => ({
    kunci: `${k.tahap}:${tindakan}:${peran}`,
    tindakan,
    peran,
    ...(jamPdp(k)[0] && { tenggat: jamPdp(k)[0] }),
  });
  switch (k.tahap) {
    case 'pemeriksaan':
      return [minta('nyatakanPemohonSah', 'petugas-dinsos')];
    case 'keputusan':
      return [minta('kabulkan', 'kabid-rehsos')];
    case 'penyampaian':
      return [minta('sampaikanHasil', 'petugas-dinsos')];
    case 'pelaksanaan':
    case 'selesai':
    case 'ditolak':
    case 'dibatalkan':
      return [];
  }
}
