import type { Tanggal } from '../jam/waktu.ts';
import type { Klien } from './klien.ts';
import type { Kesalahan } from './penolakan.ts';

/** What cannot be true of a client. @param hariIni today in the office's zone; @param di path of the client in the body */
export function kesalahanKlien(k: Partial<Klien> | undefined, hariIni: Tanggal, di = 'klien'): Kesalahan[] {
  if (!k) return [];
  const hasil: Kesalahan[] = [];
  if (k.tanggalLahir && k.tanggalLahir > hariIni) {
    hasil.push({ lokasi: `${di}.tanggalLahir`, pesan: 'Tanggal lahir tidak boleh di masa depan.' });
  }
  if (k.perkiraanUsia !== undefined && k.tanggalLahir) {
    hasil.push({
      lokasi: `${di}.perkiraanUsia`,
      pesan: 'Isi tanggal lahir atau perkiraan usia, jangan keduanya.',
    });
  }
  return hasil;
}
