import type { Layanan } from '../../domain/kata.ts';

/** How a service is called where staff read it. */
export const NAMA_LAYANAN: Readonly<Record<string, string>> = {
  lansia: 'Rekomendasi lansia',
  rps: 'Hunian RPS',
  pengaduan: 'Pengaduan',
  pdp: 'Data pribadi',
};

/** How that is called with which a case of it begins. */
export const NAMA_PERMOHONAN: Readonly<Record<Layanan, string>> = {
  lansia: 'Permohonan lansia',
  rps: 'Laporan RPS',
  pengaduan: 'Pengaduan',
  pdp: 'Permintaan data pribadi',
};
