import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { AturanLayanan } from '../../../domain/layanan.ts';

/** What the rules answer to an act that names exactly this version, or none. */
export function jawabanVersi(a: AturanLayanan, k: KeadaanKasus, t: Tindakan, versi?: number): string {
  const { versi: _, ...tanpa } = t;
  const keputusan = a.putuskan(k, versi === undefined ? tanpa : { ...tanpa, versi });
  return keputusan.hasil === 'ditolak' ? keputusan.penolakan.kode : 'diterima';
}

/** By how much an accepted act raises the version: 0 or 1. */
export function kenaikanVersi(a: AturanLayanan, k: KeadaanKasus, t: Tindakan): number {
  const keputusan = a.putuskan(k, { ...t, versi: k.versi });
  if (keputusan.hasil === 'ditolak') throw new Error(keputusan.penolakan.kode);
  return keputusan.naikVersi ? 1 : 0;
}
