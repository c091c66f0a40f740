import type { Peringatan } from '../kasus/peringatan.ts';
import { peringatanKlien } from '../kasus/peringatan.ts';
import type { KeadaanLansia } from './keadaan.ts';

export function peringatanLansia(k: KeadaanLansia): Peringatan[] {
  const hasil = peringatanKlien(k.klien);
  if (k.keadaan.length === 1 && k.keadaan[0] === 'miskin') {
    hasil.push({
      kode: 'hanyaMiskin',
      pesan: 'Klien hanya dinyatakan miskin; layanan ini untuk lansia terlantar.',
    });
  }
  if (k.asesmen?.lembar.kesimpulan === 'tidakLayak') {
    hasil.push({
      kode: 'asesmenTidakLayak',
      pesan: 'Asesmen menyimpulkan klien tidak layak untuk layanan ini.',
    });
  }
  return hasil;
}
