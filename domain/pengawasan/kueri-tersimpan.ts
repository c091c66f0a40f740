import { LAYANAN } from '../kata.ts';
import { LABEL_PERAN } from '../kasus/label.ts';
import { RINGKASAN_ALUR } from '../kasus/ringkasan.ts';
import type { Pejabat } from '../kasus/pejabat.ts';
import { sebutPejabat } from '../kasus/pejabat.ts';

/** A filter for the Temporal UI under a name. In the filter itself stand roles and opaque ids, never a name. */
export interface KueriTersimpan {
  kunci: string;
  kelompok: 'terlambat' | 'kantor' | 'petugas';
  nama: string;
  kueri: string;
}

const BERJALAN = "`ExecutionStatus` = 'Running'";

/** @param petugas who acts in the positions of the office now */
export function kueriTersimpan(instansiId: string, petugas: readonly Pejabat[]): KueriTersimpan[] {
  const orang = new Map(petugas.map((p) => [p.orangId, p]));
  const peran = new Set(petugas.map((p) => p.peran));
  return [
    {
      kunci: 'rpsTerlambat',
      kelompok: 'terlambat',
      nama: 'Hunian RPS yang melewati standar',
      kueri: syarat("`layanan` = 'rps'", '`terlambat` = true'),
    },
    {
      kunci: 'menungguParaf',
      kelompok: 'terlambat',
      nama: 'Menunggu paraf lebih dari 5 menit kerja',
      kueri: syarat("`layanan` = 'lansia'", "`tahap` = 'paraf'", '`terlambat` = true'),
    },
    {
      kunci: 'terlambat',
      kelompok: 'terlambat',
      nama: 'Semua kasus yang melewati standar',
      kueri: syarat('`terlambat` = true'),
    },
    {
      kunci: 'kantor',
      kelompok: 'kantor',
      nama: 'Semua kasus kantor yang berjalan',
      kueri: syarat(`\`instansi\` = '${instansiId}'`),
    },
    ...LAYANAN.map((layanan): KueriTersimpan => ({
      kunci: `layanan:${layanan}`,
      kelompok: 'kantor',
      nama: RINGKASAN_ALUR[layanan],
      kueri: syarat(`\`layanan\` = '${layanan}'`),
    })),
    ...[...peran].map((p): KueriTersimpan => ({
      kunci: `peran:${p}`,
      kelompok: 'petugas',
      nama: `Giliran ${LABEL_PERAN[p]}`,
      kueri: syarat(`\`penanggung\` = '${p}'`),
    })),
    ...[...orang].map(([orangId, p]): KueriTersimpan => ({
      kunci: `petugas:${orangId}`,
      kelompok: 'petugas',
      nama: `Giliran ${sebutPejabat(p)}`,
      kueri: syarat(`\`penanggung\` = '${orangId}'`),
    })),
  ];
}

function syarat(...semua: string[]): string {
  return [...semua, BERJALAN].join(' AND ');
}
