import { nikBerbedaKelamin, nikBerbedaTanggal } from './nik.ts';
import { tulisWaktu } from '../jam/waktu.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { Klien } from './klien.ts';

export interface Peringatan {
  kode: string;
  pesan: string;
}

/** What everybody who opens a case must know first. */
export function peringatanUmum({ dibatasi, dokumenHilang, standar }: KeadaanKasus): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (dibatasi) {
    const sejak = tulisWaktu(dibatasi.sejak, standar.zona);
    const pesan = `Pemrosesan dibatasi sejak ${sejak} atas permintaan ${dibatasi.permintaan}.`;
    hasil.push({ kode: 'pemrosesanDibatasi', pesan });
  }
  if (dokumenHilang !== undefined) {
    const pesan =
      `${dokumenHilang} dokumen yang disertakan saat kasus ini dibuat tidak ikut terlampir: ` +
      'unggahannya sudah dibuang atau dipakai pada kasus lain. Minta dan lampirkan lagi.';
    hasil.push({ kode: 'dokumenHilang', pesan });
  }
  return hasil;
}

/** What does not add up but does not stop the case. */
export function peringatanKlien(k: Klien): Peringatan[] {
  const hasil: Peringatan[] = [];
  if (k.nik && k.tanggalLahir && nikBerbedaTanggal(k.nik, k.tanggalLahir)) {
    hasil.push({
      kode: 'nikTanggalLahir',
      pesan: 'Tanggal lahir berbeda dengan yang tersirat pada NIK. Periksa dokumennya.',
    });
  }
  if (k.nik && k.jenisKelamin && nikBerbedaKelamin(k.nik, k.jenisKelamin)) {
    hasil.push({
      kode: 'nikJenisKelamin',
      pesan: 'Jenis kelamin berbeda dengan yang tersirat pada NIK. Periksa dokumennya.',
    });
  }
  return hasil;
}
