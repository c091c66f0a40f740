import type { Peran } from '../../../domain/kata.ts';
import { PERAN } from '../../../domain/kata.ts';
import { LABEL_PERAN } from '../../../domain/kasus/label.ts';

export type NamaBab = 'dasar' | Peran;

const NASKAH = import.meta.glob<string>('../../../docs/panduan/*.md', { query: '?raw', import: 'default' });
const POTRET = import.meta.glob<string>('../../../docs/potret/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** All chapters: how everything works, the reader's own work, then that of the others. */
export function urutanBab(peran: readonly Peran[]): NamaBab[] {
  const sendiri = PERAN.filter((p) => peran.includes(p));
  return [...sendiri, 'dasar', ...PERAN.filter((p) => !sendiri.includes(p))];
}

export function judulBab(bab: NamaBab): string {
  return bab === 'dasar' ? 'Dasar' : LABEL_PERAN[bab];
}

export async function muatBab(bab: NamaBab): Promise<string> {
  const muat = NASKAH[`../../../docs/panduan/${bab}.md`];
  if (!muat) throw new Error(`Bab ${bab} tidak ada.`);
  return muat();
}

export function alamatPotret(berkas: string): string | undefined {
  return POTRET[`../../../docs/potret/${berkas}`];
}
