import type { Tanggal } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import { normalkanNama, normalkanTempat } from './banding.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { JenisKelamin, Klien } from './klien.ts';

/** What somebody is recognised by. Texts are normalised; what is not known is null. */
export interface CiriKlien {
  /** Keyed fingerprint of the NIK, never the NIK itself. */
  nik: string | null;
  nama: string | null;
  panggilan: string | null;
  jenisKelamin: JenisKelamin | null;
  tahunLahir: number | null;
  /** The year comes from an estimated age. */
  tahunPerkiraan: boolean;
  /** Village, address, where the person was found. */
  tempat: string | null;
}

/**
 * @param tempat whatever is known of where the person belongs
 * @param hariIni the day on which the age was estimated
 * @param sidik keyed fingerprint of a NIK
 */
export function ciriKlien(
  klien: Partial<Klien>,
  tempat: readonly (string | undefined)[],
  hariIni: Tanggal,
  sidik: (nik: string) => string,
): CiriKlien {
  const { nik, nama, panggilan, jenisKelamin, tanggalLahir, perkiraanUsia, alamat } = klien;
  const tahunKini = Number(hariIni.slice(0, 4));
  const perkiraan = perkiraanUsia === undefined ? null : tahunKini - perkiraanUsia;
  return {
    nik: nik === undefined ? null : sidik(nik),
    nama: normalkanNama(nama ?? '') || null,
    panggilan: normalkanNama(panggilan ?? '') || null,
    jenisKelamin: jenisKelamin ?? null,
    tahunLahir: tanggalLahir ? Number(tanggalLahir.slice(0, 4)) : perkiraan,
    tahunPerkiraan: !tanggalLahir && perkiraan !== null,
    tempat: normalkanTempat([...tempat, alamat].join(' ')) || null,
  };
}

/** The same of the client of a case. */
export function ciriKasus(k: KeadaanKasus, sidik: (nik: string) => string): CiriKlien {
  // Only a stay has a place where the client was found.
  const { lokasiDitemukan } = k as { lokasiDitemukan?: string };
  const ditaksir = tanggalDi(k.perkiraanPada ?? k.dibuatPada, k.standar.zona);
  return ciriKlien(k.klien, [k.wilayah, lokasiDitemukan], ditaksir, sidik);
}

/** Names of both kinds, each once. */
export function sebutan(c: Pick<CiriKlien, 'nama' | 'panggilan'>): string[] {
  return [...new Set([c.nama, c.panggilan])].filter((s) => s !== null);
}
