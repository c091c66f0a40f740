import type { HariLibur, KalenderKerja, RentangJam } from '../../domain/jam/kalender.ts';
import type { Zona } from '../../domain/jam/waktu.ts';

// Sample hours: the 37.5 a week of Perpres 21/2023, in the form usual at local governments.
const SENIN_KAMIS: RentangJam[] = [
  { mulai: '07:30', selesai: '12:00' },
  { mulai: '13:00', selesai: '16:00' },
];
const JUMAT: RentangJam[] = [
  { mulai: '07:30', selesai: '11:30' },
  { mulai: '13:00', selesai: '16:30' },
];

const libur = (tanggal: string, nama: string): HariLibur => ({ tanggal, nama, jenis: 'libur' });
const cutiBersama = (tanggal: string, nama: string): HariLibur => ({ tanggal, nama, jenis: 'cutiBersama' });

/** SKB Menag, Menaker and MenPANRB 1497/2025, 2/2025, 5/2025: 17 holidays and 8 days of collective leave. */
const LIBUR_2026: HariLibur[] = [
  libur('2026-01-01', 'Tahun Baru 2026 Masehi'),
  libur('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'),
  cutiBersama('2026-02-16', 'Cuti bersama Tahun Baru Imlek'),
  libur('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
  cutiBersama('2026-03-18', 'Cuti bersama Nyepi'),
  libur('2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948'),
  cutiBersama('2026-03-20', 'Cuti bersama Idulfitri'),
  libur('2026-03-21', 'Idulfitri 1447 Hijriah, hari pertama'),
  libur('2026-03-22', 'Idulfitri 1447 Hijriah, hari kedua'),
  cutiBersama('2026-03-23', 'Cuti bersama Idulfitri'),
  cutiBersama('2026-03-24', 'Cuti bersama Idulfitri'),
  libur('2026-04-03', 'Wafat Yesus Kristus'),
  libur('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
  libur('2026-05-01', 'Hari Buruh Internasional'),
  libur('2026-05-14', 'Kenaikan Yesus Kristus'),
  cutiBersama('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
  libur('2026-05-27', 'Iduladha 1447 Hijriah'),
  cutiBersama('2026-05-28', 'Cuti bersama Iduladha'),
  libur('2026-05-31', 'Hari Raya Waisak 2570 BE'),
  libur('2026-06-01', 'Hari Lahir Pancasila'),
  libur('2026-06-16', 'Tahun Baru Islam 1448 Hijriah'),
  libur('2026-08-17', 'Proklamasi Kemerdekaan'),
  libur('2026-08-25', 'Maulid Nabi Muhammad saw.'),
  cutiBersama('2026-12-24', 'Cuti bersama Natal'),
  libur('2026-12-25', 'Kelahiran Yesus Kristus'),
];

/** The days that are fixed by date. The others move and are for the SKB of 2027 to say. */
const LIBUR_2027: HariLibur[] = [
  libur('2027-01-01', 'Tahun Baru 2027 Masehi'),
  libur('2027-05-01', 'Hari Buruh Internasional'),
  libur('2027-06-01', 'Hari Lahir Pancasila'),
  libur('2027-08-17', 'Proklamasi Kemerdekaan'),
  libur('2027-12-25', 'Kelahiran Yesus Kristus'),
];

/** A sample calendar. The office puts in its own hours, and every year the days of that year's SKB. */
export function kalenderContoh(zona: Zona): KalenderKerja {
  return {
    zona,
    jamKerja: {
      minggu: [],
      senin: SENIN_KAMIS,
      selasa: SENIN_KAMIS,
      rabu: SENIN_KAMIS,
      kamis: SENIN_KAMIS,
      jumat: JUMAT,
      sabtu: [],
    },
    libur: [...LIBUR_2026, ...LIBUR_2027],
  };
}
