import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu, Zona } from '../domain/jam/waktu.ts';
import type { PesanKotak } from '../domain/saluran/pesan.ts';
import type { Saluran } from '../domain/saluran/saluran.ts';
import type { DB } from './skema.ts';

/** A message of which deliveries are to be made out. */
export interface PesanBelumDisebar extends PesanKotak {
  id: string;
  instansiId: string;
  zona: Zona;
  orangId: string | null;
  peran: string | null;
}

export interface PengirimanBaru {
  id: string;
  instansiId: string;
  kotakId: string;
  orangId: string;
  saluran: Saluran;
  mendesak: boolean;
  dibuatPada: Waktu;
  tahanSampai: Waktu | null;
}

/** The oldest message that nobody has looked at, locked; what another worker has is passed over, and `kecuali`. */
export async function kunciBelumDisebar(
  trx: Transaction<DB>,
  kecuali: readonly string[],
): Promise<PesanBelumDisebar | undefined> {
  const b = await trx
    .selectFrom('kotak_keluar as n')
    .innerJoin('instansi as i', 'i.id', 'n.instansi_id')
    .select([
      'n.id',
      'n.instansi_id',
      'n.kasus_id',
      'n.orang_id',
      'n.peran',
      'n.jenis',
      'n.isi',
      'n.dibuat_pada',
    ])
    .select('i.zona')
    .where('n.disebar_pada', 'is', null)
    .where(sql<boolean>`n.id <> all(${[...kecuali]}::uuid[])`)
    .orderBy('n.dibuat_pada')
    .limit(1)
    .forUpdate('n')
    .skipLocked()
    .executeTakeFirst();
  return (
    b && {
      id: b.id,
      instansiId: b.instansi_id,
      zona: b.zona as Zona,
      kasusId: b.kasus_id,
      orangId: b.orang_id,
      peran: b.peran,
      jenis: b.jenis,
      isi: b.isi,
      dibuatPada: b.dibuat_pada,
    }
  );
}

/** Makes out the deliveries of one message, and notes that it is done: once, however often it is tried. */
export async function sebar(
  trx: Transaction<DB>,
  kotakId: string,
  semua: readonly PengirimanBaru[],
): Promise<void> {
  if (semua.length > 0) {
    await trx
      .insertInto('pengiriman')
      .values(
        semua.map((p) => ({
          id: p.id,
          instansi_id: p.instansiId,
          kotak_id: p.kotakId,
          orang_id: p.orangId,
          saluran: p.saluran,
          mendesak: p.mendesak,
          dibuat_pada: p.dibuatPada,
          tahan_sampai: p.tahanSampai,
        })),
      )
      .onConflict((c) => c.columns(['kotak_id', 'orang_id', 'saluran']).doNothing())
      .execute();
  }
  await trx
    .updateTable('kotak_keluar')
    .set({ disebar_pada: sql`clock_timestamp()` })
    .where('id', '=', kotakId)
    .execute();
}
