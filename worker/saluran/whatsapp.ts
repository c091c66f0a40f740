import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import { bacaRetryAfter, hasilHttp, kodeSambung } from '../../domain/saluran/percobaan.ts';
import type { Pengirim, PesanKeluar } from './pengirim.ts';
import { hasilTerhenti } from './pengirim.ts';

export interface PengaturanWebhook {
  alamat: string;
  rahasia: string;
}

const BATAS_MS = 15_000;
const KEPALA_MAKS = 16 * 1024;

/**
 * WhatsApp through the webhook of a gateway (docs/saluran.md).
 * 1. An answer is its status line and headers: whatever body follows, however long or slow, is never read.
 * 2. Each message has a connection of its own, so that an answer that comes twice is nobody else's.
 * 3. The signature covers time and body; the key stays the same over all tries.
 */
export function pengirimWhatsapp(p: PengaturanWebhook, batasMs = BATAS_MS): Pengirim {
  const url = new URL(p.alamat);
  return {
    saluran: 'whatsapp',
    cara: 'webhook',
    async kirim(pesan, henti) {
      const signal = AbortSignal.any([henti, AbortSignal.timeout(batasMs)]);
      try {
        const { status, ulangi } = await minta(url, permintaan(p.rahasia, pesan), signal);
        return hasilHttp(status, ulangi);
      } catch (e) {
        if (signal.aborted) return hasilTerhenti(henti);
        return { hasil: 'gagal', galat: kodeSambung((e as { code?: unknown }).code) };
      }
    },
    tutup: () => undefined,
  };
}

function permintaan(rahasia: string, pesan: PesanKeluar) {
  const { kunci, kepada, perihal, teks, tautan } = pesan;
  const badan = JSON.stringify({ kunci, kepada, perihal, teks, tautan });
  const waktu = String(Math.floor(Date.now() / 1_000));
  return {
    badan,
    kepala: {
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(badan)),
      'Idempotency-Key': kunci,
      'Lindung-Waktu': waktu,
      'Lindung-Tanda-Tangan': `v1=${createHmac('sha256', rahasia).update(`${waktu}.${badan}`).digest('hex')}`,
    },
  };
}

function minta(
  url: URL,
  { badan, kepala }: ReturnType<typeof permintaan>,
  signal: AbortSignal,
): Promise<{ status: number; ulangi: number | undefined }> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((selesai, gagal) => {
    const pilihan = { method: 'POST', headers: kepala, agent: false, signal, maxHeaderSize: KEPALA_MAKS };
    const req = request(url, pilihan, (res: IncomingMessage) => {
      const ulangi = bacaRetryAfter(res.headers['retry-after'], Date.now());
      selesai({ status: res.statusCode ?? 0, ulangi });
      res.destroy();
    });
    // 101 is no answer to Node but another protocol that begins: it tells nobody else, nor that the line was cut.
    req.on('upgrade', (res: IncomingMessage) => {
      selesai({ status: res.statusCode ?? 0, ulangi: undefined });
      res.destroy();
    });
    // Also of the line after its answer has come: then there is nobody left to tell.
    req.on('error', gagal);
    req.on('close', () => gagal(new Error('sambungan ditutup tanpa jawaban')));
    req.end(badan);
  });
}
