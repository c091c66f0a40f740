import type { Response } from 'express';
import { cariKasus } from '../../db/kasus.baca.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import type { KasusBerubah } from '../siaran.ts';

const DENYUT_MS = 15_000;
// Who signed out meanwhile must not listen for ever: the browser comes back by itself and is asked again.
const UMUR_MS = 60 * 60_000;
// A reader who does not keep up is let go rather than kept in memory; it comes back as well.
const MAKS_TERTUNDA = 64 * 1024;

/** Changed cases as they change. Ids only: what changed is read by the usual routes. */
export function rutePeristiwa(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/peristiwa',
      siapa: 'masuk',
      ringkasan: 'Aliran peristiwa (SSE): id kasus yang berubah',
      jawaban: { 200: { tipe: 'text/event-stream' } },
      tangani({ pengguna, res }) {
        alirkan(l, pengguna, res);
        return Promise.resolve('terkirim');
      },
    }),
  ];
}

function alirkan(l: Lingkungan, pengguna: Pengguna, res: Response): void {
  res.status(200).set({
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-cache, no-store',
    // A proxy in between would hold events back until its buffer is full.
    'X-Accel-Buffering': 'no',
  });
  const tulis = (teks: string) => {
    if (res.writableEnded || res.destroyed) return;
    if (res.writableLength > MAKS_TERTUNDA) res.destroy();
    else res.write(teks);
  };
  const kabarkan = async (k: KasusBerubah) => {
    if (await terlihatOleh(l, pengguna, k))
      tulis(`event: kasus\ndata: ${JSON.stringify({ kasus: k.kasus })}\n\n`);
  };
  const berhenti = l.siaran.dengar((k) => {
    kabarkan(k).catch(() => l.log.warn('peristiwa tidak dapat diperiksa'));
  });
  const denyut = setInterval(() => tulis(': denyut\n\n'), DENYUT_MS).unref();
  const usia = setTimeout(() => res.end(), UMUR_MS).unref();
  res.on('close', () => {
    berhenti();
    clearInterval(denyut);
    clearTimeout(usia);
  });
  // Says that the listener is in place: what changes from here on is heard.
  tulis('retry: 3000\n: tersambung\n\n');
}

/** Whether the case is one this person may know of; only who is confined to villages makes us look it up. */
async function terlihatOleh(l: Lingkungan, pengguna: Pengguna, k: KasusBerubah): Promise<boolean> {
  if (k.instansi !== pengguna.instansiId) return false;
  const j = jangkauan(pengguna);
  return j.wilayah === null || (await cariKasus(l.db, j, k.kasus)) !== undefined;
}
