import { adalahUuid } from '../domain/uuid.ts';
import type { Db } from './koneksi.ts';
import type { Jangkauan } from './jangkauan.ts';
import { terlihat } from './jangkauan.ts';

/**
 * The case that a workflow runs or has run, also one that reopened it.
 * @returns its id, or null where there is none or the reader may not see it
 */
export async function cariAlur(db: Db, j: Jangkauan, alurId: string): Promise<string | null> {
  const baris = await db
    .selectFrom('kasus')
    .select('id')
    .where('nomor', '=', alurId.replace(/-b\d+$/, ''))
    .where(terlihat(j))
    .executeTakeFirst();
  return baris?.id ?? null;
}

/** Which cases these data keys belong to, whoever's; what is missing was destroyed or is no case's. */
export async function kasusMenurutKunci(db: Db, kunci: readonly string[]): Promise<Map<string, string>> {
  const id = kunci.filter(adalahUuid);
  if (id.length === 0) return new Map();
  const baris = await db
    .selectFrom('kunci_data')
    .select(['id', 'kasus_id'])
    .where('id', 'in', id)
    .where('jenis', '=', 'kasus')
    .execute();
  return new Map(baris.flatMap((b) => (b.kasus_id === null ? [] : [[b.id, b.kasus_id]])));
}
