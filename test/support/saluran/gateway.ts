import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export const RAHASIA_UJI = 'rahasia-bersama-dengan-gateway';

export interface PermintaanGateway {
  kunci: string | undefined;
  kepala: IncomingMessage['headers'];
  /** As it came. */
  teks: string;
  badan: Record<string, unknown>;
  /** The signature is that of the body and the time, made with the shared secret. */
  sah: boolean;
}

/** A gateway as docs/saluran.md describes one: checks the signature and drops repeats. */
export interface GatewayUji {
  alamat: string;
  /** All that was asked of it. */
  diminta: PermintaanGateway[];
  /** What it passed on, by key: each once. */
  diteruskan: Map<string, Record<string, unknown>>;
  /** How it answers from now on, after it has read the request; null: as it should. */
  jawab: ((res: ServerResponse, req: IncomingMessage) => void) | null;
  tutup(): Promise<void>;
}

export async function gatewayUji(): Promise<GatewayUji> {
  const server = createServer((req, res) => void layani(gateway, req, res));
  const gateway: GatewayUji = {
    alamat: '',
    diminta: [],
    diteruskan: new Map(),
    jawab: null,
    async tutup() {
      server.closeAllConnections();
      await new Promise((selesai) => server.close(selesai));
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  gateway.alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kirim`;
  return gateway;
}

async function layani(g: GatewayUji, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const teks = await text(req);
  const kunci = req.headers['idempotency-key'] as string | undefined;
  const badan = JSON.parse(teks) as Record<string, unknown>;
  const sah = periksaTandaTangan(req, teks);
  g.diminta.push({ kunci, kepala: req.headers, teks, badan, sah });
  if (g.jawab) {
    g.jawab(res, req);
    return;
  }
  if (sah && kunci !== undefined && !g.diteruskan.has(kunci)) g.diteruskan.set(kunci, badan);
  res.writeHead(sah ? 200 : 401).end('{}');
}

function periksaTandaTangan(req: IncomingMessage, teks: string): boolean {
  const waktu = String(req.headers['lindung-waktu']);
  const ada = Buffer.from(String(req.headers['lindung-tanda-tangan']));
  const harus = Buffer.from(
    `v1=${createHmac('sha256', RAHASIA_UJI).update(`${waktu}.${teks}`).digest('hex')}`,
  );
  const baru = Math.abs(Date.now() / 1_000 - Number(waktu)) < 300;
  return baru && ada.length === harus.length && timingSafeEqual(ada, harus);
}
