import type { Tanggal } from '../../../domain/jam/waktu.ts';
import { bacaNik, tanggalLahirNik } from '../../../domain/kasus/nik.ts';
import type { Layanan } from '../../../domain/kata.ts';
import { USIA_LANSIA } from '../../../domain/lansia/syarat.ts';
import type { Isian } from '../../formulir/isian.ts';
import { kelompok, teks } from './susunan.ts';

/** Whom to expect where the century is open: a request for the aged is about somebody aged. */
export function usiaDiharapkan(layanan: Layanan, isian: Isian): number {
  return layanan === 'lansia' || isian['kategori'] === 'lanjutUsiaTerlantar' ? USIA_LANSIA : 0;
}

/**
 * Fills in what a NIK tells, where nothing was typed or only an earlier NIK had filled it in. What somebody typed
 * stays: a disagreement is warned of, and the NIK may be the part that is wrong.
 */
export function isiDariNik(lama: Isian, baru: Isian, hariIni: Tanggal, usiaMin: number): Isian {
  if (teks(lama['nik']) === teks(baru['nik'])) return baru;
  const dulu = tersirat(teks(lama['nik']), hariIni, usiaMin);
  const kini = tersirat(teks(baru['nik']), hariIni, usiaMin);
  const isi = (['tanggalLahir', 'jenisKelamin'] as const).flatMap((nama) => {
    const tertulis = teks(baru[nama]);
    const bebas = tertulis === '' || tertulis === dulu[nama];
    return bebas && kini[nama] !== undefined ? [[nama, kini[nama]] as const] : [];
  });
  return { ...baru, ...Object.fromEntries(isi) };
}

/** Whether the date of birth that stands there is the one the NIK was read as: its century is a guess. */
export function tanggalDariNik(klien: Isian, hariIni: Tanggal, usiaMin: number): boolean {
  const lahir = teks(klien['tanggalLahir']);
  return lahir !== '' && lahir === tersirat(teks(klien['nik']), hariIni, usiaMin).tanggalLahir;
}

/** The same on the whole form. */
export function sesudahDiketik(layanan: Layanan, lama: Isian, baru: Isian, hariIni: Tanggal): Isian {
  if (layanan !== 'lansia' && layanan !== 'rps') return baru;
  const klien = isiDariNik(
    kelompok(lama['klien']),
    kelompok(baru['klien']),
    hariIni,
    usiaDiharapkan(layanan, baru),
  );
  return { ...baru, klien };
}

function tersirat(
  nik: string,
  hariIni: Tanggal,
  usiaMin: number,
): { tanggalLahir?: string; jenisKelamin?: string } {
  const isi = bacaNik(nik);
  if (isi === null) return {};
  const tanggalLahir = tanggalLahirNik(nik, hariIni, usiaMin);
  return { jenisKelamin: isi.jenisKelamin, ...(tanggalLahir !== null && { tanggalLahir }) };
}
