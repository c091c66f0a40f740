import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import type { BentukPolos } from './kasus/alur-polos.ts';
import { bandingkan, bandingkanAlur } from './kasus/banding.ts';
import { kasusLansia, petugasLansia } from './kasus/lansia.ts';
import { mulaiPolos } from './kasus/polos.ts';
import type { Hasil, Kerja } from './kasus/putaran.ts';
import { gabung, putar } from './kasus/putaran.ts';
import { mulaiSistemUkur } from './kasus/sistem.ts';
import type { UkuranAlur } from './kasus/ukuran-mesin.ts';
import { ukurTersederhana } from './kasus/ukuran-mesin.ts';
import type { Ukuran } from './ukuran.ts';

/** Cases in a round, by how many run at once; rounds of both sides alternate, so that a slow minute hits both. */
const SERENTAK = [
  { serentak: 1, kasus: 10 },
  { serentak: 20, kasus: 50 },
  { serentak: 50, kasus: 80 },
] as const;
const PUTARAN = 2;
/** What runs for weeks has its code compiled; a process that has just started has not, the less the more code it has. */
const PEMANASAN = { kasus: 60, serentak: 4 };

/**
 * A full lansia case through the API against a bare workflow with as many signals, timers and activities, on one
 * engine and one database, in one run.
 */
export async function benchKasus(): Promise<Ukuran[]> {
  const s = await mulaiSistemUkur();
  const pool = new Pool({ connectionString: s.databaseUrl, max: 1 });
  const connection = await Connection.connect({ address: s.temporalAddress });
  const client = new Client({ connection });
  const polos = await mulaiPolos(client, s.databaseUrl, s.temporalAddress);
  try {
    const petugas = await petugasLansia(s.api);
    const lindung: Kerja = (lama) => kasusLansia(petugas, lama);
    const alur = await ukurTersederhana(
      client,
      (await putar(pool, lindung, PEMANASAN.kasus, PEMANASAN.serentak)).id,
    );
    const bentuk = await bentukPolos(pool, alur);
    const pembanding: Kerja = (lama) => polos.kasus(bentuk, lama);
    const alurPolos = await ukurTersederhana(
      client,
      (await putar(pool, pembanding, PEMANASAN.kasus, PEMANASAN.serentak)).id,
    );
    const ukuran = bandingkanAlur(alur, alurPolos);
    for (const { serentak, kasus } of SERENTAK) {
      const [a, b] = await bergantian(pool, lindung, pembanding, kasus, serentak);
      ukuran.push(...bandingkan(serentak, a, b));
    }
    return ukuran;
  } finally {
    await polos.tutup();
    await connection.close();
    await pool.end();
    await s.tutup();
  }
}

/** The bare side does what was counted, and writes as many bytes a row as were found. */
async function bentukPolos(pool: Pool, alur: UkuranAlur): Promise<BentukPolos> {
  const { rows } = await pool.query<{ riwayat: number; kasus: number }>(
    `select (select avg(pg_column_size(r.*))::int from riwayat r) as riwayat,
            (select avg(pg_column_size(k.*))::int from kasus k) as kasus`,
  );
  const { sinyal, penghitungWaktu, kegiatan, kegiatanLokal } = alur;
  return {
    sinyal,
    penghitungWaktu,
    kegiatan: kegiatan + kegiatanLokal,
    kegiatanLokal,
    byteRiwayat: rows[0]?.riwayat ?? 0,
    byteKasus: rows[0]?.kasus ?? 0,
  };
}

async function bergantian(
  pool: Pool,
  a: Kerja,
  b: Kerja,
  kasus: number,
  serentak: number,
): Promise<[Hasil, Hasil]> {
  const hasil: [Hasil[], Hasil[]] = [[], []];
  for (let p = 0; p < PUTARAN; p += 1) {
    hasil[0].push(await putar(pool, a, kasus, serentak));
    hasil[1].push(await putar(pool, b, kasus, serentak));
  }
  return [gabung(hasil[0]), gabung(hasil[1])];
}
