import type { Wilayah } from '../domain/wilayah.ts';

/** The area of a position or a case as its row has it; null: it has none. */
export function wilayahTercatat(b: {
  desa_kelurahan: string | null;
  kecamatan: string | null;
}): Wilayah | null {
  return b.desa_kelurahan === null ? null : { desaKelurahan: b.desa_kelurahan, kecamatan: b.kecamatan };
}
