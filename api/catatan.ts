import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * Gives each request an id and leaves one line in the log when it is over. The route's pattern stands there and
 * not the URL, and an opaque id for the person: no line tells whom a case is about.
 */
export function catatPermintaan(log: Logger): RequestHandler {
  return (req, res, next) => {
    const mulai = performance.now();
    const id = randomUUID();
    res.locals['permintaanId'] = id;
    res.set('X-Request-Id', id);
    res.once('close', () => {
      log.info(
        {
          permintaan: id,
          metode: req.method,
          rute: (req.route as { path?: unknown } | undefined)?.path ?? null,
          status: res.statusCode,
          ms: Math.round(performance.now() - mulai),
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
