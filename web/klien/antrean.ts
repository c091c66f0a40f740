import { useSyncExternalStore } from 'react';
import { adalahKode, GalatApi, TakTersambung } from './galat.ts';
import type { Bacaan, Kiriman } from './kontrak.ts';
import { ambil, kirim } from './panggil.ts';
import type { Tempat } from './panggil.ts';
import { PengirimanDibatalkan, sampaiTerjawab } from './sampai-terjawab.ts';

/**
 * What was sent and has no answer yet. A cut line keeps it here under its own idempotency key, and it is sent again
 * until it is answered: once in effect, however often it travels.
 */
export interface Titipan {
  /** Idempotency key; also its name here. */
  kunci: string;
  jalur: keyof Kiriman;
  param: Record<string, string>;
  badan: unknown;
  /** What people are told that waits: no personal data. */
  label: string;
  /** A passphrase is never written down, not even sealed. */
  hanyaIngatan: boolean;
  /** Name of the draft it was sent from, which has done its work once this is answered. */
  draf?: string;
}

/** How something that had waited came out. */
export type HasilTitipan = { jawab: Kiriman[keyof Kiriman] } | { galat: unknown };

/** Where what waits outlives the page; sealed by whoever provides it. */
export interface GudangTitipan {
  simpan(t: Titipan): Promise<void>;
  buang(kunci: string): Promise<void>;
  semua(): Promise<Titipan[]>;
}

let menunggu: readonly Titipan[] = [];
let gudang: GudangTitipan | null = null;
/** Counts sign-ins: what one person sends never goes out in the next one's name. */
let giliran = 0;
const pendengar = new Set<() => void>();
const dibatalkan = new Set<string>();

function ganti(baru: readonly Titipan[]): void {
  menunggu = baru;
  for (const p of pendengar) p();
}

/** What still waits for the line. */
export function useAntrean(): readonly Titipan[] {
  return useSyncExternalStore(
    (dengar) => {
      pendengar.add(dengar);
      return () => pendengar.delete(dengar);
    },
    () => menunggu,
  );
}

/**
 * Sends, and keeps on sending while the line is cut.
 * @returns the API's answer, however long it takes. @throws GalatApi where the API refuses, PengirimanDibatalkan
 */
export async function kirimPasti<J extends keyof Kiriman>(t: Titipan & { jalur: J }): Promise<Kiriman[J]> {
  dibatalkan.delete(t.kunci);
  const giliranku = giliran;
  try {
    const jawab = await sampaiTerjawab(
      () => kirim(t.jalur, { param: t.param, badan: t.badan, kunci: t.kunci }),
      {
        sementara,
        batal: () => giliranku !== giliran || dibatalkan.has(t.kunci),
        tahan: () => tahan(t),
      },
    );
    await lepaskan(t);
    return jawab;
  } catch (e) {
    // What was taken back is let go of by whoever did; after a sign-out it stays where it is sealed.
    if (!(e instanceof PengirimanDibatalkan)) await lepaskan(t);
    throw e;
  }
}

/**
 * Reads what becomes of something that was sent, and goes on asking while the line is cut or the server is busy.
 * @throws GalatApi, PengirimanDibatalkan where somebody else sits here meanwhile
 */
export function ambilPasti<J extends keyof Bacaan>(jalur: J, p: Tempat): Promise<Bacaan[J]> {
  const giliranku = giliran;
  return sampaiTerjawab(() => ambil(jalur, p), {
    sementara: (e) => sementara(e) || sibuk(e),
    batal: () => giliranku !== giliran,
  });
}

/** Nobody has answered for the API, or it asks to sign in first: what waits goes on waiting. */
function sementara(e: unknown): boolean {
  if (e instanceof TakTersambung || adalahKode(e, 'belumMasuk')) return true;
  return e instanceof GalatApi && e.masalah.kode === 'jawabanAsing' && e.masalah.status >= 502;
}

/** The API itself asks to come back later. */
function sibuk(e: unknown): boolean {
  return e instanceof GalatApi && [429, 503].includes(e.masalah.status);
}

/** Takes something back; it may have arrived all the same, and the page shows that when the line is up. */
export async function batalkanPengiriman(t: Titipan): Promise<void> {
  dibatalkan.add(t.kunci);
  await lepaskan(t);
}

/** Sends what an earlier page left behind. @param selesai told of each; not of what was taken back */
export async function lanjutkanAntrean(
  g: GudangTitipan,
  selesai: (t: Titipan, hasil: HasilTitipan) => void,
): Promise<void> {
  gudang = g;
  const sisa = (await g.semua()).filter((t) => !menunggu.some((m) => m.kunci === t.kunci));
  ganti([...menunggu, ...sisa]);
  await Promise.all(
    sisa.map((t) =>
      kirimPasti(t).then(
        (jawab) => selesai(t, { jawab }),
        (galat: unknown) => {
          if (!(galat instanceof PengirimanDibatalkan)) selesai(t, { galat });
        },
      ),
    ),
  );
}

/** Somebody signs out: what waits stays where it is sealed, and nothing is sent until they are back. */
export function hentikanAntrean(): void {
  giliran += 1;
  gudang = null;
  ganti([]);
}

async function tahan(t: Titipan): Promise<void> {
  if (menunggu.some((m) => m.kunci === t.kunci)) return;
  ganti([...menunggu, t]);
  if (!t.hanyaIngatan) await gudang?.simpan(t);
}

async function lepaskan(t: Titipan): Promise<void> {
  if (!menunggu.some((m) => m.kunci === t.kunci)) return;
  ganti(menunggu.filter((m) => m.kunci !== t.kunci));
  if (!t.hanyaIngatan) await gudang?.buang(t.kunci);
}
