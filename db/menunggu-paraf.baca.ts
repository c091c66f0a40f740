import type { KeadaanLansia } from '../domain/lansia/keadaan.ts';
import { terikatKeadaan } from './kasus.repository.ts';
import type { Db } from './koneksi.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';

export interface MenungguParaf {
  id: string;
  instansiId: string;
  alurId: string;
  keadaan: KeadaanLansia;
}

/**
 * Open cases that wait for a paraf, a page at a time in the order of their ids. Without those that cannot be read.
 * @returns and how far the page goes; null: there are no more
 */
export async function halamanMenungguParaf(
  db: Db,
  brankas: Brankas,
  sesudah: string,
  batas: number,
): Promise<{ kasus: MenungguParaf[]; sampai: string | null }> {
  const baris = await db
    .selectFrom('kasus')
    .select(['id', 'instansi_id', 'alur_id', 'keadaan'])
    .where('layanan', '=', 'lansia')
    .where('tahap', '=', 'paraf')
    .where('terbuka', '=', true)
    .where('dihapus_pada', 'is', null)
    .where('id', '>', sesudah)
    .orderBy('id')
    .limit(batas)
    .execute();
  const kasus = await Promise.all(
    baris.map(async (b): Promise<MenungguParaf[]> => {
      const keadaan = await bacaAtauMusnah(brankas.baca<KeadaanLansia>(terikatKeadaan(b.id), b.keadaan));
      if (keadaan === MUSNAH) return [];
      return [{ id: b.id, instansiId: b.instansi_id, alurId: b.alur_id, keadaan }];
    }),
  );
  return { kasus: kasus.flat(), sampai: baris.at(-1)?.id ?? null };
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
