import type { KalenderKerja, RentangJam } from '../../../domain/jam/kalender.ts';

const HARI_KERJA: RentangJam[] = [
  { mulai: '08:00', selesai: '12:00' },
  { mulai: '13:00', selesai: '16:00' },
];

/** Monday to Friday 08:00–16:00 with an hour at midday. */
export function kalender(lain: Partial<KalenderKerja> = {}): KalenderKerja {
  return {
    zona: 'WITA',
    jamKerja: {
      senin: HARI_KERJA,
      selasa: HARI_KERJA,
      rabu: HARI_KERJA,
      kamis: HARI_KERJA,
      jumat: HARI_KERJA,
      sabtu: [],
      minggu: [],
    },
    libur: [],
    ...lain,
  };
}
