import { useBaca } from '../klien/baca.ts';
import type { KantorKonsol } from '../../api/bentuk/konsol.schema.ts';

/** The own office; loaded before any page is shown, so that pages can rely on it. */
export function useKantor(): KantorKonsol {
  const { data } = useBaca('/api/v1/kantor/saya');
  if (!data) throw new Error('Kantor belum dimuat.');
  return data;
}
