import { Galat } from '../galat.ts';

export function tidakTerdaftar(rincian: string): Galat {
  return new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', rincian);
}
