/** An address counts once its owner has sent back the code that went there. */
export const KODE_BERLAKU_MENIT = 15;
/** So many wrong ones void a code: of a million, that is no chance. */
export const KODE_SALAH_MAKS = 5;
/** Nobody uses our gateway to pester a stranger. */
const JEDA_DETIK = 60;
const SEHARI_MAKS = 10;
const SEHARI_DETIK = 24 * 3_600;

/** An address that waits for its code. */
export interface CalonAlamat {
  alamat: string;
  kode: string;
}

export function kodeBerlaku(calon: { umurDetik: number; salah: number }): boolean {
  return calon.umurDetik < KODE_BERLAKU_MENIT * 60 && calon.salah < KODE_SALAH_MAKS;
}

/** How many seconds until somebody may ask for another code. @param umur of those of the last day, the latest first */
export function jedaKode(umur: readonly number[]): number {
  const jeda = umur[0] === undefined ? 0 : JEDA_DETIK - umur[0];
  const terlama = umur[SEHARI_MAKS - 1];
  const penuh = terlama === undefined ? 0 : SEHARI_DETIK - terlama;
  return Math.max(0, Math.ceil(jeda), Math.ceil(penuh));
}
