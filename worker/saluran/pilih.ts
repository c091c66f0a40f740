import { readFile } from 'node:fs/promises';
import type { PengaturanSaluran } from '../../config-saluran.ts';
import type { AlatSaluran } from './alat.ts';
import { pengirimLokal } from './lokal.ts';
import type { Pengirim } from './pengirim.ts';
import { pengirimSurel } from './surel.ts';
import { pengirimWhatsapp } from './whatsapp.ts';

/**
 * The channels of this installation: what is set up, and in its place outside production the local box.
 * @param produksi without settings there is no channel, and everything stays in the application
 */
export async function pilihPengirim(
  p: PengaturanSaluran,
  { db, brankas }: Pick<AlatSaluran, 'db' | 'brankas'>,
  produksi: boolean,
): Promise<Pengirim[]> {
  const lokal = (saluran: Pengirim['saluran']) => (produksi ? [] : [pengirimLokal(saluran, db, brankas)]);
  const { surel, whatsapp } = p;
  const ca = surel?.berkasCa === undefined ? undefined : await readFile(surel.berkasCa, 'utf8');
  return [
    ...(surel ? [pengirimSurel({ ...surel, ca })] : lokal('surel')),
    ...(whatsapp ? [pengirimWhatsapp(whatsapp)] : lokal('whatsapp')),
  ];
}
