import type { Waktu, Zona } from '../jam/waktu.ts';
import type { Peran } from '../kata.ts';
import type { Wilayah } from '../wilayah.ts';

export const SIFAT_PEMANGKU = ['definitif', 'plt', 'plh'] as const;
/** By appointment, as Plt of a vacant post, or as Plh of one whose holder is away (UU 30/2014 art. 14). */
export type SifatPemangku = (typeof SIFAT_PEMANGKU)[number];

export const LABEL_SIFAT: Readonly<Record<SifatPemangku, string>> = {
  definitif: 'pejabat definitif',
  plt: 'Plt',
  plh: 'Plh',
};

export interface OrangKantor {
  id: string;
  nama: string;
  aktif: boolean;
}

export interface JabatanKantor {
  id: string;
  nama: string;
  peran: Peran;
  atasanId: string | null;
  wilayah: Wilayah | null;
}

/** From its first instant on, up to but without its last; null: without end. */
export interface Masa {
  mulai: Waktu;
  sampai: Waktu | null;
}

export interface PemangkuKantor extends Masa {
  id: string;
  jabatanId: string;
  orangId: string;
  sifat: SifatPemangku;
}

/** The staff of an office, its positions and who holds them: past, present and to come. */
export interface Kantor {
  zona: Zona;
  orang: readonly OrangKantor[];
  jabatan: readonly JabatanKantor[];
  pemangku: readonly PemangkuKantor[];
}

export function namaOrang(k: Kantor, orangId: string): string {
  return k.orang.find((o) => o.id === orangId)?.nama ?? 'Seseorang';
}
