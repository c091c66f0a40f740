import type { Waktu } from '../jam/waktu.ts';
import type { KunciTenggatPengaduan } from '../standar/standar.ts';
import type { KeadaanPengaduan } from './keadaan.ts';

/** Which clock runs: until the first answer its own, from then on that of the class. */
export function jamPengaduan(k: KeadaanPengaduan): readonly KunciTenggatPengaduan[] {
  switch (k.tahap) {
    case 'masuk':
      return ['tanggapanPertama'];
    case 'penanganan':
    case 'ditindaklanjuti':
      return k.klasifikasi ? [k.klasifikasi] : [];
    case 'selesai':
    case 'diteruskan':
    case 'digabung':
    case 'ditolak':
    case 'dibatalkan':
      return [];
  }
}

/** All legal times of a complaint count from its receipt, also where the class is changed on the way. */
export function mulaiJamPengaduan(k: KeadaanPengaduan): Waktu {
  return k.hitungSejak;
}
