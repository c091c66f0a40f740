import type { z } from 'zod';
import type { AturanTindakan } from '../../domain/kasus/tabel.ts';
import { matriks } from '../../domain/kasus/tabel.ts';
import type { Layanan } from '../../domain/kata.ts';
import { PERAN } from '../../domain/kata.ts';
import { isiLansia } from '../../domain/lansia/isi.schema.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { isiPdp } from '../../domain/pdp/isi.schema.ts';
import { isiPengaduan } from '../../domain/pengaduan/isi.schema.ts';
import { isiRps } from '../../domain/rps/isi.schema.ts';

const ISI: Readonly<Record<Layanan, Readonly<Record<string, z.ZodType>>>> = {
  lansia: isiLansia,
  rps: isiRps,
  pengaduan: isiPengaduan,
  pdp: isiPdp,
};

/** The body of an act, or null where the service has no such act. Births have a body but no cell in the table. */
export function skemaTindakan(layanan: Layanan, jenis: string): z.ZodType | null {
  return sel(layanan, jenis).length > 0 ? (ISI[layanan][jenis] ?? null) : null;
}

/** Whether the act is decisive in any stage: then it names the version it was decided on. */
export function wajibVersi(layanan: Layanan, jenis: string): boolean {
  return sel(layanan, jenis).some((s) => s.aturan.menentukan === true);
}

/** What only the system itself does is nothing the API knows. */
function olehPegawai({ peran }: AturanTindakan): boolean {
  return peran.some((p) => (PERAN as readonly string[]).includes(p));
}

function sel(layanan: Layanan, jenis: string) {
  return matriks(ATURAN[layanan].tabel).filter((s) => s.tindakan === jenis && olehPegawai(s.aturan));
}
