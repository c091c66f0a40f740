import type { Peringatan } from '../kasus/peringatan.ts';
import { peringatanKlien } from '../kasus/peringatan.ts';
import type { KeadaanRps } from './keadaan.ts';

export function peringatanRps(k: KeadaanRps): Peringatan[] {
  return peringatanKlien(k.klien);
}
