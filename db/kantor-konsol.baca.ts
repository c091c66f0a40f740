import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { Layanan } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';

export interface KantorSendiri {
  id: string;
  nama: string;
  kalender: KalenderKerja;
  layanan: Layanan[];
}

/** The own office with its working hours, and the services it offers now. */
export async function kantorSendiri(db: Db, instansiId: string, pada: string): Promise<KantorSendiri> {
  const baris = await db
    .selectFrom('instansi as i')
    .leftJoin('standar_pelayanan as s', (k) =>
      k.onRef('s.instansi_id', '=', 'i.id').on('s.berlaku_sejak', '<=', pada),
    )
    .select(['i.id', 'i.nama', 'i.kalender', 's.layanan'])
    .distinctOn('s.layanan')
    .where('i.id', '=', instansiId)
    .orderBy('s.layanan')
    .execute();
  const [kantor] = baris;
  if (!kantor) throw new Error(`instansi "${instansiId}" tidak ada`);
  return {
    id: kantor.id,
    nama: kantor.nama,
    kalender: kantor.kalender as KalenderKerja,
    layanan: baris.flatMap((b) => (b.layanan === null ? [] : [b.layanan as Layanan])),
  };
}
