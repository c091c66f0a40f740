import { queryOptions } from '@tanstack/react-query';
import { kunciBaca, useBaca } from '../klien/baca.ts';
import { ambil } from '../klien/panggil.ts';
import type { KantorKonsol } from '../../api/bentuk/konsol.schema.ts';

export const kueriKantor = queryOptions({
  queryKey: kunciBaca('/api/v1/kantor/saya'),
  queryFn: () => ambil('/api/v1/kantor/saya'),
  staleTime: Infinity,
});

/** The own office; loaded before any page is shown, so that pages can rely on it. */
export function useKantor(): KantorKonsol {
  const { data } = useBaca('/api/v1/kantor/saya');
  if (!data) throw new Error('Kantor belum dimuat.');
  return data;
}
