import { adalahWaktu, bandingkan } from '../jam/waktu.ts';
import type { Waktu } from '../jam/waktu.ts';
import type { Saluran } from './saluran.ts';
import { SALURAN } from './saluran.ts';

/** A message as it lies in the outbox. What it says (`isi`) differs by kind, and is read with care. */
export interface PesanKotak {
  jenis: string;
  isi: unknown;
  kasusId: string | null;
  dibuatPada: Waktu;
}

/** About channels themselves: to send these out could go on for ever. */
const HANYA_DI_DALAM: ReadonlySet<string> = new Set(['pengirimanMati']);
/** Asked for by their receiver a moment ago, for one channel. */
const DIMINTA: ReadonlySet<string> = new Set(['kodeSaluran', 'ujiSaluran']);

/** By which channels a message may go at all, before anybody's choice. */
export function saluranPesan(p: PesanKotak): readonly Saluran[] {
  if (HANYA_DI_DALAM.has(p.jenis)) return [];
  if (!diminta(p)) return SALURAN;
  const satu = bidang(p.isi, 'saluran');
  return SALURAN.filter((s) => s === satu);
}

/** Its receiver has asked for it: no choice and no office's rule stands against it. */
export function diminta(p: Pick<PesanKotak, 'jenis'>): boolean {
  return DIMINTA.has(p.jenis);
}

/**
 * What does not wait for the morning: a rung at its deadline or after it, a case whose key is gone, and what somebody has
 * just asked for. A rung whose deadline cannot be read counts as such.
 */
export function mendesak(p: PesanKotak): boolean {
  if (p.jenis === 'eskalasi') {
    const batas = bidang(p.isi, 'batas');
    return batas === undefined || !adalahWaktu(batas) || bandingkan(p.dibuatPada, batas) >= 0;
  }
  return p.jenis === 'kunciHilang' || diminta(p);
}

/** A text of a message's content; undefined where there is none. */
export function bidang(isi: unknown, nama: string): string | undefined {
  const nilai = nilaiBidang(isi, nama);
  return typeof nilai === 'string' ? nilai : undefined;
}

export function nilaiBidang(isi: unknown, nama: string): unknown {
  return typeof isi === 'object' && isi !== null && Object.hasOwn(isi, nama)
    ? (isi as Record<string, unknown>)[nama]
    : undefined;
}
