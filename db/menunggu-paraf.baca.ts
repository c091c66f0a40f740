import type { KeadaanLansia } from '../domain/lansia/keadaan.ts';
import { terikatKeadaan } from './kasus.repository.ts';
import type { Db } from './koneksi.ts';
import type { Brankas } from './kunci/brankas.ts';

export interface MenungguParaf {
  id: string;
  instansiId: string;
  alurId: string;
  keadaan: KeadaanLansia;
}

/** Open cases that wait for a paraf, a page at a time in the order of their ids. */
export async function halamanMenungguParaf(
  db: Db,
  brankas: Brankas,
  sesudah: string,
  batas: number,
): Promise<MenungguParaf[]> {
  const baris = await db
    .selectFrom('kasus')
    .select(['id', 'instansi_id', 'alur_id', 'keadaan'])
    .where('layanan', '=', 'lansia')
    .where('tahap', '=', 'paraf')
    .where('terbuka', '=', true)
    .where('dihapus_pada', 'is', null)
    // One whose key is gone must not hold up the others.
    .where((e) =>
      e.exists(
        e
          .selectFrom('kunci_data as k')
          .select('k.id')
          .whereRef('k.kasus_id', '=', 'kasus.id')
          .where('k.jenis', '=', 'kasus'),
      ),
    )
    .where('id', '>', sesudah)
    .orderBy('id')
    .limit(batas)
    .execute();
  return Promise.all(
    baris.map(async (b) => ({
      id: b.id,
      instansiId: b.instansi_id,
      alurId: b.alur_id,
      keadaan: await brankas.baca<KeadaanLansia>(terikatKeadaan(b.id), b.keadaan),
    })),
  );
}

/** How often the system's own adjustment of a case was refused. */
export async function jumlahDitolak(db: Db, kasusId: string, jenis: string): Promise<number> {
  const { banyak } = await db
    .selectFrom('tindakan')
    .select((e) => e.fn.countAll<number>().as('banyak'))
    .where('kasus_id', '=', kasusId)
    .where('jenis', '=', jenis)
    .where('status', '=', 'ditolak')
    .executeTakeFirstOrThrow();
  return banyak;
}
