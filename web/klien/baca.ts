import type { QueryKey, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, QueryClient, useQuery } from '@tanstack/react-query';
import { GalatApi } from './galat.ts';
import type { Bacaan } from './kontrak.ts';
import { ambil } from './panggil.ts';
import type { Tempat } from './panggil.ts';

/** One cache for all pages. What the API refuses is not asked again; a cut line is. */
export const simpanan = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (kali, e) => !(e instanceof GalatApi) && kali < 3,
      // On a cut line, what was read stays on the page.
      networkMode: 'offlineFirst',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export function kunciBaca(jalur: keyof Bacaan, p: Tempat = {}): QueryKey {
  return [jalur, p];
}

/** Reads an address of the API and keeps it fresh: `usePeristiwa` renews what a change touches. */
export function useBaca<J extends keyof Bacaan>(
  jalur: J,
  p: Tempat = {},
  pilihan: { bila?: boolean; setiapMs?: number; tahanLama?: boolean } = {},
): UseQueryResult<Bacaan[J]> {
  return useQuery({
    queryKey: kunciBaca(jalur, p),
    queryFn: ({ signal }) => ambil(jalur, p, signal),
    enabled: pilihan.bila ?? true,
    ...(pilihan.setiapMs !== undefined && { refetchInterval: pilihan.setiapMs }),
    ...(pilihan.tahanLama === true && { placeholderData: keepPreviousData }),
  }) as UseQueryResult<Bacaan[J]>;
}
