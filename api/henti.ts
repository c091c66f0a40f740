import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as jeda } from 'node:timers/promises';

/** So long requests are still taken after readiness has said no: whoever sends them here hears of it first. */
const PAMIT_MS = 500;
/** Requests that wait for a receipt end well before; the start script's patience is 10 s. */
const BATAS_MS = 8_000;

/**
 * Prepares a server for a graceful end. The returned function tells every caller not to come back on its connection,
 * then stops accepting, ends the event streams (they would stay open for ever; browsers come back by themselves), lets
 * running requests finish and cuts what is left.
 */
export function siapkanHenti(
  server: Server,
  { pamitMs = PAMIT_MS, batasMs = BATAS_MS } = {},
): () => Promise<void> {
  const terbuka = new Set<ServerResponse>();
  let pamit = false;
  // Before the app, which may answer at once.
  server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) => {
    terbuka.add(res);
    res.once('close', () => terbuka.delete(res));
    if (pamit) tutupSesudahnya(res);
  });
  return async () => {
    pamit = true;
    for (const res of terbuka) tutupSesudahnya(res);
    await jeda(pamitMs);
    const tertutup = new Promise<void>((selesai) => server.close(() => selesai()));
    for (const res of terbuka) if (adalahAliran(res)) res.end();
    server.closeIdleConnections();
    const batal = new AbortController();
    const batas = jeda(batasMs, undefined, { signal: batal.signal }).catch(() => undefined);
    await Promise.race([tertutup, batas]);
    batal.abort();
    server.closeAllConnections();
    await tertutup;
  };
}

// On a connection that is kept, the next request could arrive as it is being closed, and be cut without an answer.
function tutupSesudahnya(res: ServerResponse): void {
  if (!res.headersSent) res.setHeader('Connection', 'close');
}

export function adalahAliran(res: ServerResponse): boolean {
  return String(res.getHeader('content-type') ?? '').startsWith('text/event-stream');
}
