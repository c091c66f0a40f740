import type { Tanggal } from '../jam/waktu.ts';
import { tanggalDi } from '../jam/waktu.ts';
import { usiaKlien } from '../kasus/klien.ts';
import type { Peringatan } from '../kasus/peringatan.ts';
import { peringatanKlien } from '../kasus/peringatan.ts';
import type { KeadaanLansia } from './keadaan.ts';
import { USIA_LANSIA } from './syarat.ts';

export function peringatanLansia(k: KeadaanLansia): Peringatan[] {
  const hasil = peringatanPermohonan(k, tanggalDi(k.dibuatPada, k.standar.zona));
  if (k.asesmen?.lembar.kesimpulan === 'tidakLayak') {
    hasil.push({
      kode: 'asesmenTidakLayak',
      pesan: 'Asesmen menyimpulkan klien tidak layak untuk layanan ini.',
    });
  }
  return hasil;
}

/** What does not add up in a request already as it is handed in. @param pada the day of the request */
export function peringatanPermohonan(
  { klien, keadaan }: Pick<KeadaanLansia, 'klien' | 'keadaan'>,
  pada: Tanggal,
): Peringatan[] {
  const hasil = peringatanKlien(klien);
  const usia = usiaKlien(klien, pada);
  if (usia !== null && usia < USIA_LANSIA) {
    hasil.unshift({
      kode: 'belumLansia',
      pesan: `Klien berusia ${usia} tahun pada hari permohonan; layanan ini untuk usia ${USIA_LANSIA} tahun ke atas.`,
    });
  }
  if (keadaan.length === 1 && keadaan[0] === 'miskin') {
    hasil.push({
      kode: 'hanyaMiskin',
      pesan: 'Klien hanya dinyatakan miskin; layanan ini untuk lansia terlantar.',
    });
  }
  return hasil;
}
