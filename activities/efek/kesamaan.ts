import type { IsiKlien } from '../../domain/kasus/isi-umum.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { simpanKesamaan } from '../../db/kesamaan.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** Two cases are about one person, or are not: the pair is linked or told apart for both of them. */
export async function putuskanKesamaan(c: KonteksEfek<IsiKlien['putuskanKesamaan']>): Promise<HasilEfek> {
  const lain = await c.trx
    .selectFrom('klien')
    .innerJoin('kasus', 'kasus.id', 'klien.kasus_id')
    .select('kasus.id')
    .where('kasus.id', '=', c.isi.kasus)
    .where('kasus.instansi_id', '=', c.k.instansiId)
    .where('kasus.dihapus_pada', 'is', null)
    .executeTakeFirst();
  if (!lain) {
    const pesan = 'Kasus ini tidak ada di kantor Anda, atau tidak mempunyai klien.';
    return { penolakan: penolakan('kasusTidakDikenal', pesan, [{ lokasi: 'kasus', pesan }]) };
  }
  const { tindakanId, pelaku } = c.tindakan;
  await simpanKesamaan(c.trx, c.k, { tindakanId, isi: c.isi, pelaku, pada: c.waktu });
  return tanpaTambahan;
}
