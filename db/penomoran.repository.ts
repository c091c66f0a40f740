import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { tulisNomorKasus } from '../domain/kasus/nomor.ts';
import type { Layanan } from '../domain/kata.ts';
import { kodeAcak } from './kode-acak.ts';
import type { DB } from './skema.ts';

/** A tracking code nobody guesses: 12 of 31 signs, about 59 bits. */
export function kodeLacakBaru(): string {
  return kodeAcak(3);
}

/** Next number of an office's own count in a year; without gaps, since it is taken in the caller's transaction. */
export async function nomorBerikut(
  trx: Transaction<DB>,
  instansiId: string,
  jenis: string,
  tahun: number,
): Promise<number> {
  const { terakhir } = await trx
    .insertInto('penghitung')
    .values({ instansi_id: instansiId, jenis, tahun, terakhir: 1 })
    .onConflict((k) =>
      k.columns(['instansi_id', 'jenis', 'tahun']).doUpdateSet({ terakhir: sql`penghitung.terakhir + 1` }),
    )
    .returning('terakhir')
    .executeTakeFirstOrThrow();
  return terakhir;
}

export interface KasusBaru {
  id: string;
  nomor: string;
  kodeLacak: string;
}

/** Takes the number and the tracking code of a new case. */
export async function nomorKasusBaru(
  trx: Transaction<DB>,
  instansiId: string,
  layanan: Layanan,
  tahun: number,
): Promise<KasusBaru> {
  const urut = await nomorBerikut(trx, instansiId, `kasus:${layanan}`, tahun);
  const nomor = tulisNomorKasus(layanan, instansiId, tahun, urut);
  return { id: randomUUID(), nomor, kodeLacak: kodeLacakBaru() };
}
