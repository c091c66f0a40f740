import type { AturanLayanan } from '../layanan.ts';
import type { JabatanBerwilayah } from '../wilayah.ts';
import { berlakuDi } from '../wilayah.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { Pelaku } from './pelaku.ts';

/** A position somebody holds, with the area it may be bound to. */
export type PelakuBerwilayah = Pelaku & JabatanBerwilayah;

/** The positions that count in a case: whatever else somebody is, a petugas-desa only in cases of the own area. */
export function jabatanPada<J extends JabatanBerwilayah>(
  a: AturanLayanan,
  k: KeadaanKasus,
  jabatan: readonly J[],
): J[] {
  const wilayah = a.wilayah(k);
  return jabatan.filter((j) => berlakuDi(j, wilayah));
}
