import type { JenisKelamin } from './klien.ts';
import { adalahTanggal, umurPada } from '../jam/waktu.ts';
import type { Tanggal } from '../jam/waktu.ts';

/** What a NIK tells of its holder. It has no century and no check digit, and cannot be changed even where wrong. */
export interface IsiNik {
  jenisKelamin: JenisKelamin;
  hariBulanTahun: string;
}

const HARI_PEREMPUAN = 40;

/** @param nik 16 digits: province 2, regency 2, district 2, birth date DDMMYY (women: DD+40), serial 4 */
export function bacaNik(nik: string): IsiNik | null {
  if (!/^\d{16}$/.test(nik)) return null;
  const hari = Number(nik.slice(6, 8));
  const perempuan = hari > HARI_PEREMPUAN;
  const tanggal = String(perempuan ? hari - HARI_PEREMPUAN : hari).padStart(2, '0');
  return { jenisKelamin: perempuan ? 'P' : 'L', hariBulanTahun: tanggal + nik.slice(8, 12) };
}

/** A disagreement is a warning, never a refusal: the NIK may be the part that is wrong. */
export function nikBerbedaTanggal(nik: string, lahir: Tanggal): boolean {
  const isi = bacaNik(nik);
  return isi !== null && isi.hariBulanTahun !== lahir.slice(8, 10) + lahir.slice(5, 7) + lahir.slice(2, 4);
}

export function nikBerbedaKelamin(nik: string, jenisKelamin: JenisKelamin): boolean {
  const isi = bacaNik(nik);
  return isi !== null && isi.jenisKelamin !== jenisKelamin;
}

/** Older than this nobody is taken to be. */
const USIA_TERTUA = 115;

/**
 * The birth date a NIK most likely stands for: the younger of the possible ages that is not below `usiaMin`, or else
 * the younger one. Null where it names no day.
 * @param usiaMin what is expected of the person, e.g. 60 where the service is for the aged
 */
export function tanggalLahirNik(nik: string, hariIni: Tanggal, usiaMin = 0): Tanggal | null {
  const isi = bacaNik(nik);
  if (isi === null) return null;
  const [hari, bulan, tahun] = [0, 2, 4].map((i) => isi.hariBulanTahun.slice(i, i + 2));
  const mungkin = ['20', '19']
    .map((abad) => `${abad}${tahun}-${bulan}-${hari}`)
    .filter((t) => adalahTanggal(t) && t <= hariIni && umurPada(t, hariIni) <= USIA_TERTUA);
  return mungkin.find((t) => umurPada(t, hariIni) >= usiaMin) ?? mungkin[0] ?? null;
}
