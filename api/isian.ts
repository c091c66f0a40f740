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
  throw isianTidakSah(hasil.error.issues.flatMap(kesalahanDari));
}

/** Faults as `klien.nik` or `dokumen.0`; an unknown field is named itself, not the object it stands in. */
export function kesalahanDari(masalah: z.core.$ZodIssue): Kesalahan[] {
  const lokasi = (...lagi: string[]) => [...masalah.path.map(String), ...lagi].join('.');
  if (masalah.code === 'unrecognized_keys') {
    return masalah.keys.map((kunci) => ({ lokasi: lokasi(kunci), pesan: masalah.message }));
  }
  return [{ lokasi: lokasi(), pesan: masalah.message }];
}
