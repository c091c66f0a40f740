import type { Layanan } from '../../../domain/kata.ts';
import type { Isian } from '../../formulir/isian.ts';

/** One step of the way to a new case, and the fields of the API's body that are asked in it. */
export interface Langkah {
  judul: string;
  bidang: readonly string[];
}

const LANGKAH: Readonly<Record<Layanan, readonly Langkah[]>> = {
  lansia: [
    { judul: 'Surat dan aduan', bidang: ['suratPermohonan', 'aduan'] },
    { judul: 'Klien', bidang: ['klien'] },
    { judul: 'Keadaan dan dokumen', bidang: ['keadaan', 'dokumen'] },
  ],
  rps: [
    { judul: 'Laporan', bidang: ['sumber', 'kategori', 'diterimaPada', 'uraian', 'lokasiDitemukan'] },
    { judul: 'Klien', bidang: ['klien'] },
    { judul: 'Pelapor dan dokumen', bidang: ['pelapor', 'dokumen'] },
  ],
  pengaduan: [
    { judul: 'Saluran dan pelapor', bidang: ['saluran', 'nomorRujukan', 'diterimaPada', 'pelapor'] },
    { judul: 'Isi pengaduan', bidang: ['perihal', 'uraian', 'tempat', 'waktuKejadian', 'dokumen'] },
  ],
  pdp: [
    { judul: 'Kasus dan permintaan', bidang: ['kasus', 'jenis', 'cakupan', 'uraian'] },
    { judul: 'Data yang benar', bidang: ['koreksi'] },
    { judul: 'Pemohon', bidang: ['pemohon', 'diterimaPada', 'dokumen'] },
  ],
};

const PERIKSA: Langkah = { judul: 'Periksa lalu kirim', bidang: [] };

/** The steps of a service as they are now: what is not asked has no step. The last one is the look over everything. */
export function langkahLayanan(layanan: Layanan, isian: Isian): readonly Langkah[] {
  const ditanya = LANGKAH[layanan].filter(
    (l) => !l.bidang.includes('koreksi') || isian['jenis'] === 'koreksi',
  );
  return [...ditanya, PERIKSA];
}

/** The first step that something has to be mended in. */
export function langkahSalah(
  langkah: readonly Langkah[],
  salah: Readonly<Record<string, string>>,
): number | null {
  const ke = langkah.findIndex((l) => Object.keys(salahPada(salah, l)).length > 0);
  return ke === -1 ? null : ke;
}

/** What is wrong in one step. */
export function salahPada(
  salah: Readonly<Record<string, string>>,
  { bidang }: Langkah,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(salah).filter(([lokasi]) => bidang.includes(lokasi.split('.')[0] ?? '')),
  );
}
