import type { Server, ServerResponse } from 'node:http';
import { setTimeout as jeda } from 'node:timers/promises';

/** Requests that wait for a receipt end by then; the start script's patience is 10 s. */
const BATAS_MS = 8_000;

/**
 * Prepares a server for a graceful end. The returned function stops accepting, ends the event streams (they would
 * stay open for ever; browsers come back by themselves), lets running requests finish and cuts what is left.
 */
export function siapkanHenti(server: Server, batasMs = BATAS_MS): () => Promise<void> {
  const terbuka = new Set<ServerResponse>();
  server.on('request', (_req, res) => {
    terbuka.add(res);
    res.once('close', () => terbuka.delete(res));
  });
  return async () => {
    const tertutup = new Promise<void>((selesai) => server.close(() => selesai()));
    for (const res of terbuka) {
      if (adalahAliran(res)) res.end();
      // A browser that keeps its connection would hold the server open.
      else if (!res.headersSent) res.setHeader('Connection', 'close');
    }
    server.closeIdleConnections();
    const batal = new AbortController();
    const batas = jeda(batasMs, undefined, { signal: batal.signal }).catch(() => undefined);
    await Promise.race([tertutup, batas]);
    batal.abort();
    server.closeAllConnections();
    await tertutup;
  };
}

function adalahAliran(res: ServerResponse): boolean {
  return String(res.getHeader('content-type') ?? '').startsWith('text/event-stream');
}
