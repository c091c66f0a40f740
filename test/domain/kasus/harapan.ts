import { kunci } from '../../support/pembangun/kunci.ts';
import { PERAN_PELAKU, type PeranPelaku } from '../../../domain/kata.ts';
import type { Baris, Matriks } from '../lansia/matriks-tangan.ts';

type Sel<T extends string, J extends string> = { tahap: T; jenis: J; ke: string; peran: PeranPelaku };

/** Every act that a matrix written by hand allows, once for each role it allows. */
export function selDiizinkan<T extends string, J extends string>(m: Matriks<T, J>): Sel<T, J>[] {
  return kunci(m).flatMap((tahap) => {
    const baris: Partial<Record<J, Baris>> = m[tahap];
    return kunci(baris).flatMap((jenis) => {
      const [peran = '', ke = ''] = baris[jenis] ?? [];
      return PERAN_PELAKU.filter((p) => peran.split(' ').includes(p)).map((p) => ({
        tahap,
        jenis,
        ke,
        peran: p,
      }));
    });
  });
}

/**
 * What a matrix written by hand makes of every role × act × stage: where the act leads, or the refusal. A role that
 * may never do the act is told so; otherwise the stage comes before the role.
 */
export function harapan<T extends string, J extends string>(
  m: Matriks<T, J>,
  tahap: T,
  jenis: J,
  peran: PeranPelaku,
): string {
  const boleh = selDiizinkan(m).filter((s) => s.jenis === jenis);
  if (!boleh.some((s) => s.peran === peran)) return 'bukanWewenang';
  const disini = boleh.filter((s) => s.tahap === tahap);
  if (disini.length > 0) return disini.find((s) => s.peran === peran)?.ke ?? 'bukanWewenang';
  if (Object.hasOwn(m[tahap], 'bukaKembali')) return 'kasusTertutup';
  return jenis.startsWith('bukaKembali') ? 'kasusMasihTerbuka' : 'tahapTidakSesuai';
}
