import { randomInt, randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Layanan } from '../domain/kata.ts';
import type { DB } from './skema.ts';

// Letters and digits that are not mistaken for one another when read out loud.
const ABJAD_KODE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A tracking code nobody guesses: 12 of 31 signs, about 59 bits. */
export function kodeLacakBaru(): string {
  const tanda = Array.from({ length: 12 }, () => ABJAD_KODE[randomInt(ABJAD_KODE.length)]).join('');
  return `${tanda.slice(0, 4)}-${tanda.slice(4, 8)}-${tanda.slice(8)}`;
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
  const nomor = `${layanan}-${instansiId}-${tahun}-${String(urut).padStart(4, '0')}`;
  return { id: randomUUID(), nomor, kodeLacak: kodeLacakBaru() };
}
