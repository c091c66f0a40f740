import type { Waktu } from '../jam/waktu.ts';
import type { Peristiwa } from '../kasus/keadaan.ts';
import type { KunciTenggatPdp } from '../standar/standar.ts';
import type { KeadaanPdp } from './keadaan.ts';

/** Whoever asks is answered within 3×24 hours; a proposal of the system nobody waits for has a reminder. */
export function jamPdp(k: KeadaanPdp): readonly KunciTenggatPdp[] {
  switch (k.tahap) {
    case 'pemeriksaan':
    case 'keputusan':
    case 'pelaksanaan':
    case 'penyampaian':
      return [k.pemohon ? 'jawaban' : 'retensi'];
    case 'selesai':
    case 'ditolak':
    case 'dibatalkan':
      return [];
  }
}

/** The time counts from the receipt of the request; one that was answered and is reopened counts anew. */
export function mulaiJamPdp(k: KeadaanPdp, p: Peristiwa, kunci: string): Waktu {
  return k.tenggat.some((t) => t.kunci === kunci) ? p.waktu : k.diterimaPada;
}
