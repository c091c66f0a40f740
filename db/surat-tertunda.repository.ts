import { sql } from 'kysely';
import type { StatusSurat } from '../domain/surat/register.ts';
import type { Db } from './koneksi.ts';

/** When a letter of unknown outcome is asked for. */
export interface GiliranTanya {
  /** So long after it was handed over: before that the provider may still be at it. */
  sesudahDetik: number;
  /** And so long after it was last asked for. */
  jedaDetik: number;
}

/**
 * Takes the letters of open cases whose outcome is to be asked for now. Taking them counts as asking: of several
 * workers, one asks. One whose key is gone is left alone.
 */
export async function ambilSuratTertunda(db: Db, g: GiliranTanya) {
  const lalu = (detik: number) => sql<string>`clock_timestamp() - make_interval(secs => ${detik})`;
  return db
    .updateTable('surat as s')
    .from('kasus as k')
    .set({ ditanyakan_pada: sql<string>`clock_timestamp()` })
    .whereRef('k.id', '=', 's.kasus_id')
    .where('s.status', '=', 'menungguKepastian' satisfies StatusSurat)
    .where('k.terbuka', '=', true)
    .where('k.dihapus_pada', 'is', null)
    .where((e) =>
      e.exists(
        e
          .selectFrom('kunci_data as d')
          .select('d.id')
          .whereRef('d.kasus_id', '=', 'k.id')
          .where('d.jenis', '=', 'kasus'),
      ),
    )
    .where((e) => e.or([e('s.dikirim_pada', 'is', null), e('s.dikirim_pada', '<=', lalu(g.sesudahDetik))]))
    .where((e) => e.or([e('s.ditanyakan_pada', 'is', null), e('s.ditanyakan_pada', '<=', lalu(g.jedaDetik))]))
    .returning(['s.id', 's.kasus_id', 's.instansi_id', 's.nomor', 's.lembar', 's.sidik_pdf'])
    .returning(['s.tindakan_id', 'k.alur_id'])
    .execute();
}

export type SuratTertunda = Awaited<ReturnType<typeof ambilSuratTertunda>>[number];
