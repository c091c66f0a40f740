import { tanggalDi } from '../jam/waktu.ts';
import { usiaKlien } from '../kasus/klien.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import type { KeadaanLansia } from './keadaan.ts';

/** The six requirements of the standard (Persyaratan 1–6), by name. */
export const SYARAT = ['aduan', 'identitas', 'suratKeterangan', 'usia', 'keadaan', 'lembarAsesmen'] as const;
export type Syarat = (typeof SYARAT)[number];

export const KEADAAN_KLIEN = ['miskin', 'terlantar', 'diterlantarkan-keluarga'] as const;
export type KeadaanKlien = (typeof KEADAAN_KLIEN)[number];

/** Lanjut usia: 60 years or over (standard, Persyaratan 4; Permensos 19/2012). */
export const USIA_LANSIA = 60;

const PESAN: Record<Syarat, string> = {
  aduan: 'Belum ada aduan atau laporan dari masyarakat atau pihak kelurahan.',
  identitas:
    'Identitas belum lengkap: lampirkan KTP atau KK, isi nama dan tanggal lahir, atau minta dispensasi kepada Kepala Bidang.',
  suratKeterangan: 'Belum ada surat keterangan dari kelurahan setempat (bukan surat permohonan).',
  usia: `Usia klien belum terbukti ${USIA_LANSIA} tahun ke atas pada hari permohonan.`,
  keadaan: 'Belum disebutkan bahwa klien miskin, terlantar, atau diterlantarkan keluarganya.',
  lembarAsesmen: 'Belum ada lembar asesmen pekerja sosial.',
};

/** Requirements that the file does not meet yet; the assessment sheet is asked for later, before the paraf. */
export function syaratBelumTerpenuhi(k: KeadaanLansia): Syarat[] {
  const punya = (...jenis: string[]) => k.dokumen.some((d) => jenis.includes(d.jenis));
  const terpenuhi: Record<Exclude<Syarat, 'lembarAsesmen'>, boolean> = {
    aduan: k.aduan.uraian !== '',
    identitas: k.dispensasi !== undefined || (punya('ktp', 'kk') && !!k.klien.nama && !!k.klien.tanggalLahir),
    suratKeterangan: punya('suratKeterangan'),
    usia: cukupUsia(k),
    keadaan: k.keadaan.length > 0,
  };
  return (Object.keys(terpenuhi) as (keyof typeof terpenuhi)[]).filter((s) => !terpenuhi[s]);
}

export function kesalahanSyarat(syarat: readonly Syarat[]): Kesalahan[] {
  return syarat.map((s) => ({ lokasi: `syarat.${s}`, pesan: PESAN[s] }));
}

function cukupUsia(k: KeadaanLansia): boolean {
  // An estimate counts only with what it rests on.
  if (!k.klien.tanggalLahir && !k.klien.dasarPerkiraan) return false;
  const usia = usiaKlien(k.klien, tanggalDi(k.dibuatPada, k.standar.zona));
  return usia !== null && usia >= USIA_LANSIA;
}
