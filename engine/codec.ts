import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import { idKunci, bukaSandi, sandikan } from '../db/kunci/kotak-sandi.ts';
import type { KunciAlur } from '../db/kunci/pemegang-kunci.ts';
import { adalahRingkasan } from '../domain/kasus/ringkasan.ts';
import { TIDAK_TERBACA } from './nama.ts';

const PENYANDIAN = 'lindung/aes-256-gcm';
const teks = new TextDecoder();
const byte = new TextEncoder();

/**
 * Encrypts every payload with the data key of the workflow's case; the key's id stands in the box.
 * In the clear stay only texts of the closed vocabulary of `ringkasan.ts` and the engine's own workflow metadata,
 * so that the Temporal UI shows the SOP without holding a key.
 *
 * Decoding never fails over the data: what cannot be read becomes a marker, since a failure here would wedge the
 * workflow. A key store that can't be reached does fail, and the engine tries again.
 */
export function buatCodec(pemegang: KunciAlur): PayloadCodec {
  return {
    encode: (payloads, konteks) => Promise.all(payloads.map((p) => sandikanPayload(pemegang, p, konteks))),
    decode: (payloads) => Promise.all(payloads.map((p) => bukaPayload(pemegang, p))),
  };
}

async function sandikanPayload(
  pemegang: KunciAlur,
  payload: Payload,
  konteks: SerializationContext | undefined,
): Promise<Payload> {
  if (bolehTerbuka(payload)) return payload;
  const kunci = await pemegang.alur(konteks?.workflowId ?? '');
  return {
    metadata: { encoding: byte.encode(PENYANDIAN), kunci: byte.encode(kunci.id) },
    data: sandikan(kunci, bungkus(payload), PENYANDIAN),
  };
}

async function bukaPayload(pemegang: KunciAlur, payload: Payload): Promise<Payload> {
  if (penyandian(payload) !== PENYANDIAN) return terbacaPolos(payload) ? payload : penandaTidakTerbaca();
  const data = payload.data ?? new Uint8Array();
  const id = idKunci(data);
  const kunci = id === null ? null : await pemegang.cari(id);
  if (!kunci) return penandaTidakTerbaca();
  try {
    const isi = bukaBungkus(bukaSandi(kunci, data, PENYANDIAN));
    return terbacaPolos(isi) ? isi : penandaTidakTerbaca();
  } catch {
    // Tampered with or truncated: the marker makes it a refused receipt.
    return penandaTidakTerbaca();
  }
}

/** Id of the key that closes a payload: empty where its box names none, null where it stands in the clear. */
export function kunciPayload(p: Payload): string | null {
  return penyandian(p) === PENYANDIAN ? (idKunci(p.data ?? new Uint8Array()) ?? '') : null;
}

// Metadata and data of the original payload: length of the metadata (4 bytes), metadata as JSON, data.
function bungkus(p: Payload): Buffer {
  const metadata = Object.entries(p.metadata ?? {}).map(([nama, nilai]) => [nama, teks.decode(nilai)]);
  const kepala = Buffer.from(JSON.stringify(Object.fromEntries(metadata)));
  const panjang = Buffer.alloc(4);
  panjang.writeUInt32BE(kepala.length);
  return Buffer.concat([panjang, kepala, p.data ?? new Uint8Array()]);
}

function bukaBungkus(isi: Buffer): Payload {
  const akhir = 4 + isi.readUInt32BE(0);
  const metadata = JSON.parse(isi.toString('utf8', 4, akhir)) as Record<string, string>;
  return {
    metadata: Object.fromEntries(Object.entries(metadata).map(([nama, nilai]) => [nama, byte.encode(nilai)])),
    data: isi.subarray(akhir),
  };
}

function penyandian(p: Payload): string {
  return teks.decode(p.metadata?.['encoding'] ?? new Uint8Array());
}

// Only what the payload converter is sure to read; anything else would throw inside the workflow.
function terbacaPolos(p: Payload): boolean {
  switch (penyandian(p)) {
    case 'binary/null':
      return true;
    case 'json/plain':
      return bacaJson(p) !== undefined;
    default:
      return false;
  }
}

function bacaJson(p: Payload): unknown {
  try {
    return JSON.parse(teks.decode(p.data ?? new Uint8Array()));
  } catch {
    return undefined;
  }
}

/** What stands in the place of a payload that cannot be read. */
export function penandaTidakTerbaca(): Payload {
  return {
    metadata: { encoding: byte.encode('json/plain') },
    data: byte.encode(JSON.stringify({ [TIDAK_TERBACA]: true })),
  };
}

function bolehTerbuka(p: Payload): boolean {
  if (penyandian(p) !== 'json/plain') return penyandian(p) === 'binary/null';
  const isi = bacaJson(p);
  if (typeof isi === 'string') return adalahRingkasan(isi);
  return typeof isi === 'object' && isi !== null && 'definition' in isi && 'currentDetails' in isi;
}
