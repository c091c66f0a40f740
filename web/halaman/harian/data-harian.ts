import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Bacaan } from '../../klien/kontrak.ts';
import { ambil } from '../../klien/panggil.ts';

export type TugasHarian = Bacaan['/api/v1/tugas']['tugas'][number];
export type KasusHarian = Bacaan['/api/v1/kasus']['kasus'][number];

/** @property terpotong there are more than were read */
export interface Terbaca<T> {
  semua: T[];
  terpotong: boolean;
}

// More than this nobody carries through a day without power.
const HALAMAN_TERBANYAK = 10;

/** My tasks, over many pages. */
export function useTugasHarian(): UseQueryResult<Terbaca<TugasHarian>> {
  return useQuery({
    queryKey: ['/api/v1/tugas', 'harian'],
    queryFn: () =>
      semuaHalaman(async (kursor) => {
        const h = await ambil('/api/v1/tugas', { kueri: { batas: 100, kursor } });
        return { isi: h.tugas, kursor: h.kursor };
      }),
  });
}

/** The open cases of the office, as far as I may see it, the most urgent first. */
export function useKasusHarian(): UseQueryResult<Terbaca<KasusHarian>> {
  return useQuery({
    queryKey: ['/api/v1/kasus', 'harian'],
    queryFn: () =>
      semuaHalaman(async (kursor) => {
        const h = await ambil('/api/v1/kasus', { kueri: { urut: 'tenggat', batas: 200, kursor } });
        return { isi: h.kasus, kursor: h.kursor };
      }),
  });
}

async function semuaHalaman<T>(
  halaman: (kursor: string | undefined) => Promise<{ isi: T[]; kursor: string | undefined }>,
): Promise<Terbaca<T>> {
  const semua: T[] = [];
  let kursor: string | undefined;
  for (let ke = 0; ke < HALAMAN_TERBANYAK; ke += 1) {
    const h = await halaman(kursor);
    semua.push(...h.isi);
    kursor = h.kursor;
    if (kursor === undefined) break;
  }
  return { semua, terpotong: kursor !== undefined };
}
