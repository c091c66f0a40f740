import type { KunciTenggatLansia, StandarLansia, AturanTenggat } from '../../domain/standar/standar.ts';
import { pengingat, SATU_HARI, SATU_HARI_KERJA } from './menit.ts';

/** SOP 2, 3, 4 and 6: the 40 minutes of the Bulukumba standard, on working hours. */
const EMPAT_PULUH_MENIT = {
  // The half hour includes a visit and will often be missed: one notice at the breach, and no more.
  penugasanAsesmen: {
    nama: 'Batas penugasan dan asesmen 30 menit',
    jam: 'kerja',
    menit: 30,
    sifat: 'standar',
    jenjang: [{ setelahMenit: 0, kepada: ['penanggung', 'kasi-rehsos', 'kabid-rehsos'] }],
  },
  administrasi: {
    nama: 'Batas administrasi 2 menit',
    jam: 'kerja',
    menit: 2,
    sifat: 'standar',
    jenjang: [
      { setelahMenit: 0, kepada: ['penanggung'] },
      { setelahMenit: 30, kepada: ['kabid-rehsos'] },
    ],
  },
  paraf: {
    nama: 'Batas paraf 5 menit',
    jam: 'kerja',
    menit: 5,
    sifat: 'standar',
    jenjang: [
      { setelahMenit: 0, kepada: ['kabid-rehsos'] },
      { setelahMenit: 60, kepada: ['kadis'] },
    ],
  },
  penyerahan: {
    nama: 'Batas penyerahan 3 menit',
    jam: 'kerja',
    menit: 3,
    sifat: 'standar',
    jenjang: [
      { setelahMenit: 0, kepada: ['penanggung', 'kabid-rehsos'] },
      { setelahMenit: SATU_HARI_KERJA, kepada: ['kadis'] },
    ],
  },
} as const satisfies Partial<Record<KunciTenggatLansia, AturanTenggat>>;

/** The stages the standard gives no time for. */
const PENGINGAT = {
  permohonan: pengingat({
    nama: 'Pemeriksaan berkas permohonan 1 hari kerja',
    jam: 'kerja',
    menit: SATU_HARI_KERJA,
    jenjang: [
      { setelahMenit: 0, kepada: ['petugas-dinsos'] },
      { setelahMenit: 2 * SATU_HARI_KERJA, kepada: ['petugas-dinsos', 'kasi-rehsos'] },
    ],
  }),
  tandaTangan: pengingat({
    nama: 'Tanda tangan 1 hari kerja',
    jam: 'kerja',
    menit: SATU_HARI_KERJA,
    jenjang: [
      { setelahMenit: 0, kepada: ['kadis'] },
      { setelahMenit: SATU_HARI_KERJA, kepada: ['kadis', 'kabid-rehsos'] },
    ],
  }),
  pengiriman: pengingat({
    nama: 'Pengiriman klien 3 hari',
    jam: 'kalender',
    menit: 3 * SATU_HARI,
    jenjang: [{ setelahMenit: 0, kepada: ['penanggung', 'kabid-rehsos'] }],
    ulangi: { setiapMenit: 3 * SATU_HARI, kepada: ['kabid-rehsos', 'kadis'] },
  }),
  keputusanUlang: pengingat({
    nama: 'Keputusan ulang 1 hari kerja',
    jam: 'kerja',
    menit: SATU_HARI_KERJA,
    jenjang: [
      { setelahMenit: 0, kepada: ['kabid-rehsos'] },
      { setelahMenit: SATU_HARI_KERJA, kepada: ['kabid-rehsos', 'kadis'] },
    ],
  }),
};

/** The rekomendasi lansia of a sample office; the offices differ in where to and in how letters are numbered. */
export function standarLansiaContoh(
  kantor: Pick<StandarLansia, 'zona' | 'tujuan' | 'polaNomor' | 'klasifikasi' | 'unit'>,
): StandarLansia {
  return {
    versi: 1,
    ...kantor,
    rantaiParaf: ['kabid-rehsos'],
    parafPengganti: 'sekretaris',
    tenggat: { ...EMPAT_PULUH_MENIT, ...PENGINGAT },
  };
}
