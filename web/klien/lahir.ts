import type { Layanan } from '../../domain/kata.ts';
import type { HasilTitipan } from './antrean.ts';
import type { Lahir } from './draf.ts';
import { GalatApi } from './galat.ts';

/** Where a new case of each service is sent. */
export const JALUR_LAHIR = {
  lansia: '/api/v1/lansia',
  rps: '/api/v1/rps',
  pengaduan: '/api/v1/pengaduan',
  pdp: '/api/v1/permintaan-pdp',
} as const satisfies Record<Layanan, string>;

/** The case an answer tells of. Where the engine is away the case is on record all the same, and the refusal names it. */
export function kasusLahir(h: HasilTitipan): Lahir | null {
  const isi: unknown = 'jawab' in h ? h.jawab : h.galat instanceof GalatApi ? h.galat.masalah.kasus : null;
  return typeof isi === 'object' && isi !== null && 'kodeLacak' in isi ? (isi as Lahir) : null;
}
