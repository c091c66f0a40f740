import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { GudangPergi } from '../db/gudang/gudang.ts';
import { PemindaiPergi } from './dokumen/pemindai.ts';
import { Galat } from './galat.ts';
import { galatKeHttp } from './galat-ke-http.ts';

/** Answers every error as RFC 9457 problem details. */
export function jawabGalat(log: Logger): ErrorRequestHandler {
  return (e: unknown, _req, res, next) => {
    const galat = galatKeHttp(e);
    if (e instanceof GudangPergi || e instanceof PemindaiPergi)
      log.warn({ sebab: e.message, permintaan: res.locals['permintaanId'] }, galat.kode);
    else if (galat.status === 500 && !(e instanceof Galat))
      log.error({ ...tanpaDataPribadi(e), permintaan: res.locals['permintaanId'] }, 'kesalahan tak terduga');
    // A body that has begun cannot be taken back: Express cuts the connection.
    if (res.headersSent) return next(e);
    tulis(res, galat);
  };
}

/** The answer where no route is. */
export const ruteTidakAda: RequestHandler = () => {
  throw new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', 'Alamat ini tidak ada.');
};

/** The answer where the address exists for other methods. */
export function metodeSalah(boleh: readonly string[]): RequestHandler {
  return () => {
    throw new Galat(
      405,
      'metodeSalah',
      'Metode tidak dikenal',
      `Alamat ini hanya menerima ${boleh.join(', ')}.`,
      {
        kepala: { Allow: boleh.join(', ') },
      },
    );
  };
}

function tulis(res: Response, g: Galat): void {
  res
    .status(g.status)
    .set({ ...g.kepala })
    .type('application/problem+json');
  res.send(
    JSON.stringify({
      type: `urn:lindung:galat:${g.kode}`,
      title: g.judul,
      status: g.status,
      detail: g.message,
      instance: `urn:uuid:${String(res.locals['permintaanId'])}`,
      kode: g.kode,
      ...(g.kesalahan.length > 0 && { kesalahan: g.kesalahan }),
      ...g.tambahan,
    }),
  );
}

/** Where it happened, not what it said: messages of the database repeat what people typed. */
function tanpaDataPribadi(e: unknown): Record<string, unknown> {
  if (!(e instanceof Error)) return { jenis: typeof e };
  const jejak = (e.stack ?? '').split('\n').filter((baris) => baris.trimStart().startsWith('at '));
  return { jenis: e.name, kode: (e as { code?: unknown }).code, jejak };
}
