import type { Peran } from '../kata.ts';
import type { Wilayah } from '../wilayah.ts';
import type { Penolakan } from './penolakan.ts';

/** Who acts in a position now, in the open: a Plh with whose post it is. */
export interface Pejabat {
  peran: Peran;
  jabatan: string;
  orangId: string;
  nama: string;
  /** The area a petugas-desa is bound to. */
  wilayah?: Wilayah;
  sebagai?: 'plt' | 'plh';
  /** The definitive holder a Plh stands in for. */
  pejabatDefinitif?: string;
}

/** As it is shown: by name and position. */
export type PejabatTersebut = Omit<Pejabat, 'orangId' | 'wilayah'>;

export function tanpaId(p: Pejabat): PejabatTersebut {
  const { orangId: _, wilayah: __, ...sisa } = p;
  return sisa;
}

/** "Sari Dewi (Plh Kepala Dinas Sosial)" */
export function sebutPejabat({ nama, jabatan, sebagai }: Pejabat): string {
  const sebutan = sebagai === undefined ? '' : sebagai === 'plt' ? 'Plt ' : 'Plh ';
  return `${nama} (${sebutan}${jabatan})`;
}

/** A refusal that says who could act instead. */
export function denganPengganti(p: Penolakan, pengganti: readonly Pejabat[]): Penolakan {
  const siapa =
    pengganti.length > 0
      ? `Yang dapat melakukannya: ${pengganti.map(sebutPejabat).join(', ')}.`
      : 'Belum ada pejabat lain yang boleh; minta admin kantor mengangkat Plt/Plh.';
  return {
    ...p,
    pesan: `${p.pesan} ${siapa}`,
    pengganti: pengganti.map(tanpaId),
  };
}
