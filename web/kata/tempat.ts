import { labelIsian, labelPilihan } from './isian.ts';

/** What people call the place of a fault, as `klien.wali.nama` or `syarat.usia`; empty where there is no word for it. */
export function sebutTempat(lokasi: string): string {
  const bagian = lokasi.split('.').filter((b) => !/^\d+$/.test(b));
  const nama = bagian.at(-1) ?? '';
  const induk = bagian.at(-2);
  if (induk === 'syarat') return labelPilihan(induk, nama);
  const label = labelIsian(nama, induk);
  return label === nama ? '' : label;
}
