import type {
  AturanTenggat,
  StandarLansia,
  StandarPengaduan,
  StandarRps,
  StandarPdp,
} from '../../../domain/standar/standar.ts';
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

/** Standard of complaints: first answer 3 days, then by class; a reminder a day before, a rung at the breach, daily after it. */
export function standarPengaduan(lain: Partial<StandarPengaduan> = {}): StandarPengaduan {
  const hari = (nama: string, n: number) =>
    batas(nama, n * HARI, 'penanggung', {
      jam: 'kalender',
      jenjang: [
        { setelahMenit: -HARI, kepada: ['penanggung'] },
        { setelahMenit: 0, kepada: ['penanggung', 'kasi-rehsos'] },
        { setelahMenit: HARI, kepada: ['kabid-rehsos'] },
      ],
      ulangi: { setiapMenit: HARI, kepada: ['kadis'] },
    });
  return {
    versi: 1,
    zona: 'WITA',
    tenggat: {
      tanggapanPertama: hari('Tanggapan pertama', 3),
      informasi: hari('Informasi', 5),
      tanpaPemeriksaan: hari('Tanpa pemeriksaan', 14),
      denganPemeriksaan: hari('Dengan pemeriksaan', 60),
    },
    ...lain,
  };
}

/** Standard of requests about personal data: 3×24 hours with a reminder a day before; closed cases kept 60 months. */
export function standarPdp(lain: Partial<StandarPdp> = {}): StandarPdp {
  return {
    versi: 1,
    zona: 'WITA',
    tenggat: {
      jawaban: batas('Jawaban', 3 * HARI, 'petugas-dinsos', {
        jam: 'kalender',
        jenjang: [
          { setelahMenit: -HARI, kepada: ['petugas-dinsos'] },
          { setelahMenit: 0, kepada: ['kabid-rehsos'] },
          { setelahMenit: 120, kepada: ['kadis'] },
        ],
        ulangi: { setiapMenit: HARI, kepada: ['kadis'] },
      }),
      retensi: pengingat('Keputusan penghapusan', 14 * HARI, 'kabid-rehsos', 'kalender'),
    },
    retensi: { lansia: 60, rps: 60, pengaduan: 24, pdp: 24 },
    ...lain,
  };
}
