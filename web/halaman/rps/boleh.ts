import { aturanTindakan } from '../../../domain/kasus/wewenang.ts';
import { TABEL_RPS } from '../../../domain/rps/tabel.ts';
import { usePengguna } from '../../klien/sesi.ts';

/** Whether the table of the domain offers an act on a bed to this person: who may not is not offered it. */
export function useBolehDiPapan(): (tahap: string, tindakan: 'terimaKlien' | 'pindahTempatTidur') => boolean {
  const peran: ReadonlySet<string> = new Set(usePengguna().jabatan.map((j) => j.peran));
  return (tahap, tindakan) =>
    aturanTindakan(TABEL_RPS, tahap, tindakan)?.peran.some((p) => peran.has(p)) === true;
}
