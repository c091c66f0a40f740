import type { AturanLayanan } from '../layanan.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { Pelaku } from './pelaku.ts';
import { periksaWewenang } from './wewenang.ts';

export interface TindakanTersedia {
  tindakan: string;
  sop: number;
  /** The act must name the version of the case. */
  versi: boolean;
}

/** What this person may do now: the same rules the workflow judges by, so that a button shows what will be accepted. */
export function tindakanTersedia(
  a: AturanLayanan,
  k: KeadaanKasus,
  pelaku: readonly Pelaku[],
): TindakanTersedia[] {
  return Object.entries(a.tabel[k.tahap] ?? {}).flatMap(([tindakan, aturan]) => {
    const boleh = pelaku.some((p) => periksaWewenang(a.tabel, k, tindakan, p, a.wewenangKhusus) === null);
    return aturan && boleh ? [{ tindakan, sop: aturan.sop, versi: aturan.menentukan === true }] : [];
  });
}
