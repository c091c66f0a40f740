import { adalahTanggal, umurPada } from '../../../domain/jam/waktu.ts';
import type { Tanggal } from '../../../domain/jam/waktu.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { USIA_DEWASA } from '../../../domain/rps/kata.ts';
import type { Isian, Nilai } from '../../formulir/isian.ts';
import type { Medan } from '../../formulir/medan.ts';

export interface Susunan {
  layanan: Layanan;
  isian: Isian;
  tanpaIdentitas: boolean;
  hariIni: Tanggal;
}

type Isi = Readonly<Record<string, Medan>>;

const UNTUK_ANAK = new Set(['wali', 'keteranganWali']);
const PERKIRAAN = new Set(['perkiraanUsia', 'dasarPerkiraan']);
// What can be said of somebody whom nobody knows.
const TANPA_IDENTITAS = new Set(['panggilan', 'jenisKelamin', 'ciri', ...PERKIRAAN, ...UNTUK_ANAK]);

/** The fields that are asked, as things stand. What is not asked is not sent either. */
export function medanTampil(isi: Isi, s: Susunan): Isi {
  return Object.fromEntries(
    Object.entries(isi).flatMap(([nama, medan]) => {
      if (nama === 'koreksi')
        return s.isian['jenis'] === 'koreksi' ? [[nama, { ...medan, wajib: true }]] : [];
      if (nama === 'klien' && medan.rupa === 'kelompok')
        return [[nama, { ...medan, isi: medanKlien(medan.isi, s) }]];
      return [[nama, medan]];
    }),
  );
}

function medanKlien(isi: Isi, s: Susunan): Isi {
  const klien = kelompok(s.isian['klien']);
  const anak = (usiaIsian(klien, s) ?? USIA_DEWASA) < USIA_DEWASA;
  const ditanya = (nama: string) => {
    if (UNTUK_ANAK.has(nama)) return anak;
    if (s.tanpaIdentitas) return TANPA_IDENTITAS.has(nama);
    // The date of birth says it; an estimate beside it would contradict it.
    return !PERKIRAAN.has(nama) || teks(klien['tanggalLahir']) === '';
  };
  return Object.fromEntries(Object.entries(isi).filter(([nama]) => ditanya(nama)));
}

/** Completed years as far as what was typed tells them. */
function usiaIsian(klien: Isian, s: Susunan): number | null {
  const lahir = teks(klien['tanggalLahir']);
  if (!s.tanpaIdentitas && lahir !== '') return adalahTanggal(lahir) ? umurPada(lahir, s.hariIni) : null;
  const usia = teks(klien['perkiraanUsia']);
  return /^\d{1,3}$/.test(usia) ? Number(usia) : null;
}

export function kelompok(n: Nilai | undefined): Isian {
  return typeof n === 'object' && !Array.isArray(n) ? n : {};
}

export function teks(n: Nilai | undefined): string {
  return typeof n === 'string' ? n.trim() : '';
}
