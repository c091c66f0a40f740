import type { z } from 'zod';
import type { Kesalahan } from '../domain/kasus/penolakan.ts';
import { Galat } from './galat.ts';
import { pesanIsian } from './pesan-isian.ts';

/** What was sent does not fit: every fault by its place. */
export function isianTidakSah(kesalahan: readonly Kesalahan[]): Galat {
  const rincian = 'Ada isian yang perlu diperbaiki. Lihat daftar kesalahan.';
  return new Galat(422, 'isiTidakSah', 'Isian belum benar', rincian, { kesalahan });
}

/** Reads input by a schema. @throws Galat 422 naming every fault */
export function uraiIsian<T>(skema: z.ZodType<T>, nilai: unknown): T {
  const hasil = skema.safeParse(nilai, { error: pesanIsian });
  if (hasil.success) return hasil.data;
  throw isianTidakSah(kesalahanDari(hasil.error));
}

/** One fault a place, as `klien.nik` or `dokumen.0`: the first says what to do, the rest often follow from it. */
export function kesalahanDari(e: z.ZodError): Kesalahan[] {
  const perLokasi = new Map<string, Kesalahan>();
  for (const k of e.issues.flatMap(dariMasalah)) if (!perLokasi.has(k.lokasi)) perLokasi.set(k.lokasi, k);
  return [...perLokasi.values()];
}

// An unknown field is named itself, not the object it stands in.
function dariMasalah(masalah: z.core.$ZodIssue): Kesalahan[] {
  const lokasi = (...lagi: string[]) => [...masalah.path.map(String), ...lagi].join('.');
  if (masalah.code === 'unrecognized_keys') {
    return masalah.keys.map((kunci) => ({ lokasi: lokasi(kunci), pesan: masalah.message }));
  }
  return [{ lokasi: lokasi(), pesan: masalah.message }];
}
