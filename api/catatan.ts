import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { adalahAliran } from './henti.ts';
import type { Ukuran } from './pantau/ukuran.ts';

/**
 * Gives each request an id and leaves one line in the log when it is over. The route's pattern stands there and
 * not the URL, and an opaque id for the person: no line tells whom a case is about.
 */
export function catatPermintaan({ log, ukuran }: { log: Logger; ukuran: Ukuran }): RequestHandler {
  return (req, res, next) => {
    const mulai = performance.now();
    const id = randomUUID();
    res.locals['permintaanId'] = id;
    res.set('X-Request-Id', id);
    res.once('close', () => {
      const jalur = (req.route as { path?: unknown } | undefined)?.path;
      const rute = typeof jalur === 'string' ? jalur : null;
      const { method: metode } = req;
      const { statusCode: status } = res;
      const ms = performance.now() - mulai;
      // A stream is open for hours, which says nothing of how fast we answer.
      if (!adalahAliran(res)) ukuran.permintaan({ metode, rute, status, detik: ms / 1_000 });
      log.info(
        {
          permintaan: id,
          metode,
          rute,
          status,
          ms: Math.round(ms),
          orang: res.locals['orangId'] as string | undefined,
          // The caller hung up before the answer was out.
          ...(!res.writableFinished && { terputus: true }),
        },
        'permintaan',
      );
    });
    next();
  };
}
