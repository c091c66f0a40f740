import type { z } from 'zod';
import type { permohonanLansia } from '../../../domain/lansia/isi.schema.ts';
import type { laporanRps } from '../../../domain/rps/isi.schema.ts';

type Permohonan = z.input<typeof permohonanLansia>;
type Laporan = z.input<typeof laporanRps>;

/** A letter of request as a village office of Bulukumba sends it. */
export function permohonan(ubah: Partial<Permohonan> = {}): Permohonan {
  return {
    suratPermohonan: {
      nomor: '470/12/2026',
      tanggal: '2026-01-05',
      desaKelurahan: 'Caile',
      kecamatan: 'Ujung Bulu',
    },
    aduan: { sumber: 'Kepala dusun', uraian: 'Tinggal sendiri, tidak ada yang merawat.' },
    klien: { nama: 'Daeng Kanang', jenisKelamin: 'P', tanggalLahir: '1950-03-02' },
    keadaan: ['terlantar'],
    ...ubah,
  };
}

/** A report as it comes in at night. */
export function laporan(ubah: Partial<Laporan> = {}): Laporan {
  return {
    sumber: 'satpolPp',
    kategori: 'orangTerlantar',
    uraian: 'Ditemukan di terminal, tidak membawa identitas.',
    klien: { panggilan: 'Pak Tua', jenisKelamin: 'L' },
    ...ubah,
  };
}
