import { setTimeout as jeda } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { pilihanKoneksi } from '../db/koneksi.ts';

interface Pendengaran {
  url: string;
  saluran: readonly string[];
  /** After every (re)connect: what was announced in between has been missed. */
  tersambung(): void;
  terima(saluran: string, isi: string): void;
  log: Logger;
}

const DIAM_MS = 30_000;
const JEDA_AWAL_MS = 250;
const JEDA_TERLAMA_MS = 5_000;

/** Keeps one connection listening, through any outage of the database, until it is closed. */
export function dengarkan(d: Pendengaran): { tutup(): Promise<void> } {
  const berhenti = new AbortController();
  const selesai = sambungTerus(d, berhenti.signal);
  return {
    tutup() {
      berhenti.abort();
      return selesai;
    },
  };
}

async function sambungTerus(d: Pendengaran, berhenti: AbortSignal): Promise<void> {
  for (let tunggu = JEDA_AWAL_MS; !berhenti.aborted; tunggu = Math.min(tunggu * 2, JEDA_TERLAMA_MS)) {
    const pernahTersambung = await dengarSekali(d, berhenti);
    if (berhenti.aborted) return;
    if (pernahTersambung) tunggu = JEDA_AWAL_MS;
    d.log.warn('sambungan pendengar ke PostgreSQL terputus; disambung lagi');
    await jeda(tunggu, undefined, { signal: berhenti }).catch(() => undefined);
  }
}

/** Listens until the connection ends or is told to. @returns whether it ever stood */
async function dengarSekali(d: Pendengaran, berhenti: AbortSignal): Promise<boolean> {
  const klien = new pg.Client({
    ...pilihanKoneksi(d.url, 'aplikasi'),
    // It says nothing for hours: a line that was dropped silently is noticed by this alone.
    keepAlive: true,
    keepAliveInitialDelayMillis: DIAM_MS,
  });
  const { promise: putus, resolve } = Promise.withResolvers<void>();
  const akhiri = () => resolve();
  klien.on('error', akhiri);
  klien.on('end', akhiri);
  klien.on('notification', ({ channel, payload }) => {
    try {
      d.terima(channel, payload ?? '');
    } catch {
      // One bad announcement must not end the listening of all.
      d.log.error({ saluran: channel }, 'pemberitahuan tidak dapat diteruskan');
    }
  });
  berhenti.addEventListener('abort', akhiri);
  let tersambung = false;
  try {
    await klien.connect();
    for (const saluran of d.saluran) await klien.query(`listen ${klien.escapeIdentifier(saluran)}`);
    tersambung = true;
    d.tersambung();
    await putus;
  } catch {
    // Reported by the caller, who tries again.
  } finally {
    berhenti.removeEventListener('abort', akhiri);
    await klien.end().catch(() => undefined);
  }
  return tersambung;
}
