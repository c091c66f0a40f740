import { nikBerbedaKelamin, nikBerbedaTanggal } from './nik.ts';
import { tulisWaktu } from '../jam/waktu.ts';
import type { KeadaanKasus } from './keadaan.ts';
import type { Klien } from './klien.ts';

export interface Peringatan {
  kode: string;
  pesan: string;
}

/** What everybody who opens a case must know first. */
export function peringatanUmum({ dibatasi, standar }: KeadaanKasus): Peringatan[] {
  if (!dibatasi) return [];
  const sejak = tulisWaktu(dibatasi.sejak, standar.zona);
  const pesan = `Pemrosesan dibatasi sejak ${sejak} atas permintaan ${dibatasi.permintaan}.`;
  return [{ kode: 'pemrosesanDibatasi', pesan }];
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
