import { kataBanding } from './kasus/banding.ts';
import type { PeranPelaku } from './kata.ts';

/** Where a village lies. Names of villages recur within a regency, so that the kecamatan is part of it. */
export interface Wilayah {
  desaKelurahan: string;
  /** Null: not said. Positions from before kecamatan were kept, until the admin fills it in. */
  kecamatan: string | null;
}

/** A position as it is weighed for a case. */
export interface JabatanBerwilayah {
  peran: PeranPelaku;
  wilayah?: Wilayah | undefined;
}

/** Whether a role counts only for cases of the position's own area. */
export function terikatWilayah(peran: PeranPelaku): boolean {
  return peran === 'petugas-desa';
}

/** Whether a position counts for cases of this area; null: the case belongs to none. */
export function berlakuDi(j: JabatanBerwilayah, wilayah: Wilayah | null): boolean {
  if (!terikatWilayah(j.peran)) return true;
  return wilayah !== null && j.wilayah !== undefined && samaWilayah(j.wilayah, wilayah);
}

/** The same village, however it is written. Where one of the two does not say its kecamatan, the name decides alone. */
function samaWilayah(a: Wilayah, b: Wilayah): boolean {
  const [x, y] = [kunciWilayah(a), kunciWilayah(b)];
  if (x.desaKelurahan !== y.desaKelurahan) return false;
  return x.kecamatan === null || y.kecamatan === null || x.kecamatan === y.kecamatan;
}

/**
 * An area as it is compared: "Kel. Bulo-Bulo", "Kec. Ujung Bulu" becomes "bulobulo", "ujungbulu". The same again of
 * what it has given once; empty where a name has no letter.
 */
export function kunciWilayah({ desaKelurahan, kecamatan }: Wilayah): Wilayah {
  return {
    desaKelurahan: kunciNama(desaKelurahan, SEBUTAN_DESA),
    kecamatan: kecamatan === null ? null : kunciNama(kecamatan, SEBUTAN_KECAMATAN),
  };
}

const SEBUTAN_DESA: ReadonlySet<string> = new Set(['desa', 'ds', 'kelurahan', 'kel']);
const SEBUTAN_KECAMATAN: ReadonlySet<string> = new Set(['kecamatan', 'kec']);

// What kind of area it is stands before its name, if at all. Nothing else is left out: "Bulo" is not "Bulo-Bulo".
function kunciNama(nama: string, sebutan: ReadonlySet<string>): string {
  const [awal = '', ...sisa] = kataBanding(nama);
  return (sisa.length > 0 && sebutan.has(awal) ? sisa : [awal, ...sisa]).join('');
}

/** An area as people read it. */
export function tulisWilayah({ desaKelurahan, kecamatan }: Wilayah): string {
  return kecamatan === null ? desaKelurahan : `${desaKelurahan}, Kecamatan ${kecamatan}`;
}
