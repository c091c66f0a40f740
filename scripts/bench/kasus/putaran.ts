import type { Pool } from 'pg';
import type { Cpu } from './cpu.ts';
import { buatCpu, cpuPohon } from './cpu.ts';

/** Runs one case to its end. @param lama gets the milliseconds of each act @returns the workflow's id */
export type Kerja = (lama: number[]) => Promise<string>;

export interface Hasil {
  perDetik: number;
  /** A case's share; NaN where it cannot be read. */
  cpu: Cpu;
  /** What the database grew by for each case, in bytes. */
  byte: number;
  /** Milliseconds of each act, from request to applied receipt. */
  lama: number[];
  id: string[];
}

/** Runs so many cases, so many of them at once. */
export async function putar(pool: Pool, kerja: Kerja, kasus: number, serentak: number): Promise<Hasil> {
  const lama: number[] = [];
  const id: string[] = [];
  let mulai = 0;
  const jalan = async () => {
    while (mulai < kasus) {
      mulai += 1;
      id.push(await kerja(lama));
    }
  };
  const byteAwal = await ukuranBasisData(pool);
  const [awal, cpuAwal] = [performance.now(), await cpuPohon()];
  await Promise.all(Array.from({ length: serentak }, jalan));
  const detik = (performance.now() - awal) / 1_000;
  const cpuAkhir = await cpuPohon();
  const cpu = buatCpu((p) => (cpuAkhir[p] - cpuAwal[p]) / kasus);
  const byte = ((await ukuranBasisData(pool)) - byteAwal) / kasus;
  return { perDetik: kasus / detik, cpu, byte, lama, id };
}

/** Several rounds as one. */
export function gabung(h: readonly Hasil[]): Hasil {
  const rata = (ambil: (x: Hasil) => number) => h.reduce((j, x) => j + ambil(x), 0) / h.length;
  return {
    perDetik: rata((x) => x.perDetik),
    cpu: buatCpu((p) => rata((x) => x.cpu[p])),
    byte: rata((x) => x.byte),
    lama: h.flatMap((x) => x.lama),
    id: h.flatMap((x) => x.id),
  };
}

async function ukuranBasisData(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ byte: string }>(
    'select pg_database_size(current_database())::text as byte',
  );
  return Number(rows[0]?.byte);
}
