import type { Db } from '../koneksi.ts';

/** Whether a case still has its data key. Asked of the database itself, whatever is remembered. */
export async function adaKunciKasus(db: Db, kasusId: string): Promise<boolean> {
  const baris = await db
    .selectFrom('kunci_data')
    .select('id')
    .where('kasus_id', '=', kasusId)
    .where('jenis', '=', 'kasus')
    .executeTakeFirst();
  return baris !== undefined;
}
