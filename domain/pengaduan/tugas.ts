import type { Peran } from '../kata.ts';
import type { TugasDiminta } from '../kasus/tugas.ts';
import { jamPengaduan } from './jam.ts';
import type { JenisPengaduan, KeadaanPengaduan } from './keadaan.ts';

/** What the complaint is waiting for, and from whom. */
export function tugasPengaduan(k: KeadaanPengaduan): TugasDiminta[] {
  const minta = (tindakan: JenisPengaduan, peran: Peran, orangId?: string): TugasDiminta => ({
    kunci: `${k.tahap}:${tindakan}:${peran}`,
    tindakan,
    peran,
    ...(orangId !== undefined && { orangId }),
    ...(jamPengaduan(k)[0] && { tenggat: jamPengaduan(k)[0] }),
  });
  switch (k.tahap) {
    case 'masuk':
      return [minta('tanggapi', 'petugas-dinsos')];
    case 'penanganan':
      if (!menungguPemeriksaan(k)) return [minta('jawab', 'petugas-dinsos')];
      return k.petugas
        ? [minta('catatPemeriksaan', 'peksos', k.petugas.orangId)]
        : [minta('tugaskanPeksos', 'petugas-dinsos')];
    case 'ditindaklanjuti':
      return [minta('jawab', 'petugas-dinsos')];
    case 'selesai':
    case 'diteruskan':
    case 'digabung':
    case 'ditolak':
    case 'dibatalkan':
      return [];
  }
}

/** A complaint with field check is answered after one; where it became a case, that case looks for itself. */
export function menungguPemeriksaan(k: KeadaanPengaduan): boolean {
  return k.tahap === 'penanganan' && k.klasifikasi === 'denganPemeriksaan' && k.jumlahPemeriksaan === 0;
}
