import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

export interface AturanMetrik {
  /** Null where none is configured. */
  token: string | null;
  produksi: boolean;
}

/**
 * Who may read metrics: whoever shows the token. Without one configured: nobody in production, where a proxy on this
 * machine would make the whole world look like this machine; elsewhere this machine only.
 */
export function bolehBacaMetrik(req: IncomingMessage, { token, produksi }: AturanMetrik): boolean {
  if (token !== null) return sama(req.headers.authorization ?? '', `Bearer ${token}`);
  const lewatProksi = ['forwarded', 'x-forwarded-for', 'via'].some((k) => req.headers[k] !== undefined);
  return !produksi && !lewatProksi && LOOPBACK.test(req.socket.remoteAddress ?? '');
}

// Digests are of one length, and tell nothing of where the two differ.
function sama(a: string, b: string): boolean {
  const sidik = (teks: string) => createHash('sha256').update(teks).digest();
  return timingSafeEqual(sidik(a), sidik(b));
}
