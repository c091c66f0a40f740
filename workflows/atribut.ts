import { workflowInfo } from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import { tenggatTerdekat, terlambatPada } from '../domain/kasus/tenggat.ts';
import type { AturanLayanan } from '../domain/layanan.ts';
import { ATRIBUT } from '../engine/nama.ts';

/**
 * Search attributes that no longer say what is so. Who is in charge stands there as a role or an opaque id.
 * Only what changed is written: every upsert is an event of the history.
 */
export function atributKasus(
  a: AturanLayanan,
  k: KeadaanKasus,
  sekarang: Waktu,
): SearchAttributeUpdatePair[] {
  const ada = workflowInfo().typedSearchAttributes;
  const tugas = a.tugas(k)[0];
  const penanggung = tugas?.orangId ?? tugas?.peran ?? null;
  const batas = k.ditunda ? null : (tenggatTerdekat(k.tenggat)?.batas ?? null);
  const terlambat = !k.ditunda && terlambatPada(k.tenggat, sekarang);
  const hasil: SearchAttributeUpdatePair[] = [];
  if (ada.get(ATRIBUT.tahap) !== k.tahap) hasil.push({ key: ATRIBUT.tahap, value: k.tahap });
  if ((ada.get(ATRIBUT.penanggung) ?? null) !== penanggung)
    hasil.push({ key: ATRIBUT.penanggung, value: penanggung });
  if ((ada.get(ATRIBUT.tenggat)?.toISOString() ?? null) !== batas) {
    hasil.push({ key: ATRIBUT.tenggat, value: batas === null ? null : new Date(batas) });
  }
  if ((ada.get(ATRIBUT.terlambat) ?? false) !== terlambat)
    hasil.push({ key: ATRIBUT.terlambat, value: terlambat });
  return hasil;
}
