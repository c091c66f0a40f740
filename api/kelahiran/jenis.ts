import type { StandarLayanan } from '../../db/instansi.repository.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { Kelahiran } from '../../domain/kasus/kelahiran.ts';
import type { Kesalahan } from '../../domain/kasus/penolakan.ts';
import type { Layanan } from '../../domain/kata.ts';
import type { IsiLansia } from '../../domain/lansia/keadaan.ts';
import { kesalahanPermohonan, lahirLansia } from '../../domain/lansia/lahir.ts';
import type { IsiRps } from '../../domain/rps/keadaan.ts';
import { kesalahanLaporan, lahirRps } from '../../domain/rps/lahir.ts';

/** How a case of a service comes into being: the act that begins it and what the domain makes of it. */
export interface JenisKelahiran<L extends Layanan, I> {
  layanan: L;
  jenis: string;
  kesalahan(isi: I, standar: StandarLayanan[L], waktu: Waktu): Kesalahan[];
  lahir(isi: I, l: Kelahiran<StandarLayanan[L]>): KeadaanKasus;
}

/** What every birth may bring along: uploads to attach. */
export interface DenganDokumen {
  dokumen?: readonly string[] | undefined;
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
