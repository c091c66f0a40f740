import { kueriTugas } from './halaman/tugas/kueri-tugas.ts';
import { simpanan } from './klien/baca.ts';
import { kueriKantor } from './waktu/kantor.ts';

/**
 * Asks at once, and not in turn, for what the pages of the staff begin with, where the server says that a session came
 * along with the page (`api/konsol.ts`). Whoever needs it waits for the same answer; a refusal is told there.
 */
export function mulaiMembaca(): void {
  if (document.documentElement.dataset['sesi'] !== 'ada') return;
  void simpanan.prefetchQuery(kueriKantor);
  if (location.pathname === '/konsol/') void simpanan.prefetchInfiniteQuery(kueriTugas());
}
