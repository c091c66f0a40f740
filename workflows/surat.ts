import { adalahWaktu } from '../domain/jam/waktu.ts';
import { PERAN_PELAKU } from '../domain/kata.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import { adalahUuid } from '../domain/uuid.ts';
import { adalahPenanda } from '../engine/nama.ts';
import type { Surat } from './pesan.ts';
import { SURAT_TERBESAR, ukuranJson } from './ukuran.ts';

/**
 * Reads a signal as it came. Never throws: what is no act becomes a letter that says so, and the next one is read.
 * Only the outer form is looked at here; the seal, which covers the rest, is verified in the act's activity.
 */
export function bacaSurat(nama: string, args: readonly unknown[]): Surat {
  const isi = args[0];
  if (adalahPenanda(isi)) return { terbaca: false, nama, sebab: 'tidakTerbaca' };
  return args.length === 1 && adalahTindakan(isi) && isi.jenis === nama && muat(isi)
    ? { terbaca: true, tindakan: isi }
    : { terbaca: false, nama, sebab: 'bentukSalah' };
}

// In a text of this length a year has four digits.
const PANJANG_WAKTU = 24;

function adalahTindakan(x: unknown): x is Tindakan {
  if (typeof x !== 'object' || x === null) return false;
  const t = x as Record<string, unknown>;
  const pelaku = t['pelaku'] as Record<string, unknown> | null | undefined;
  const { tindakanId, waktu } = t;
  return (
    typeof tindakanId === 'string' &&
    adalahUuid(tindakanId) &&
    typeof waktu === 'string' &&
    waktu.length === PANJANG_WAKTU &&
    adalahWaktu(waktu) &&
    ['kasusId', 'jenis', 'digest', 'segel'].every((kunci) => typeof t[kunci] === 'string') &&
    (t['versi'] === undefined || Number.isInteger(t['versi'])) &&
    typeof t['isi'] === 'object' &&
    t['isi'] !== null &&
    typeof pelaku === 'object' &&
    pelaku !== null &&
    PERAN_PELAKU.some((p) => p === pelaku['peran']) &&
    typeof pelaku['orangId'] === 'string' &&
    typeof pelaku['jabatanId'] === 'string'
  );
}

/** A body of the API is a few levels deep; far deeper, to write it down again would overflow the stack. */
const TINGKAT_TERDALAM = 32;

/** Whether the act can be handed to its activity. */
function muat(t: Tindakan): boolean {
  return sedangkal(t, TINGKAT_TERDALAM) && ukuranJson(t) <= SURAT_TERBESAR;
}

function sedangkal(x: unknown, tingkat: number): boolean {
  if (typeof x !== 'object' || x === null) return true;
  return tingkat > 0 && Object.values(x).every((isi) => sedangkal(isi, tingkat - 1));
}
