import { randomUUID } from 'node:crypto';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Usul } from './usul.ts';

/** Makes an act of what somebody asks for: a new id, the time of its arrival, the seal of the API. */
export function segelkan(l: Lingkungan, kasusId: string, u: Usul): Tindakan {
  return l.penyegel.segelkan({ tindakanId: randomUUID(), kasusId, ...u, waktu: l.sekarang() });
}
