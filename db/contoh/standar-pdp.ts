import type { Zona } from '../../domain/jam/waktu.ts';
import type { StandarPdp } from '../../domain/standar/standar.ts';
import { pengingat, SATU_HARI } from './menit.ts';

const SATU_JAM = SATU_HARI / 24;

/**
 * Requests about personal data of a sample office: answered within 3×24 hours (UU 27/2022). How long closed cases are
 * kept is for each office to say, in its archive schedule (JRA); these are samples, in months.
 */
export function standarPdpContoh(zona: Zona): StandarPdp {
  return {
    versi: 1,
    zona,
    tenggat: {
      jawaban: {
        nama: 'Batas jawaban 3×24 jam',
        jam: 'kalender',
        menit: 3 * SATU_HARI,
        sifat: 'standar',
        jenjang: [
          { setelahMenit: -SATU_HARI, kepada: ['petugas-dinsos', 'kabid-rehsos'] },
          { setelahMenit: 0, kepada: ['petugas-dinsos', 'kabid-rehsos'] },
          { setelahMenit: 2 * SATU_JAM, kepada: ['kabid-rehsos', 'kadis'] },
        ],
        ulangi: { setiapMenit: SATU_HARI, kepada: ['kabid-rehsos', 'kadis'] },
      },
      retensi: pengingat({
        nama: 'Keputusan penghapusan 14 hari',
        jam: 'kalender',
        menit: 14 * SATU_HARI,
        jenjang: [{ setelahMenit: 0, kepada: ['kabid-rehsos'] }],
        ulangi: { setiapMenit: 14 * SATU_HARI, kepada: ['kabid-rehsos', 'kadis'] },
      }),
    },
    retensi: { lansia: 60, rps: 60, pengaduan: 24, pdp: 24 },
  };
}
