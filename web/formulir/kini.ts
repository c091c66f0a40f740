import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import { tulisNilai } from '../kata/nilai.ts';

/** What stands in the case now, by the places of a correction's fields; without what is unknown. */
export function nilaiKini(r: RincianKasus): Readonly<Record<string, string>> {
  return Object.fromEntries(ratakan('', { ...r.data, klien: r.klien }));
}

function ratakan(awalan: string, isi: object): [string, string][] {
  return Object.entries(isi).flatMap(([nama, n]: [string, unknown]): [string, string][] => {
    const lokasi = awalan === '' ? nama : `${awalan}.${nama}`;
    if (typeof n === 'object' && n !== null && !Array.isArray(n)) return ratakan(lokasi, n);
    const teks = tulisNilai(nama, n);
    return teks === '' ? [] : [[lokasi, teks]];
  });
}
