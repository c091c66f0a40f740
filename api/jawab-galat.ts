import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { GudangPergi } from '../db/gudang/gudang.ts';
import { PemindaiPergi } from './dokumen/pemindai.ts';
import { Galat } from './galat.ts';
import { galatKeHttp } from './galat-ke-http.ts';
import { kirimGalat, tampilanGalat } from './halaman/kirim.ts';
import { tanpaDataPribadi } from '../pantau/tanpa-data-pribadi.ts';
import type { Ukuran } from './pantau/ukuran.ts';

/** Answers every error as RFC 9457 problem details, or as a page to somebody who came with a browser. */
export function jawabGalat({ log, ukuran }: { log: Logger; ukuran: Ukuran }): ErrorRequestHandler {
  return (e: unknown, req, res, next) => {
    const galat = galatKeHttp(e);
    ukuran.galat(galat.kode, galat.status);
    if (e instanceof GudangPergi || e instanceof PemindaiPergi)
      log.warn({ sebab: e.message, permintaan: res.locals['permintaanId'] }, galat.kode);
    else if (galat.status === 500 && !(e instanceof Galat))
      log.error({ ...tanpaDataPribadi(e), permintaan: res.locals['permintaanId'] }, 'kesalahan tak terduga');
    // A body that has begun cannot be taken back: Express cuts the connection.
    if (res.headersSent) return next(e);
    if (tampilanGalat(res) !== undefined || mintaHalaman(req, res)) kirimGalat(res, galat);
    else tulis(res, galat);
  };
}

/** The answer where no route is. */
export const ruteTidakAda: RequestHandler = () => {
  throw new Galat(404, 'tidakDitemukan', 'Tidak ditemukan', 'Alamat ini tidak ada.');
};

/** The answer where the address exists for other methods. */
export function metodeSalah(boleh: readonly string[]): RequestHandler {
  return () => {
    throw bukanMetode(boleh);
  };
}

export function bukanMetode(boleh: readonly string[]): Galat {
  const daftar = boleh.join(', ');
  const rincian = `Alamat ini hanya menerima ${daftar}.`;
  return new Galat(405, 'metodeSalah', 'Metode tidak dikenal', rincian, { kepala: { Allow: daftar } });
}

const ALAMAT_MESIN = /^\/(api|publik|sehat|metrik|openapi\.json)(\/|$)/;

/** At the addresses of programs everybody gets problem details, elsewhere whoever does not ask for a page. */
function mintaHalaman(req: Request, res: Response): boolean {
  if (ALAMAT_MESIN.test(req.path)) return false;
  res.vary('Accept');
  return req.accepts(['application/problem+json', 'text/html']) === 'text/html';
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
