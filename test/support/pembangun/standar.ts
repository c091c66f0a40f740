import type { AturanTenggat, StandarLansia, StandarRps } from '../../../domain/standar/standar.ts';
import type { Tujuan } from '../../../domain/kata.ts';
import { HARI } from './waktu.ts';

const HARI_KERJA = 7 * 60;

/** A deadline with one rung, at the breach. */
function batas(
  nama: string,
  menit: number,
  kepada: Tujuan,
  lain: Partial<AturanTenggat> = {},
): AturanTenggat {
  const jenjang = [{ setelahMenit: 0, kepada: [kepada] }];
  return { nama, jam: 'kerja', menit, sifat: 'standar', jenjang, ...lain };
}

/** An office's own reminder: no standard. */
const pengingat = (nama: string, menit: number, kepada: Tujuan, jam: AturanTenggat['jam'] = 'kerja') =>
  batas(nama, menit, kepada, { sifat: 'pengingat', jam });

/** Standard of the rekomendasi lansia: 30 + 2 + 5 + 3 = 40 minutes of working hours. */
export function standarLansia(lain: Partial<StandarLansia> = {}): StandarLansia {
  return {
    versi: 1,
    zona: 'WITA',
    tujuan: 'Sentra Contoh',
    rantaiParaf: ['kabid-rehsos'],
    parafPengganti: 'sekretaris',
    polaNomor: '{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}',
    klasifikasi: '400.9',
    unit: 'DINSOS',
    tenggat: {
      permohonan: pengingat('Pemeriksaan berkas', HARI_KERJA, 'petugas-dinsos'),
      penugasanAsesmen: batas('Penugasan dan asesmen', 30, 'penanggung'),
      administrasi: batas('Administrasi', 2, 'penanggung'),
      paraf: batas('Paraf', 5, 'kabid-rehsos'),
      tandaTangan: pengingat('Tanda tangan', HARI_KERJA, 'kadis'),
      penyerahan: batas('Penyerahan', 3, 'kabid-rehsos'),
      pengiriman: pengingat('Pengiriman', 3 * HARI, 'kabid-rehsos', 'kalender'),
      keputusanUlang: pengingat('Keputusan ulang', HARI_KERJA, 'kabid-rehsos'),
    },
    ...lain,
  };
}

/** Standard of the RPS: 24 hours to decide; 7 days with reminders on days 5 and 6, kabid on day 7, then kadis daily. */
export function standarRps(lain: Partial<StandarRps> = {}): StandarRps {
  return {
    versi: 1,
    zona: 'WIB',
    tanpaKeputusan: 'pindahOtomatis',
    tenggat: {
      keputusan: batas('Batas 1×24 jam', HARI, 'kabid-rehsos', {
        jam: 'kalender',
        jenjang: [
          { setelahMenit: 0, kepada: ['kabid-rehsos'] },
          { setelahMenit: 60, kepada: ['kabid-rehsos', 'kadis'] },
        ],
      }),
      penerimaan: pengingat('Penerimaan klien', 120, 'petugas-rps', 'kalender'),
      asesmen: pengingat('Asesmen klien', HARI, 'penanggung', 'kalender'),
      tinggal: batas('Batas 7 hari', 7 * HARI, 'kabid-rehsos', {
        jam: 'kalender',
        jenjang: [
          { setelahMenit: -2 * HARI, kepada: ['penanggung'] },
          { setelahMenit: -HARI, kepada: ['penanggung'] },
          { setelahMenit: 0, kepada: ['kabid-rehsos'] },
        ],
        ulangi: { setiapMenit: HARI, kepada: ['kadis'] },
      }),
    },
    ...lain,
  };
}
