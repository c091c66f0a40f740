import type { Peringatan } from '../kasus/peringatan.ts';
import type { KeadaanPengaduan } from './keadaan.ts';

export function peringatanPengaduan(k: KeadaanPengaduan): Peringatan[] {
  if (k.pelapor?.kontak) return [];
  return [
    {
      kode: 'tanpaKontak',
      pesan: 'Pelapor tidak meninggalkan kontak: tanggapan dan jawaban hanya sampai lewat kode lacak.',
    },
  ];
}
