import type { Waktu } from './jam/waktu.ts';
import type { KeadaanKasus } from './kasus/keadaan.ts';
import type { Kelahiran } from './kasus/kelahiran.ts';
import type { Kesalahan } from './kasus/penolakan.ts';
import type { Layanan } from './kata.ts';
import type { IsiLansia } from './lansia/keadaan.ts';
import { kesalahanPermohonan, lahirLansia } from './lansia/lahir.ts';
import type { IsiPengaduan } from './pengaduan/keadaan.ts';
import { kesalahanPengaduan, lahirPengaduan } from './pengaduan/lahir.ts';
import type { IsiPdp } from './pdp/keadaan.ts';
import { kesalahanPermintaan, lahirPdp } from './pdp/lahir.ts';
import type { IsiRps } from './rps/keadaan.ts';
import { kesalahanLaporan, lahirRps } from './rps/lahir.ts';
import type { StandarLayanan } from './standar/standar.ts';

/** How a case of a service comes into being: the act that begins it and what the domain makes of it. */
export interface JenisKelahiran<L extends Layanan, I> {
  layanan: L;
  jenis: string;
  kesalahan(isi: I, standar: StandarLayanan[L], waktu: Waktu): Kesalahan[];
  lahir(isi: I, l: Kelahiran<StandarLayanan[L]>): KeadaanKasus;
}

export const PERMOHONAN_LANSIA: JenisKelahiran<'lansia', IsiLansia['ajukanPermohonan']> = {
  layanan: 'lansia',
  jenis: 'ajukanPermohonan',
  kesalahan: kesalahanPermohonan,
  lahir: lahirLansia,
};

export const LAPORAN_RPS: JenisKelahiran<'rps', IsiRps['laporkan']> = {
  layanan: 'rps',
  jenis: 'laporkan',
  kesalahan: kesalahanLaporan,
  lahir: lahirRps,
};

export const PENGADUAN: JenisKelahiran<'pengaduan', IsiPengaduan['terimaPengaduan']> = {
  layanan: 'pengaduan',
  jenis: 'terimaPengaduan',
  kesalahan: kesalahanPengaduan,
  lahir: lahirPengaduan,
};

export const PERMINTAAN_PDP: JenisKelahiran<'pdp', IsiPdp['ajukanPermintaanPdp']> = {
  layanan: 'pdp',
  jenis: 'ajukanPermintaanPdp',
  kesalahan: kesalahanPermintaan,
  lahir: lahirPdp,
};

/**
 * The same for the houses that hold an act and a standard without knowing their service.
 * Untyped is safe here as in `ATURAN`: a body is only ever handed to the birth of its own kind.
 */
export const KELAHIRAN: Readonly<Record<Layanan, JenisKelahiran<Layanan, never>>> = {
  lansia: PERMOHONAN_LANSIA,
  rps: LAPORAN_RPS,
  pengaduan: PENGADUAN,
  pdp: PERMINTAAN_PDP,
};
