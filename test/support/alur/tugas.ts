import type { KasusUji, Panggung } from './panggung.ts';

/** What a case waits for and from whom, as the inboxes show it; escalations apart. */
export async function tugasTerbuka(p: Panggung, k: KasusUji) {
  return p.bd.db
    .selectFrom('tugas')
    .select(['tindakan', 'peran', 'orang_id as orang'])
    .where('kasus_id', '=', k.id)
    .where('jenis', '=', 'tindakan')
    .where('selesai_pada', 'is', null)
    .orderBy('kunci')
    .execute();
}
