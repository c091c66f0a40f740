import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { segelkan } from '../tindakan/segel.ts';
import type { Usul } from '../tindakan/usul.ts';
import type { ButirMassal } from './bentuk.ts';

/** What the rules would say to an act now, by the state on record. Nothing is written. */
export function pratinjau(l: Lingkungan, k: KeadaanKasus, usul: Usul): Omit<ButirMassal, 'kasus'> {
  const keputusan = ATURAN[k.layanan].putuskan(k, segelkan(l, k.kasusId, usul));
  if (keputusan.hasil === 'ditolak') return { hasil: 'ditolak', penolakan: keputusan.penolakan };
  return { hasil: 'akanDiterima', ...(keputusan.ke !== undefined && { ke: keputusan.ke }) };
}
