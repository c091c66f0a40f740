import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { PelakuPetugas } from '../domain/kasus/pelaku.ts';
import type { Peran } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';

/** An account as sign-in needs it. @param surel in lower case */
export async function cariAkun(db: Db, surel: string) {
  return db
    .selectFrom('orang')
    .select(['id', 'sandi_hash', 'contoh'])
    .where('surel', '=', surel)
    .where('aktif', '=', true)
    .executeTakeFirst();
}

/** Opens a session of so many hours, on the database's own clock, and clears the person's expired ones. */
export async function bukaSesi(db: Db, sidik: Buffer, orangId: string, jam: number): Promise<void> {
  await db
    .with('usang', (q) =>
      q
        .deleteFrom('sesi')
        .where('orang_id', '=', orangId)
        .where('kedaluwarsa_pada', '<=', sql<string>`now()`),
    )
    .insertInto('sesi')
    .values({ sidik, orang_id: orangId, kedaluwarsa_pada: sql`now() + make_interval(hours => ${jam})` })
    .execute();
}

/** Ends a session; safe to repeat. */
export async function tutupSesi(db: Db, sidik: Buffer): Promise<void> {
  await db.deleteFrom('sesi').where('sidik', '=', sidik).execute();
}

export interface PemegangSesi {
  orangId: string;
  nama: string;
  surel: string;
  instansiId: string;
  jabatan: (PelakuPetugas & { nama: string; wilayah?: string })[];
}

/**
 * The active person behind a session that has not expired, with the positions held at a moment: own
 * appointments first, then those held for others. One query, since every request begins with it.
 * @param contoh whether demo accounts count
 * @returns undefined where there is no such session
 */
export async function cariPemegangSesi(
  db: Db,
  sidik: Buffer,
  pada: Waktu,
  contoh: boolean,
): Promise<PemegangSesi | undefined> {
  const baris = await db
    .selectFrom('sesi')
    .innerJoin('orang', 'orang.id', 'sesi.orang_id')
    .leftJoin('pemangku', (k) =>
      k.onRef('pemangku.orang_id', '=', 'orang.id').on(sql<boolean>`pemangku.masa @> ${pada}::timestamptz`),
    )
    .leftJoin('jabatan', (k) =>
      k
        .onRef('jabatan.id', '=', 'pemangku.jabatan_id')
        .onRef('jabatan.instansi_id', '=', 'orang.instansi_id'),
    )
    .select(['orang.id as orangId', 'orang.nama as nama', 'orang.surel as surel'])
    .select(['orang.instansi_id as instansiId', 'pemangku.sifat', 'jabatan.id as jabatanId'])
    .select(['jabatan.nama as namaJabatan', 'jabatan.peran', 'jabatan.wilayah'])
    .where('sesi.sidik', '=', sidik)
    .where('sesi.kedaluwarsa_pada', '>', sql<string>`now()`)
    .where('orang.aktif', '=', true)
    .where((k) => k.or([k('orang.contoh', '=', false), k.val(contoh)]))
    .orderBy(sql`pemangku.sifat = 'definitif'`, 'desc')
    .orderBy('jabatan.nama')
    .orderBy('jabatan.id')
    .execute();
  const pertama = baris[0];
  if (!pertama) return undefined;
  const { orangId, nama, surel, instansiId } = pertama;
  return { orangId, nama, surel, instansiId, jabatan: baris.flatMap((b) => jabatanDari(orangId, b)) };
}

function jabatanDari(
  orangId: string,
  b: {
    jabatanId: string | null;
    namaJabatan: string | null;
    peran: string | null;
    sifat: string | null;
    wilayah: string | null;
  },
): PemegangSesi['jabatan'] {
  if (b.jabatanId === null || b.namaJabatan === null) return [];
  return [
    {
      orangId,
      jabatanId: b.jabatanId,
      peran: b.peran as Peran,
      ...(b.sifat !== 'definitif' && { sebagai: b.sifat as 'plt' | 'plh' }),
      nama: b.namaJabatan,
      ...(b.wilayah !== null && { wilayah: b.wilayah }),
    },
  ];
}
