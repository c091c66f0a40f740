import type { z } from 'zod';
import type { permohonanLansia } from '../../../domain/lansia/isi.schema.ts';
import type { pengaduanPetugas, pengaduanPublik } from '../../../domain/pengaduan/isi.schema.ts';
import type { laporanRps } from '../../../domain/rps/isi.schema.ts';

type Permohonan = z.input<typeof permohonanLansia>;
type Laporan = z.input<typeof laporanRps>;
type Pengaduan = z.input<typeof pengaduanPetugas>;
type PengaduanPublik = z.input<typeof pengaduanPublik>;

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

const PERKARA = { perihal: 'Lansia terlantar', uraian: 'Nenek tinggal sendiri di gubuk dekat pasar.' };

/** A complaint as the staff types it in. */
export function pengaduan(ubah: Partial<Pengaduan> = {}): Pengaduan {
  return {
    saluran: 'telepon',
    ...PERKARA,
    pelapor: { nama: 'Budi Pelapor', kontak: '081234567890' },
    ...ubah,
  };
}

/** The same through the public form of Bulukumba. */
export function pengaduanUmum(ubah: Partial<PengaduanPublik> = {}): PengaduanPublik {
  return { instansi: 'bulukumba', ...PERKARA, ...ubah };
}
