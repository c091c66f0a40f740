import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat } from './jangkauan.ts';
import { terikatKeadaan } from './kasus.repository.ts';
import type { Db } from './koneksi.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';

/** A case as an act on it needs it: the recorded state and the workflow that holds it. */
export interface KasusTerlihat {
  alurId: string;
  terbuka: boolean;
  keadaan: KeadaanKasus;
}

/**
 * The cases of these ids that somebody may see, by id, in one query.
 * @param ids UUIDs
 * @returns 'dihapus' for a case whose key was destroyed: it must not hold up the others
 */
export async function ambilKasusTerlihat(
  db: Db,
  brankas: Brankas,
  j: Jangkauan,
  ids: readonly string[],
): Promise<Map<string, KasusTerlihat | 'dihapus'>> {
  if (ids.length === 0) return new Map();
  const baris = await db
    .selectFrom('kasus')
    .select(['id', 'alur_id', 'terbuka', 'keadaan'])
    .where('id', 'in', [...ids])
    .where(terlihat(j))
    .execute();
  const kasus = baris.map(async (b): Promise<[string, KasusTerlihat | 'dihapus']> => {
    const keadaan = await bacaAtauMusnah(brankas.baca<KeadaanKasus>(terikatKeadaan(b.id), b.keadaan));
    return [b.id, keadaan === MUSNAH ? 'dihapus' : { alurId: b.alur_id, terbuka: b.terbuka, keadaan }];
  });
  return new Map(await Promise.all(kasus));
}
