import { randomUUID } from 'node:crypto';
import { digestIsi } from '../../db/kunci/segel.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Usul } from './usul.ts';

/** Makes an act of what somebody asks for: a new id, the time of its arrival, the seal of the API. */
export function segelkan(l: Lingkungan, kasusId: string, u: Usul): Tindakan {
  const tindakan = {
    tindakanId: randomUUID(),
    kasusId,
    ...u,
    waktu: l.sekarang(),
    digest: digestIsi(u.isi),
  };
  return { ...tindakan, segel: l.penyegel.segel(tindakan) };
}
