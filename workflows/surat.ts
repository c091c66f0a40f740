import { PERAN_PELAKU } from '../domain/kata.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import { adalahPenanda } from '../engine/nama.ts';
import type { Surat } from './pesan.ts';

/**
 * Reads a signal as it came. Never throws: what is no act becomes a letter that says so, and the next one is read.
 * Only the outer form is looked at here; the seal, which covers the rest, is verified in the act's activity.
 */
export function bacaSurat(nama: string, args: readonly unknown[]): Surat {
  const isi = args[0];
  if (adalahPenanda(isi)) return { terbaca: false, nama, sebab: 'tidakTerbaca' };
  return args.length === 1 && adalahTindakan(isi) && isi.jenis === nama
    ? { terbaca: true, tindakan: isi }
    : { terbaca: false, nama, sebab: 'bentukSalah' };
}

const POLA_UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const POLA_WAKTU = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function adalahTindakan(x: unknown): x is Tindakan {
  if (typeof x !== 'object' || x === null) return false;
  const t = x as Record<string, unknown>;
  const pelaku = t['pelaku'] as Record<string, unknown> | null | undefined;
  return (
    cocok(t['tindakanId'], POLA_UUID) &&
    cocok(t['waktu'], POLA_WAKTU) &&
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

function cocok(x: unknown, pola: RegExp): boolean {
  return typeof x === 'string' && pola.test(x);
}
