import type { KunciTenggatLansia } from '../standar/standar.ts';
import type { KeadaanLansia, TahapLansia } from './keadaan.ts';

/** Which clock runs in which stage: 30 + 2 + 5 + 3 = the 40 minutes of the standard, and the office's reminders. */
const JAM: Record<TahapLansia, readonly KunciTenggatLansia[]> = {
  permohonan: ['permohonan'],
  penugasan: ['penugasanAsesmen'],
  asesmen: ['penugasanAsesmen'],
  administrasi: ['administrasi'],
  paraf: ['paraf'],
  tandaTangan: ['tandaTangan'],
  penyerahan: ['penyerahan'],
  pengiriman: ['pengiriman'],
  keputusanUlang: ['keputusanUlang'],
  selesai: [],
  ditolak: [],
  dibatalkan: [],
};

export function jamLansia(k: KeadaanLansia): readonly KunciTenggatLansia[] {
  return JAM[k.tahap];
}
