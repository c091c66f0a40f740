import type { Icon } from '@tabler/icons-react';
import {
  IconBed,
  IconBook,
  IconBuildingCommunity,
  IconChartBar,
  IconChecklist,
  IconFileText,
  IconFolders,
  IconPrinter,
  IconReportAnalytics,
} from '@tabler/icons-react';
import type { Layanan, Peran } from '../../domain/kata.ts';

/** Roles that look over the whole office. */
export const PENGAWASAN = [
  'kasi-rehsos',
  'kabid-rehsos',
  'kadis',
  'pengawas',
  'admin',
] as const satisfies Peran[];

interface ButirMenu {
  ke: '/' | '/kasus' | '/rps' | '/surat' | '/harian' | '/pengawasan' | '/laporan' | '/kantor' | '/panduan';
  label: string;
  ikon: Icon;
  /** Key that opens it after `g`. */
  tombol: string;
  /** None: everybody. The API decides in any case; this only keeps what would be refused out of sight. */
  peran?: readonly Peran[];
  /** What it shows is this service's alone: nothing for an office that does not offer it. */
  layanan?: Layanan;
}

export const MENU: readonly ButirMenu[] = [
  { ke: '/', label: 'Kotak Tugas', ikon: IconChecklist, tombol: 't' },
  { ke: '/kasus', label: 'Kasus', ikon: IconFolders, tombol: 'k' },
  {
    ke: '/rps',
    label: 'Papan RPS',
    ikon: IconBed,
    tombol: 'r',
    peran: ['petugas-dinsos', 'peksos', 'petugas-rps', ...PENGAWASAN],
    layanan: 'rps',
  },
  {
    ke: '/surat',
    label: 'Surat',
    ikon: IconFileText,
    tombol: 's',
    peran: ['petugas-dinsos', 'kabid-rehsos', 'sekretaris', 'kadis', 'pengawas', 'admin'],
  },
  { ke: '/harian', label: 'Daftar harian', ikon: IconPrinter, tombol: 'h' },
  { ke: '/pengawasan', label: 'Pengawasan', ikon: IconChartBar, tombol: 'p', peran: PENGAWASAN },
  { ke: '/laporan', label: 'Laporan', ikon: IconReportAnalytics, tombol: 'l', peran: PENGAWASAN },
  {
    ke: '/kantor',
    label: 'Kantor',
    ikon: IconBuildingCommunity,
    tombol: 'a',
    peran: ['kabid-rehsos', 'kadis', 'pengawas', 'admin'],
  },
  { ke: '/panduan', label: 'Panduan', ikon: IconBook, tombol: 'b' },
];

/** @param layanan the services of the office */
export function menuBagi(peran: readonly Peran[], layanan: readonly Layanan[]): readonly ButirMenu[] {
  return MENU.filter(
    (b) =>
      (b.peran === undefined || b.peran.some((p) => peran.includes(p))) &&
      (b.layanan === undefined || layanan.includes(b.layanan)),
  );
}
