import type { Peran } from '../kata.ts';
import type { TugasDiminta } from '../kasus/tugas.ts';
import type { JenisLansia, KeadaanLansia } from './keadaan.ts';
import { jamLansia } from './jam.ts';
import { suratDicabut } from './surat.ts';
import { giliranParaf } from './wewenang.ts';

/** What the case is waiting for, and from whom. */
export function tugasLansia(k: KeadaanLansia): TugasDiminta[] {
  const minta = (tindakan: JenisLansia, peran: Peran, orangId?: string): TugasDiminta => ({
    kunci: `${k.tahap}:${tindakan}:${peran}`,
    tindakan,
    peran,
    ...(orangId !== undefined && { orangId }),
    ...(jamLansia(k)[0] && { tenggat: jamLansia(k)[0] }),
  });
  const peksos = k.petugas?.orangId;
  if (k.ditunda) {
    const pasti = k.suratTertunda ? [minta('pastikanSurat', 'kadis')] : [];
    return [minta('lanjutkan', 'petugas-dinsos'), ...pasti];
  }
  switch (k.tahap) {
    case 'permohonan': {
      const diminta = k.kelengkapanDiminta?.dari;
      return [diminta ? minta('lampirkanDokumen', diminta) : minta('nyatakanLengkap', 'petugas-dinsos')];
    }
    case 'penugasan':
      return [minta('tugaskanPeksos', 'petugas-dinsos')];
    case 'asesmen':
      return [minta('kirimAsesmen', 'peksos', peksos)];
    case 'administrasi':
      return [minta('selesaikanAdministrasi', 'peksos', peksos)];
    case 'paraf':
      return [tugasParaf(k, minta)];
    case 'tandaTangan':
      return [minta(k.suratTertunda ? 'pastikanSurat' : 'tandaTangan', 'kadis')];
    case 'penyerahan':
      return (['peksos', 'kabid-rehsos'] as const)
        .filter((p) => !k.diterimaOleh.includes(p))
        .map((p) => minta('terimaRekomendasi', p, p === 'peksos' ? peksos : undefined));
    case 'pengiriman':
      return [minta(k.berangkatPada ? 'catatSerahTerima' : 'berangkatkan', 'peksos', peksos)];
    case 'keputusanUlang':
      return [minta(suratDicabut(k) ? 'gantiTujuan' : 'kirimUlang', 'kabid-rehsos')];
    case 'selesai':
    case 'ditolak':
    case 'dibatalkan':
      return [];
  }
}

// Where separation of duties leaves nobody to initial, the kadis is asked to appoint somebody.
function tugasParaf(k: KeadaanLansia, minta: (j: JenisLansia, p: Peran) => TugasDiminta): TugasDiminta {
  const alihan = k.parafDialihkan && { alihanDari: k.parafDialihkan.dari };
  if (k.parafDialihkan?.ke === null) {
    const tindakan = 'tunjukPejabat';
    return { kunci: `paraf:${tindakan}`, tindakan, peran: 'kadis', tenggat: 'paraf', ...alihan };
  }
  return { ...minta('paraf', giliranParaf(k) ?? 'kabid-rehsos'), ...alihan };
}
