import { terikatKodeSurvei, undanganKasus } from '../../db/skm.repository.ts';
import { berlakuSampai, statusUndangan } from '../../domain/skm/undangan.ts';
import type { StatusUndangan } from '../../domain/skm/undangan.ts';
import type { Lingkungan } from '../lingkungan.ts';

export interface TautanSurvei {
  status: StatusUndangan;
  berlakuSampai: string;
  /** While it can be answered. */
  dapatDiisi?: { kode: string; tautan: string };
}

/**
 * The survey of a case; null where nobody was asked. @throws TidakTerbaca where the case was erased meanwhile
 */
export async function tautanSurvei(l: Lingkungan, kasusId: string): Promise<TautanSurvei | null> {
  const u = await undanganKasus(l.db, kasusId);
  if (!u) return null;
  const status = statusUndangan({ dibuatPada: u.dibuat_pada, dipakai: u.dipakai }, l.sekarang());
  const hasil = { status, berlakuSampai: berlakuSampai(u.dibuat_pada) };
  if (status !== 'terbuka') return hasil;
  const kode = await l.brankas.baca<string>(terikatKodeSurvei(kasusId), u.kode);
  return { ...hasil, dapatDiisi: { kode, tautan: new URL(`/survei/${kode}`, l.alamatPublik).href } };
}
