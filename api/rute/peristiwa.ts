import type { Request, Response } from 'express';
import { cariKasus } from '../../db/kasus.baca.ts';
import { Galat } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { kenali } from '../masuk/pengenal.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import type { KasusBerubah } from '../siaran.ts';

// A reader who does not keep up is let go rather than kept in memory; it comes back as well.
const MAKS_TERTUNDA = 64 * 1024;

/** Changed cases as they change. Ids only: what changed is read by the usual routes. */
export function rutePeristiwa(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/peristiwa',
      siapa: 'masuk',
      // The browser comes back by itself: an open page alone does not keep a session alive.
      pasif: true,
      ringkasan: 'Aliran peristiwa (SSE): id kasus yang berubah',
      jawaban: { 200: { tipe: 'text/event-stream' } },
      tangani({ pengguna, req, res }) {
        alirkan(l, pengguna, req, res);
        return Promise.resolve('terkirim');
      },
    }),
  ];
}

function alirkan(l: Lingkungan, pengguna: Pengguna, req: Request, res: Response): void {
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
  let saya = pengguna;
  const kabarkan = async (k: KasusBerubah) => {
    if (await terlihatOleh(l, saya, k))
      tulis(`event: kasus\ndata: ${JSON.stringify({ kasus: k.kasus })}\n\n`);
  };
  const tertutup = l.ukuran.aliran();
  const berhenti = l.siaran.dengar(
    (k) => void kabarkan(k).catch(() => l.log.warn('peristiwa tidak dapat diperiksa')),
    // The browser comes back, and asks anew for what it shows.
    () => res.end(),
  );
  const periksa = async () => {
    const kini = await masihMasuk(l, req);
    if (!kini) return void res.end();
    saya = kini;
    tulis(': denyut\n\n');
  };
  const denyut = setInterval(() => {
    periksa().catch(() => l.log.warn('sesi tidak dapat diperiksa'));
  }, l.denyutMs).unref();
  res.on('close', () => {
    tertutup();
    berhenti();
    clearInterval(denyut);
  });
  // Says that the listener is in place: what changes from here on is heard.
  tulis('retry: 3000\n: tersambung\n\n');
}

/** Who is listening, asked anew; null where the session has ended, or owes something since. */
async function masihMasuk(l: Lingkungan, req: Request): Promise<Pengguna | null> {
  try {
    return await kenali(l, req, { pasif: true });
  } catch (e) {
    if (e instanceof Galat) return null;
    throw e;
  }
}

/** Whether the case is one this person may know of; only who is confined to villages makes us look it up. */
async function terlihatOleh(l: Lingkungan, pengguna: Pengguna, k: KasusBerubah): Promise<boolean> {
  if (k.instansi !== pengguna.instansiId) return false;
  const j = jangkauan(pengguna);
  return j.seluruhKantor || (await cariKasus(l.db, j, k.kasus)) !== undefined;
}
