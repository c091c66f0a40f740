import type { HasilAudit, Kerusakan } from './audit.ts';
import type { Db } from './koneksi.ts';
import { HASH_AWAL, periksaRantai } from './rantai.ts';
import { rantaiUnduhan } from './riwayat-unduhan.ts';

/** Verifies the downloads of some cases: each chain to its head, and its place in the history of the case. */
export async function unduhanRusak(
  db: Db,
  kasus: readonly { id: string; nomor: string; unduhan: number }[],
  hasil: HasilAudit,
): Promise<Kerusakan | null> {
  const ids = kasus.map((k) => k.id);
  const semua = await db
    .selectFrom('riwayat_unduhan')
    .selectAll()
    .where('kasus_id', 'in', ids)
    .orderBy('kasus_id')
    .orderBy('urutan')
    .execute();
  const perKasus = Map.groupBy(semua, (b) => b.kasus_id);
  for (const k of kasus) {
    const putus = periksaRantai((perKasus.get(k.id) ?? []).map(rantaiUnduhan), k.unduhan);
    if (putus) return { kasus: k.nomor, rantai: 'unduhan', ...putus };
    hasil.baris += k.unduhan;
  }
  return tempatSalah(db, ids);
}

async function tempatSalah(db: Db, ids: readonly string[]): Promise<Kerusakan | null> {
  const salah = await db
    .selectFrom('riwayat_unduhan as u')
    .innerJoin('kasus as k', 'k.id', 'u.kasus_id')
    .leftJoin('riwayat as r', (g) =>
      g.onRef('r.kasus_id', '=', 'u.kasus_id').onRef('r.urutan', '=', 'u.riwayat_urutan'),
    )
    .select(['k.nomor', 'u.urutan'])
    .where('u.kasus_id', 'in', ids)
    .where((e) => e(e.fn.coalesce('r.hash', e.val(HASH_AWAL)), '!=', e.ref('u.riwayat_hash')))
    .orderBy('u.urutan')
    .limit(1)
    .executeTakeFirst();
  const sebab = 'unduhan tidak cocok dengan riwayat kasusnya';
  return salah ? { kasus: salah.nomor, rantai: 'unduhan', urutan: salah.urutan, sebab } : null;
}
