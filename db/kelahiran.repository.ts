import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { tanggalDi } from '../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import type { Layanan } from '../domain/kata.ts';
import type { JenisKelahiran } from '../domain/kelahiran.ts';
import type { StandarLayanan } from '../domain/standar/standar.ts';
import { lahirkanKasus } from './kasus.repository.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Penyegel } from './kunci/segel.ts';
import { nomorKasusBaru } from './penomoran.repository.ts';
import type { DB } from './skema.ts';
import { catatTindakan } from './tindakan.repository.ts';

/** What a case is born from. */
export interface BahanLahir<L extends Layanan, I> {
  instansiId: string;
  isi: I;
  pelaku: Pelaku;
  waktu: Waktu;
  standar: StandarLayanan[L];
  /** Once per person and key. */
  kunciIdempotensi: string;
  /** Where the act came from, as of every act. */
  asal: string;
  /** The case that gave rise to it; the two are linked. */
  kasusAsal?: string;
}

/** What a birth has left on record. */
export interface KelahiranTercatat {
  kasusId: string;
  /** Its workflow's id too. */
  nomor: string;
  keadaan: KeadaanKasus;
  tindakan: Tindakan;
}

/** This person has used the key before: everything written with it is to be rolled back, the case's number included. */
export class KunciTerpakai extends Error {}

/**
 * Writes a case's birth, in the caller's transaction: its number, its row and the act that begins it. A workflow is
 * started from them, by the caller or by the sweeper.
 * @throws KunciTerpakai
 */
export async function catatKelahiran<L extends Layanan, I>(
  trx: Transaction<DB>,
  { brankas, penyegel }: { brankas: Brankas; penyegel: Penyegel },
  j: JenisKelahiran<L, I>,
  b: BahanLahir<L, I>,
): Promise<KelahiranTercatat> {
  const { instansiId, isi, pelaku, waktu, standar, kasusAsal } = b;
  const tahun = Number(tanggalDi(waktu, standar.zona).slice(0, 4));
  const { id: kasusId, nomor, kodeLacak } = await nomorKasusBaru(trx, instansiId, j.layanan, tahun);
  const terkait = kasusAsal === undefined ? [] : [kasusAsal];
  const keadaan = j.lahir(isi, { kasusId, instansiId, nomor, waktu, standar, terkait });
  await lahirkanKasus(trx, brankas, keadaan, {
    kodeLacak,
    dibuatOleh: pelaku.orangId,
    ...(kasusAsal !== undefined && { kasusAsal }),
  });
  const tindakan = penyegel.segelkan({
    tindakanId: randomUUID(),
    kasusId,
    jenis: j.jenis,
    isi,
    pelaku,
    waktu,
  });
  const { kunciIdempotensi, asal } = b;
  const baris = { tindakan, instansiId, kunciIdempotensi, asal, alurId: nomor };
  if (!(await catatTindakan(trx, brankas, baris))) throw new KunciTerpakai();
  return { kasusId, nomor, keadaan, tindakan };
}
