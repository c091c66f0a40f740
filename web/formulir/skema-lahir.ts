import type { z } from 'zod';
import type { Layanan } from '../../domain/kata.ts';

/** The body of a new case as staff send it: the schema the API validates with. */
export async function skemaLahir(layanan: Layanan): Promise<z.ZodObject> {
  switch (layanan) {
    case 'lansia':
      return (await import('../../domain/lansia/isi.schema.ts')).permohonanLansia;
    case 'rps':
      return (await import('../../domain/rps/isi.schema.ts')).laporanRps;
    case 'pengaduan':
      return (await import('../../domain/pengaduan/isi.schema.ts')).pengaduanPetugas;
    case 'pdp':
      return (await import('../../domain/pdp/isi.schema.ts')).permintaanPdp;
  }
}
