import type { Tanggal } from '../jam/waktu.ts';
import { usiaKlien } from '../kasus/klien.ts';
import type { KeadaanRps } from './keadaan.ts';
import type { KelompokTempatTidur } from './kata.ts';
import { USIA_DEWASA } from './kata.ts';

/** The groups of beds that fit a client; an unsuitable bed is a warning to confirm, never a refusal. */
export function kelompokSesuai(
  k: Pick<KeadaanRps, 'kategori' | 'klien'>,
  hariIni: Tanggal,
): KelompokTempatTidur[] {
  if (k.kategori === 'odgj') return ['odgj'];
  const usia = usiaKlien(k.klien, hariIni);
  if (usia !== null && usia < USIA_DEWASA) return ['anak'];
  if (k.klien.jenisKelamin === 'L') return ['laki-laki'];
  if (k.klien.jenisKelamin === 'P') return ['perempuan'];
  return ['laki-laki', 'perempuan'];
}

/** A bed by its room and name, once: most offices name beds after their rooms. */
export function sebutTempatTidur({ kamar, nama }: { kamar: string; nama: string }): string {
  return nama.toLowerCase().startsWith(kamar.toLowerCase()) ? nama : `${kamar} ${nama}`;
}
