import { infiniteQueryOptions } from '@tanstack/react-query';
import { ambil } from '../../klien/panggil.ts';

/** The inbox, a page at a time. @param milik none: all that waits for me */
export function kueriTugas(milik?: 'saya' | 'jabatan') {
  return infiniteQueryOptions({
    queryKey: ['/api/v1/tugas', { kueri: { milik } }],
    queryFn: ({ pageParam, signal }) =>
      ambil('/api/v1/tugas', { kueri: { milik, kursor: pageParam } }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (h) => h.kursor,
  });
}
