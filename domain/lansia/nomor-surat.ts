import type { Tanggal } from '../jam/waktu.ts';

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * The number of a letter by the office's template.
 * @param pola e.g. `{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}`
 * @param tanggal day of the letter in the office's zone
 */
export function susunNomorSurat(
  pola: string,
  isi: { klasifikasi: string; unit: string; urut: number; tanggal: Tanggal },
): string {
  const bulan = Number(isi.tanggal.slice(5, 7));
  const nilai: Record<string, string> = {
    klasifikasi: isi.klasifikasi,
    unit: isi.unit,
    urut: String(isi.urut).padStart(3, '0'),
    bulan: String(bulan).padStart(2, '0'),
    bulanRomawi: ROMAWI[bulan - 1] ?? '',
    tahun: isi.tanggal.slice(0, 4),
  };
  return pola.replaceAll(/\{(\w+)\}/g, (utuh, nama: string) => nilai[nama] ?? utuh);
}
