import type { Peran } from '../../domain/kata.ts';
import { usePengguna } from './sesi.ts';

/** Whether the person signed in holds a role now. */
export function usePeran(): (peran: Peran) => boolean {
  const { jabatan } = usePengguna();
  return (peran) => jabatan.some((j) => j.peran === peran);
}
