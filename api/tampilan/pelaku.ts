import type { PelakuTampil } from '../bentuk/umum.schema.ts';

/** Who acted, from a row joined with person and position; null where nobody of the office did. */
export function pelakuTampil(b: {
  orang_nama: string | null;
  jabatan_nama: string | null;
  peran: string | null;
  sebagai: string | null;
  pejabat_definitif: string | null;
}): PelakuTampil | null {
  if (b.orang_nama === null) return null;
  return {
    nama: b.orang_nama,
    jabatan: b.jabatan_nama,
    peran: b.peran,
    ...((b.sebagai === 'plt' || b.sebagai === 'plh') && { sebagai: b.sebagai }),
    ...(b.pejabat_definitif !== null && { pejabatDefinitif: b.pejabat_definitif }),
  };
}
