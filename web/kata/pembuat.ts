import type { Layanan, Peran } from '../../domain/kata.ts';
import { PEMOHON_LANSIA } from '../../domain/lansia/lahir.ts';
import { PENERIMA_PDP } from '../../domain/pdp/lahir.ts';
import { PENERIMA_PENGADUAN } from '../../domain/pengaduan/lahir.ts';
import { PELAPOR_RPS } from '../../domain/rps/lahir.ts';

/** Who may begin a case of each service: the domain's own lists. */
export const PEMBUAT: Readonly<Record<Layanan, readonly Peran[]>> = {
  lansia: PEMOHON_LANSIA,
  rps: PELAPOR_RPS,
  pengaduan: PENERIMA_PENGADUAN,
  pdp: PENERIMA_PDP,
};
