import { LABEL_SALURAN, labelPeran } from '../../../../domain/kasus/label.ts';
import type { SaluranPengaduan } from '../../../../domain/kata.ts';
import type { PilihanSaluran } from '../../../../domain/saluran/aturan.ts';
import type { Perubahan } from '../../../../domain/standar/perubahan.ts';
import { LABEL_PILIHAN } from '../../../kata/saluran.ts';

type Nilai = Perubahan['lama'];

const KATA: Readonly<Record<string, string>> = {
  'jam.kalender': 'jam kalender',
  'jam.kerja': 'jam kerja',
  'jenis.cutiBersama': 'Cuti bersama',
  'jenis.libur': 'Libur',
  'kepada.penanggung': 'Penanggung jawab kasus',
  'tanpaKeputusan.eskalasiSaja': 'Hanya eskalasi',
  'tanpaKeputusan.pindahOtomatis': 'Pindah menurut standar',
};
const PERAN = new Set(['kepada', 'parafPengganti', 'peran', 'rantaiParaf']);

/** A value as people read it, by the place it stands at; none is a dash. */
export function tulisNilaiStandar(lokasi: string, n: Nilai): string {
  if (n === null) return '–';
  if (typeof n === 'boolean') return n ? 'Ya' : 'Tidak';
  const bidang = lokasi.split('.').findLast((b) => !/^\d+$/.test(b)) ?? '';
  const kata = KATA[`${bidang}.${n}`];
  if (kata !== undefined) return kata;
  if (bidang === 'bawaan' && Object.hasOwn(LABEL_PILIHAN, n)) return LABEL_PILIHAN[n as PilihanSaluran];
  if (PERAN.has(bidang)) return labelPeran(String(n));
  if (bidang === 'jenis' && Object.hasOwn(LABEL_SALURAN, n)) return LABEL_SALURAN[n as SaluranPengaduan];
  return String(n);
}
