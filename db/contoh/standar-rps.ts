import type { StandarRps } from '../../domain/standar/standar.ts';
import { pengingat, SATU_HARI, SATU_JAM } from './menit.ts';

/** RPS Senyum, SK 08.a/KEP/SEKRT-DINSOS/I/2022: 1×24 hours to decide, seven days to stay, day and night. */
export const STANDAR_RPS_SENYUM: StandarRps = {
  versi: 1,
  zona: 'WIB',
  tanpaKeputusan: 'pindahOtomatis',
  tenggat: {
    keputusan: {
      nama: 'Batas 1×24 jam',
      jam: 'kalender',
      menit: SATU_HARI,
      sifat: 'standar',
      jenjang: [
        { setelahMenit: -4 * SATU_JAM, kepada: ['penanggung', 'kabid-rehsos'] },
        { setelahMenit: 0, kepada: ['kabid-rehsos', 'kadis'] },
      ],
      ulangi: { setiapMenit: SATU_HARI, kepada: ['kadis'] },
    },
    penerimaan: pengingat({
      nama: 'Penerimaan klien 2 jam',
      jam: 'kalender',
      menit: 2 * SATU_JAM,
      jenjang: [
        { setelahMenit: 0, kepada: ['petugas-rps'] },
        { setelahMenit: 2 * SATU_JAM, kepada: ['petugas-rps', 'kabid-rehsos'] },
      ],
      ulangi: { setiapMenit: SATU_HARI, kepada: ['kabid-rehsos', 'kadis'] },
    }),
    asesmen: pengingat({
      nama: 'Asesmen klien 1 hari',
      jam: 'kalender',
      menit: SATU_HARI,
      jenjang: [
        { setelahMenit: 0, kepada: ['penanggung'] },
        { setelahMenit: SATU_HARI, kepada: ['penanggung', 'kasi-rehsos'] },
      ],
    }),
    tinggal: {
      nama: 'Batas 7 hari',
      jam: 'kalender',
      menit: 7 * SATU_HARI,
      sifat: 'standar',
      jenjang: [
        { setelahMenit: -2 * SATU_HARI, kepada: ['penanggung', 'petugas-rps'] },
        { setelahMenit: -SATU_HARI, kepada: ['penanggung', 'petugas-rps'] },
        { setelahMenit: 0, kepada: ['kabid-rehsos', 'penanggung'] },
        { setelahMenit: SATU_HARI, kepada: ['kadis'] },
      ],
      ulangi: { setiapMenit: SATU_HARI, kepada: ['kadis'] },
    },
  },
};
