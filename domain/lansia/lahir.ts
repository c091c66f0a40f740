import type { Peran } from '../kata.ts';
import type { Waktu } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import type { Kelahiran } from '../kasus/kelahiran.ts';
import { keadaanAwal } from '../kasus/kelahiran.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import { kesalahanKlien } from '../kasus/periksa-klien.ts';
import type { StandarKasus, StandarLansia } from '../standar/standar.ts';
import type { JabatanBerwilayah, Wilayah } from '../wilayah.ts';
import { berlakuDi, tulisWilayah } from '../wilayah.ts';
import type { IsiLansia, KeadaanLansia } from './keadaan.ts';

/** SOP 1: who may hand in a letter of request. */
export const PEMOHON_LANSIA = ['petugas-desa', 'petugas-dinsos'] as const satisfies Peran[];

/** The position of somebody that may hand in a letter of this village; the fault where it is another's village. */
export function pilihPemohon<J extends JabatanBerwilayah>(
  jabatan: readonly J[],
  wilayah: Wilayah,
): { pemohon: J } | { kesalahan: Kesalahan } {
  const semua = jabatan.filter((j) => PEMOHON_LANSIA.some((p) => p === j.peran));
  const pemohon = semua.find((j) => berlakuDi(j, wilayah));
  if (pemohon) return { pemohon };
  const sendiri = semua.flatMap((j) => j.wilayah ?? []).map(tulisWilayah);
  const pesan = `Anda hanya dapat mengajukan permohonan untuk desa/kelurahan Anda sendiri: ${sendiri.join('; ')}.`;
  return { kesalahan: { lokasi: 'suratPermohonan.desaKelurahan', pesan } };
}

export function kesalahanPermohonan(
  isi: IsiLansia['ajukanPermohonan'],
  standar: Pick<StandarKasus, 'zona'>,
  waktu: Waktu,
): Kesalahan[] {
  const hariIni = tanggalDi(waktu, standar.zona);
  const hasil = kesalahanKlien(isi.klien, hariIni);
  if (isi.suratPermohonan.tanggal > hariIni) {
    hasil.push({ lokasi: 'suratPermohonan.tanggal', pesan: 'Tanggal surat tidak boleh di masa depan.' });
  }
  return hasil;
}

/** The state of a case that has been written down and has no history yet. */
export function lahirLansia(isi: IsiLansia['ajukanPermohonan'], l: Kelahiran<StandarLansia>): KeadaanLansia {
  return {
    ...keadaanAwal(l),
    layanan: 'lansia',
    tahap: 'permohonan',
    klien: isi.klien,
    wilayah: isi.suratPermohonan.desaKelurahan,
    suratPermohonan: isi.suratPermohonan,
    aduan: isi.aduan,
    keadaan: isi.keadaan,
    paraf: [],
    tujuan: l.standar.tujuan,
    surat: [],
    diterimaOleh: [],
    faktaTerakhir: l.waktu,
  };
}
