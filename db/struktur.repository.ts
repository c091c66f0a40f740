import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { JabatanTerisi } from '../domain/kasus/penerima.ts';
import type { Peran } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';
import { wilayahTercatat } from './wilayah-tercatat.ts';

/** The office's positions with who holds them at a moment: one query. */
export async function bacaStruktur(
  db: Db | Transaction<DB>,
  instansiId: string,
  pada: string,
): Promise<JabatanTerisi[]> {
  const baris = await db
    .selectFrom('jabatan as j')
    .leftJoin('pemangku as p', (g) =>
      g.onRef('p.jabatan_id', '=', 'j.id').on(sql<boolean>`p.masa @> ${pada}::timestamptz`),
    )
    .leftJoin('orang as o', (g) => g.onRef('o.id', '=', 'p.orang_id').on('o.aktif', '=', true))
    .select(['j.id', 'j.peran', 'j.atasan_id', 'j.kontak_piket', 'p.sifat', 'o.id as orang_id'])
    .select(['j.desa_kelurahan', 'j.kecamatan'])
    .where('j.instansi_id', '=', instansiId)
    .orderBy('j.id')
    .orderBy('p.id')
    .execute();
  const jabatan = new Map<string, JabatanTerisi & { pemangku: JabatanTerisi['pemangku'][number][] }>();
  for (const b of baris) {
    const wilayah = wilayahTercatat(b);
    const j = jabatan.get(b.id) ?? {
      jabatanId: b.id,
      peran: b.peran as Peran,
      ...(wilayah && { wilayah }),
      atasanId: b.atasan_id,
      kontakPiket: b.kontak_piket,
      pemangku: [],
    };
    if (b.orang_id && b.sifat)
      j.pemangku.push({ orangId: b.orang_id, sifat: b.sifat as 'definitif' | 'plt' | 'plh' });
    jabatan.set(b.id, j);
  }
  return [...jabatan.values()];
}
