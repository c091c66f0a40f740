import type { Peran } from '../kata.ts';
import type { TugasDiminta } from '../kasus/tugas.ts';
import { jamRps } from './jam.ts';
import type { JenisRps, KeadaanRps } from './keadaan.ts';

/** What the stay is waiting for, and from whom. */
export function tugasRps(k: KeadaanRps): TugasDiminta[] {
  const minta = (tindakan: JenisRps, peran: Peran, orangId?: string): TugasDiminta => ({
    kunci: `${k.tahap}:${tindakan}:${peran}`,
    tindakan,
    peran,
    ...(orangId !== undefined && { orangId }),
    ...(jamRps(k)[0] && { tenggat: jamRps(k)[0] }),
  });
  switch (k.tahap) {
    case 'asesmenAwal':
      return [minta('catatAsesmenAwal', 'peksos', k.petugas?.orangId)];
    case 'keputusan':
      return [minta('terimaDiRps', 'kabid-rehsos')];
    case 'pendekatanAwal':
      return [minta(langkahPendekatan(k), 'petugas-rps')];
    case 'asesmen':
      return [minta('catatAsesmen', 'peksos', k.petugas?.orangId)];
    case 'bimbingan':
      return [minta('salurkan', 'peksos', k.petugas?.orangId)];
    case 'laporan':
    case 'selesai':
    case 'dirujuk':
    case 'dibatalkan':
      return [];
  }
}

function langkahPendekatan(k: KeadaanRps): JenisRps {
  if (!k.tempatTidur) return 'terimaKlien';
  return k.registrasi ? 'identifikasi' : 'registrasi';
}
