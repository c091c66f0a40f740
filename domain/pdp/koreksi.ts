import type { Layanan } from '../kata.ts';
import type { KeadaanKasus } from '../kasus/keadaan.ts';
import type { Penolakan } from '../kasus/penolakan.ts';
import { periksaKlienBaru } from '../kasus/periksa-isi-umum.ts';
import { kesalahanWali } from '../rps/lahir.ts';
import type { Koreksi } from './keadaan.ts';

/** What of a correction a case of each service knows: the fields of its own `koreksiData`. */
const BAGIAN: Record<Layanan, readonly (keyof Koreksi)[]> = {
  lansia: ['klien', 'keadaan', 'aduan'],
  rps: ['klien'],
  pengaduan: ['pelapor'],
  pdp: [],
};

/** The body of `koreksiData` for a case, or null where the correction has nothing for its service. */
export function isiKoreksi(
  layanan: Layanan,
  koreksi: Koreksi,
  alasan: string,
): Record<string, unknown> | null {
  const bagian = BAGIAN[layanan].flatMap((b) => (koreksi[b] === undefined ? [] : [[b, koreksi[b]] as const]));
  return bagian.length > 0 ? { ...Object.fromEntries(bagian), alasan } : null;
}

/** A correction must leave a client that is possible: the same question as for `koreksiData` itself. */
export function periksaKoreksi(k: KeadaanKasus, koreksi: Koreksi, waktu: string): Penolakan | null {
  if (!BAGIAN[k.layanan].includes('klien')) return null;
  return k.layanan === 'rps'
    ? periksaKlienBaru(k, koreksi.klien, waktu, kesalahanWali)
    : periksaKlienBaru(k, koreksi.klien, waktu);
}
