import type { Zona } from '../../domain/jam/waktu.ts';
import type { AturanTenggat, StandarPengaduan } from '../../domain/standar/standar.ts';
import { SATU_HARI } from './menit.ts';

/** A legal time of so many days from the receipt: a reminder before it, an escalation at it, higher after it. */
function batasHari(nama: string, hari: number, ingatkanHari: number, ulangiHari: number): AturanTenggat {
  return {
    nama: `Batas ${nama} ${hari} hari`,
    jam: 'kalender',
    menit: hari * SATU_HARI,
    sifat: 'standar',
    jenjang: [
      { setelahMenit: -ingatkanHari * SATU_HARI, kepada: ['penanggung', 'petugas-dinsos'] },
      { setelahMenit: 0, kepada: ['penanggung', 'petugas-dinsos', 'kasi-rehsos'] },
      { setelahMenit: SATU_HARI, kepada: ['kabid-rehsos'] },
    ],
    ulangi: { setiapMenit: ulangiHari * SATU_HARI, kepada: ['kabid-rehsos', 'kadis'] },
  };
}

/** Complaints of a sample office: first answer 3 days, information 5, without field check 14, with field check 60. */
export function standarPengaduanContoh(zona: Zona): StandarPengaduan {
  return {
    versi: 1,
    zona,
    tenggat: {
      tanggapanPertama: batasHari('tanggapan pertama', 3, 1, 1),
      informasi: batasHari('jawaban informasi', 5, 1, 1),
      tanpaPemeriksaan: batasHari('jawaban tanpa pemeriksaan', 14, 3, 3),
      denganPemeriksaan: batasHari('jawaban dengan pemeriksaan', 60, 7, 7),
    },
  };
}
