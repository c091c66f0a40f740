import type { KasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import { ambilKasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import { dataDihapus } from '../galat-ke-http.ts';
import { tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';

/** A case somebody wants to act on. @throws Galat 404 where the person may not see one, 410 where it was erased */
export async function muatKasus(l: Lingkungan, pengguna: Pengguna, id: string): Promise<KasusTerlihat> {
  const kasus = (await ambilKasusTerlihat(l.db, l.brankas, jangkauan(pengguna), [id])).get(id.toLowerCase());
  if (!kasus) throw tidakAda();
  if (kasus === 'dihapus') throw dataDihapus();
  return kasus;
}
