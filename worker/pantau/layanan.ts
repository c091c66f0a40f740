import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { Registry } from 'prom-client';
import type { AturanMetrik } from '../../pantau/izin.ts';
import { bolehBacaMetrik } from '../../pantau/izin.ts';
import type { UkuranMesin } from './mesin.ts';

export interface BahanPantau {
  host: string;
  port: number;
  aturan: AturanMetrik;
  registri: Registry;
  mesin: UkuranMesin;
  /** Whether the worker takes tasks. */
  bekerja(): boolean;
}

/** The worker's own small window: whether it works, and its metrics. @returns closes it */
export async function bukaPantau(b: BahanPantau): Promise<() => Promise<void>> {
  const server = createServer((req, res) => {
    jawab(b, req, res).catch(() => tulis(res, 500, 'tidak dapat dibaca\n'));
  });
  server.listen(b.port, b.host);
  await once(server, 'listening');
  return async () => {
    server.closeAllConnections();
    await new Promise((selesai) => server.close(selesai));
  };
}

async function jawab(b: BahanPantau, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method !== 'GET') return tulis(res, 405, 'hanya GET\n');
  switch (req.url) {
    case '/sehat':
      return b.bekerja() ? tulis(res, 200, 'bekerja\n') : tulis(res, 503, 'tidak bekerja\n');
    case '/metrik':
      if (!bolehBacaMetrik(req, b.aturan)) return tulis(res, b.aturan.token === null ? 404 : 401, '\n');
      return tulis(res, 200, (await b.registri.metrics()) + (await b.mesin.baca()), b.registri.contentType);
    default:
      return tulis(res, 404, 'tidak ada\n');
  }
}

function tulis(res: ServerResponse, status: number, isi: string, tipe = 'text/plain; charset=utf-8'): void {
  res.writeHead(status, { 'Content-Type': tipe, 'Cache-Control': 'no-store' }).end(isi);
}
