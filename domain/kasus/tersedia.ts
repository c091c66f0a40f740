import type { Layanan } from '../kata.ts';
import type { AturanLayanan } from '../layanan.ts';
import type { PelakuBerwilayah } from './jabatan-pada.ts';
import { jabatanPada } from './jabatan-pada.ts';
import type { KeadaanKasus } from './keadaan.ts';
import { periksaWewenang } from './wewenang.ts';

export interface TindakanTersedia {
  tindakan: string;
  sop: number;
  /** The act must name the version of the case. */
  versi: boolean;
  /** It gives rise to a case of this service: nothing for an office that does not offer it. */
  melahirkan?: Layanan;
}

/** What this person may do now: the same rules the workflow judges by, so that a button shows what will be accepted. */
export function tindakanTersedia(
  a: AturanLayanan,
  k: KeadaanKasus,
  jabatan: readonly PelakuBerwilayah[],
): TindakanTersedia[] {
  const pelaku = jabatanPada(a, k, jabatan);
  return Object.entries(a.tabel[k.tahap] ?? {}).flatMap(([tindakan, aturan]) => {
    const boleh = pelaku.some((p) => periksaWewenang(a.tabel, k, tindakan, p, a.wewenangKhusus) === null);
    if (!aturan || !boleh) return [];
    const { sop, menentukan, melahirkan } = aturan;
    return [{ tindakan, sop, versi: menentukan === true, ...(melahirkan && { melahirkan }) }];
  });
}
