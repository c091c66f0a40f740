import type { z } from 'zod';
import type { Layanan } from '../../domain/kata.ts';

/**
 * The bodies of a service's acts: the same schemas the API validates with. Loaded when the first form opens, since
 * reading needs none of them.
 */
export async function skemaLayanan(layanan: Layanan): Promise<Readonly<Record<string, z.ZodType>>> {
  switch (layanan) {
    case 'lansia':
      return (await import('../../domain/lansia/isi.schema.ts')).isiLansia;
    case 'rps':
      return (await import('../../domain/rps/isi.schema.ts')).isiRps;
    case 'pengaduan':
      return (await import('../../domain/pengaduan/isi.schema.ts')).isiPengaduan;
    case 'pdp':
      return (await import('../../domain/pdp/isi.schema.ts')).isiPdp;
  }
}
