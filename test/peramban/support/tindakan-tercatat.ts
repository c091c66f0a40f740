import type { Panggung } from './panggung.ts';

/** The acts of one kind on record for a case. */
export async function tindakanTercatat(p: Panggung, kasus: string, jenis: string): Promise<string[]> {
  const baris = await p.s.bd.db
    .selectFrom('tindakan')
    .select('status')
    .where('kasus_id', '=', kasus)
    .where('jenis', '=', jenis)
    .execute();
  return baris.map((b) => b.status);
}
