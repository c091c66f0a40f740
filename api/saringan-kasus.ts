import type { Penanggung, SaringanKasus } from '../db/daftar-kasus.baca.ts';
import { bacaKalender } from '../db/instansi.repository.ts';
import { awalHari, hariSesudah } from '../domain/kantor/masa.ts';
import { PERAN } from '../domain/kata.ts';
import type { SaringanTampil } from './bentuk/saringan-kasus.schema.ts';
import type { Lingkungan } from './lingkungan.ts';
import type { Pengguna } from './pengguna.ts';
import { perannya } from './pengguna.ts';

/** A filter as the caller wrote it, for the database: days become instants of the office's zone, "saya" the caller. */
export async function saringanDari(
  l: Lingkungan,
  pengguna: Pengguna,
  { dari, sampai, penanggung, ...s }: SaringanTampil,
): Promise<SaringanKasus> {
  const hasil = {
    ...s,
    ...(penanggung !== undefined && { penanggung: penanggungDari(penanggung, pengguna) }),
  };
  if (dari === undefined && sampai === undefined) return hasil;
  const { zona } = await bacaKalender(l.db, pengguna.instansiId);
  return {
    ...hasil,
    ...(dari !== undefined && { dari: awalHari(dari, zona) }),
    ...(sampai !== undefined && { sebelum: awalHari(hariSesudah(sampai), zona) }),
  };
}

function penanggungDari(p: string, pengguna: Pengguna): Penanggung {
  if (p === 'saya') return { jenis: 'saya', orangId: pengguna.orangId, peran: perannya(pengguna) };
  const peran = PERAN.find((nama) => nama === p);
  return peran ? { jenis: 'peran', peran } : { jenis: 'orang', orangId: p };
}
