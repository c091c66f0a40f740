import { adalahTanggal, adalahWaktu } from '../../domain/jam/waktu.ts';
import { tulisTanggal } from '../../domain/surat/tanggal.ts';
import { adalahUuid } from '../../domain/uuid.ts';
import { labelPilihan } from './isian.ts';

/** A value of a field in one line; empty for what is unknown, and for instants, which need the office's zone. */
export function tulisNilai(bidang: string, n: unknown): string {
  if (Array.isArray(n)) return n.map((x) => tulisNilai(bidang, x)).join(', ');
  if (typeof n === 'number') return String(n);
  if (typeof n === 'boolean') return n ? 'Ya' : 'Tidak';
  if (typeof n !== 'string' || adalahWaktu(n)) return '';
  return adalahTanggal(n) ? tulisTanggal(n) : labelPilihan(bidang, n);
}

/** Rows that lead nobody anywhere: what they name stands elsewhere on the page, by its name. */
const TEKNIS: ReadonlySet<string> = new Set(['hash', 'segel', 'versi']);

/** Whether a field says something to people; ids say nothing. */
export function bermakna(bidang: string, n: unknown): boolean {
  if (TEKNIS.has(bidang)) return false;
  if (n === undefined || n === null || n === '') return false;
  if (typeof n === 'string') return !adalahUuid(n.toLowerCase());
  if (Array.isArray(n)) return n.some((x) => bermakna('', x));
  return typeof n !== 'object' || Object.entries(n).some(([nama, isi]) => bermakna(nama, isi));
}
