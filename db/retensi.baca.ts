import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Layanan } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';

/** The key under which the system proposes an erasure: once a year for a case. */
export function kunciUsul(kasusId: string, tahun: number): string {
  return `retensi:${kasusId}:${tahun}`;
}

/** The offices that answer requests about personal data. */
export async function kantorBerpdp(db: Db): Promise<string[]> {
  const baris = await db
    .selectFrom('standar_pelayanan')
    .select('instansi_id')
    .distinct()
    .where('layanan', '=', 'pdp')
    .orderBy('instansi_id')
    .execute();
  return baris.map((b) => b.instansi_id);
}

/**
 * Closed cases of a service that ended before a moment, the oldest first: without those somebody is asking about, and
 * those that were proposed this year and refused.
 * Proposals of the system itself hold nobody's data and are kept: else each would ask for the next.
 */
export async function kasusLewatRetensi(
  db: Db,
  p: { instansiId: string; layanan: Layanan; sebelum: Waktu; sistem: string; tahun: number; batas: number },
): Promise<string[]> {
  const baris = await db
    .selectFrom('kasus')
    .select('id')
    .where('instansi_id', '=', p.instansiId)
    .where('layanan', '=', p.layanan)
    .where('terbuka', '=', false)
    .where('dihapus_pada', 'is', null)
    .where('dibatasi', '=', false)
    .where('ditutup_pada', '<', p.sebelum)
    .where('dibuat_oleh', '!=', p.sistem)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('pdp_sasaran as s')
            .innerJoin('kasus as permintaan', 'permintaan.id', 's.permintaan_id')
            .select('s.kasus_id')
            .whereRef('s.kasus_id', '=', 'kasus.id')
            .where('permintaan.terbuka', '=', true),
        ),
      ),
    )
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('tindakan as usul')
            .select('usul.id')
            .where('usul.orang_id', '=', p.sistem)
            .where(sql<boolean>`usul.kunci_idempotensi = 'retensi:' || kasus.id || ':' || ${p.tahun}::int`),
        ),
      ),
    )
    .orderBy('ditutup_pada')
    .orderBy('id')
    .limit(p.batas)
    .execute();
  return baris.map((b) => b.id);
}
