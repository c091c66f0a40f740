import { LAYANAN } from '../kata.ts';
import type { Layanan } from '../kata.ts';
import { LABEL_TENGGAT, LABEL_TINDAKAN } from './label.ts';

/**
 * Texts that stand in the engine in the clear, for the timeline of the Temporal UI. A closed vocabulary: nothing a
 * person typed can get into it, so that no summary ever carries personal data.
 */
export const RINGKASAN_ALUR: Record<Layanan, string> = {
  lansia: 'Rekomendasi lansia',
  rps: 'Hunian RPS',
  pengaduan: 'Penanganan pengaduan',
  pdp: 'Permintaan data pribadi',
};
export const RINGKASAN_TIDAK_SAH = 'Sinyal tidak sah';
const SOP_TERTINGGI = 7;

/** Summary of an act's activity, e.g. "SOP 4 · Beri paraf". @param sop 0 where the act stands beside the SOP */
export function ringkasanTindakan(jenis: string, sop: number): string {
  const label = LABEL_TINDAKAN[jenis as keyof typeof LABEL_TINDAKAN] ?? 'Tindakan';
  return sop > 0 ? `SOP ${sop} · ${label}` : label;
}

export function ringkasanPenolakan(jenis: string): string {
  return `Ditolak · ${ringkasanTindakan(jenis, 0)}`;
}

/** Summary of a timer, e.g. "Batas 1×24 jam", or of the work it waits for. */
export function ringkasanTenggat(kunci: string): string {
  return (
    LABEL_TENGGAT[kunci as keyof typeof LABEL_TENGGAT] ??
    LABEL_TINDAKAN[kunci as keyof typeof LABEL_TINDAKAN] ??
    'Tenggat'
  );
}

const jenis = [...Object.keys(LABEL_TINDAKAN), ''];
const KOSAKATA: ReadonlySet<string> = new Set([
  ...LAYANAN.map((l) => RINGKASAN_ALUR[l]),
  RINGKASAN_TIDAK_SAH,
  ...jenis.flatMap((j) => [
    ringkasanPenolakan(j),
    ...Array.from({ length: SOP_TERTINGGI + 1 }, (_, sop) => ringkasanTindakan(j, sop)),
  ]),
  ...[...Object.keys(LABEL_TENGGAT), ''].map(ringkasanTenggat),
]);

export function adalahRingkasan(teks: string): boolean {
  return KOSAKATA.has(teks);
}
