import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response as JawabanEkspres } from 'express';
import { Galat } from '../galat.ts';

/**
 * The Temporal UI behind us. Every request to it is built here from nothing: no header, cookie, body or spelling of what
 * came in goes on by itself.
 */
export interface HuluUi {
  minta(jalur: string, badan?: unknown, batal?: AbortSignal): Promise<Response>;
  /** Passes an answer on as it comes, under our headers. */
  teruskan(req: Request, res: JawabanEkspres, jalur: string, badan?: unknown): Promise<void>;
}

// Longer than the engine holds a question for new events, or waits for a worker's answer.
const SABAR_MS = 60_000;
// The UI server compares this cookie with this header. Both are ours: who may ask was settled before.
const SEPASANG = { cookie: '_csrf=lindung', 'x-csrf-token': 'lindung' };

/** @param alamat of the UI server, e.g. `http://127.0.0.1:8233` */
export function buatHulu(alamat: string): HuluUi {
  const minta: HuluUi['minta'] = async (jalur, badan, batal) => {
    const signal = AbortSignal.any([AbortSignal.timeout(SABAR_MS), ...(batal ? [batal] : [])]);
    try {
      return await fetch(alamat + jalur, {
        redirect: 'manual',
        signal,
        ...(badan !== undefined && {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...SEPASANG },
          body: JSON.stringify(badan),
        }),
      });
    } catch {
      throw uiPergi();
    }
  };
  return {
    minta,
    async teruskan(req, res, jalur, badan) {
      const tutup = new AbortController();
      res.once('close', () => tutup.abort());
      const jawaban = await minta(jalur, badan, tutup.signal);
      // The UI never sends anybody elsewhere for what is on our list.
      if (jawaban.status >= 300 && jawaban.status < 400) throw uiPergi();
      res.status(jawaban.status).type(jawaban.headers.get('content-type') ?? 'application/octet-stream');
      if (req.method === 'HEAD' || jawaban.body === null) {
        await jawaban.body?.cancel();
        res.end();
        return;
      }
      try {
        await pipeline(Readable.fromWeb(jawaban.body), res);
      } catch (e) {
        // Whoever asked has gone on to another page.
        if (!tutup.signal.aborted) throw e;
      }
    },
  };
}

export function uiPergi(): Galat {
  const rincian = 'Temporal UI sedang tidak dapat dihubungi. Coba lagi sebentar lagi.';
  return new Galat(503, 'temporalUiPergi', 'Layanan sedang terganggu', rincian, {
    kepala: { 'Retry-After': '5' },
  });
}
