import { Client, Connection } from '@temporalio/client';
import { Pool } from 'pg';
import type { BentukPolos } from './kasus/alur-polos.ts';
import type { Sisi } from './kasus/banding.ts';
import { bandingkan, seketika } from './kasus/banding.ts';
import { kasusLansia, petugasLansia } from './kasus/lansia.ts';
import { mulaiPolos } from './kasus/polos.ts';
import type { Hasil, Kerja } from './kasus/putaran.ts';
import { gabung, putar } from './kasus/putaran.ts';
import { mulaiSistemUkur } from './kasus/sistem.ts';
import type { UkuranAlur } from './kasus/ukuran-mesin.ts';
import { ukurBiasanya } from './kasus/ukuran-mesin.ts';
import type { Ukuran } from './ukuran.ts';

/** Cases in a round, by how many run at once; rounds of both sides alternate, so that a slow minute hits both. */
const SERENTAK = [
  { serentak: 1, kasus: 10 },
  { serentak: 20, kasus: 80 },
  { serentak: 50, kasus: 100 },
] as const;
const PUTARAN = 2;
/**
 * What runs for weeks has its code compiled; a process that has just started has not, the less the more code it has:
 * after 60 cases the CPU of a case still went down from round to round.
 */
const PEMANASAN = { kasus: 200, serentak: 20 };

/**
 * A full lansia case through the API against a bare workflow with as many signals, timers and activities, on one
 * engine and one database, in one run. The bare workflow a second time with its commits made as Lindung makes them
 * (ADR 17), so that what was won by that can be told from the rest.
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
    const hangat = await putar(pool, lindung, PEMANASAN.kasus, PEMANASAN.serentak);
    const bentuk = await bentukPolos(pool, await ukurBiasanya(client, hangat.id));
    const jalankan = (b: BentukPolos, kasus: number, serentak: number) =>
      putar(pool, (lama) => polos.kasus(b, lama), kasus, serentak);
    await jalankan(bentuk, PEMANASAN.kasus, PEMANASAN.serentak);

    const ukuran: Ukuran[] = [];
    for (const { serentak, kasus } of SERENTAK) {
      const [a, b, c]: [Hasil[], Hasil[], Hasil[]] = [[], [], []];
      for (let p = 0; p < PUTARAN; p += 1) {
        const putaran = await putar(pool, lindung, kasus, serentak);
        const sama = await bentukPolos(pool, await ukurBiasanya(client, putaran.id));
        a.push(putaran);
        b.push(await jalankan(sama, kasus, serentak));
        c.push(await jalankan({ ...sama, seketika: true }, kasus, serentak));
      }
      ukuran.push(...bandingkan(serentak, await sisi(client, a), await sisi(client, b)));
      ukuran.push(...seketika(serentak, gabung(c)));
    }
    return ukuran;
  } finally {
    await polos.tutup();
    await connection.close();
    await pool.end();
    await s.tutup();
  }
}

/** The bare side does what a case was counted to do, and writes as many bytes a row as were found. */
async function bentukPolos(pool: Pool, alur: UkuranAlur): Promise<BentukPolos> {
  const { rows } = await pool.query<{ riwayat: number; kasus: number }>(
    `select (select avg(pg_column_size(r.*))::int from riwayat r) as riwayat,
            (select avg(pg_column_size(k.*))::int from kasus k) as kasus`,
  );
  const { sinyal, penghitungWaktu, kegiatan } = alur;
  return {
    sinyal,
    penghitungWaktu,
    kegiatan,
    byteRiwayat: rows[0]?.riwayat ?? 0,
    byteKasus: rows[0]?.kasus ?? 0,
    seketika: false,
  };
}

async function sisi(client: Client, putaran: readonly Hasil[]): Promise<Sisi> {
  const hasil = gabung(putaran);
  return { hasil, alur: await ukurBiasanya(client, hasil.id) };
}
