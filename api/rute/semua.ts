import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { ruteBaca } from './baca.ts';
import { ruteDokumen } from './dokumen.ts';
import { ruteLansia } from './lansia.ts';
import { ruteMasuk } from './masuk.ts';
import { ruteRps } from './rps.ts';
import { ruteTindakan } from './tindakan.ts';
import { ruteTindakanMassal } from './tindakan-massal.ts';

/** Every route of the API. */
export function buatRute(l: Lingkungan): Rute[] {
  const semua: Rute[] = [
    ...ruteMasuk(l),
    ...ruteLansia(l),
    ...ruteRps(l),
    ...ruteTindakan(l),
    ...ruteTindakanMassal(l),
    ...ruteDokumen(l),
    // The docs describe all routes, their own among them.
    ...ruteBaca(l, () => semua),
  ];
  return semua;
}
