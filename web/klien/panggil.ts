import { GalatApi, TakTersambung } from './galat.ts';
import type { Masalah } from './galat.ts';
import { cocokkanJam } from '../waktu/jam.ts';
import type { Bacaan, Kiriman } from './kontrak.ts';

type Nilai = string | number | boolean | undefined;

export interface Tempat {
  param?: Record<string, string>;
  kueri?: Record<string, Nilai>;
}

export interface Kirim extends Tempat {
  badan?: unknown;
  /** Idempotency key: the same key gives the same result, however often it arrives. */
  kunci?: string;
}

/** Reads. @throws GalatApi, TakTersambung */
export async function ambil<J extends keyof Bacaan>(
  jalur: J,
  p: Tempat = {},
  signal?: AbortSignal,
): Promise<Bacaan[J]> {
  return (await minta(alamat(jalur, p), { ...(signal && { signal }) })) as Bacaan[J];
}

/** Writes. @throws GalatApi, TakTersambung */
export async function kirim<J extends keyof Kiriman>(jalur: J, p: Kirim = {}): Promise<Kiriman[J]> {
  const berkas = p.badan instanceof FormData;
  const headers: Record<string, string> = {
    ...(!berkas && { 'Content-Type': 'application/json' }),
    ...(p.kunci !== undefined && { 'Idempotency-Key': p.kunci }),
  };
  const body = berkas ? (p.badan as FormData) : JSON.stringify(p.badan ?? {});
  return (await minta(alamat(jalur, p), { method: 'POST', headers, body })) as Kiriman[J];
}

/** An address with its parameters filled in. Nothing personal belongs in it. */
export function alamat(jalur: string, { param = {}, kueri = {} }: Tempat): string {
  const isi = jalur.replace(/:([a-zA-Z]+)/g, (_, nama: string) => encodeURIComponent(param[nama] ?? ''));
  const cari = new URLSearchParams();
  for (const [nama, nilai] of Object.entries(kueri))
    if (nilai !== undefined && nilai !== '') cari.set(nama, String(nilai));
  return cari.size > 0 ? `${isi}?${cari.toString()}` : isi;
}

async function minta(url: string, pilihan: RequestInit): Promise<unknown> {
  const jawab = await mintaMentah(url, pilihan);
  if (jawab.headers.get('Content-Type')?.startsWith('application/pdf')) return jawab.blob();
  return jawab.status === 204 ? null : jawab.json();
}

/** An answer as it is, for what is no JSON. @throws GalatApi, TakTersambung */
export async function mintaMentah(url: string, pilihan: RequestInit): Promise<Response> {
  const jawab = await fetch(url, { credentials: 'same-origin', ...pilihan }).catch((e: unknown) => {
    if (e instanceof DOMException && e.name === 'AbortError') throw e;
    throw new TakTersambung();
  });
  cocokkanJam(jawab.headers.get('Date'));
  if (jawab.ok) return jawab;
  const isi: unknown = await jawab.json().catch(() => null);
  throw new GalatApi(isMasalah(isi) ? isi : masalahLain(jawab.status));
}

function isMasalah(isi: unknown): isi is Masalah {
  return typeof isi === 'object' && isi !== null && 'kode' in isi && 'detail' in isi;
}

/** Something in between answered, a proxy for instance. */
function masalahLain(status: number): Masalah {
  return {
    status,
    kode: 'jawabanAsing',
    title: 'Server tidak dapat menjawab',
    detail: `Server menjawab ${status}. Coba lagi sebentar.`,
  };
}
