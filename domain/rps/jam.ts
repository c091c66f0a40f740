import type { Waktu } from '../jam/waktu.ts';
import { berjalan } from '../kasus/tenggat.ts';
import type { Peristiwa } from '../kasus/keadaan.ts';
import type { KunciTenggatRps } from '../standar/standar.ts';
import type { KeadaanRps } from './keadaan.ts';

/** Which clocks run: 1×24 hours until the decision, 7 days from the reception, the office's reminders between. */
export function jamRps(k: KeadaanRps): readonly KunciTenggatRps[] {
  const tinggal: KunciTenggatRps[] = k.masukPada ? ['tinggal'] : [];
  switch (k.tahap) {
    case 'laporan':
      return [];
    case 'asesmenAwal':
    case 'keputusan':
      return ['keputusan'];
    case 'pendekatanAwal':
      return k.tempatTidur ? tinggal : ['penerimaan', ...tinggal];
    case 'asesmen':
      return ['asesmen', ...tinggal];
    case 'bimbingan':
      return tinggal;
    case 'selesai':
    case 'dirujuk':
    case 'dibatalkan':
      return [];
  }
}

/** The fact a clock starts from: the report, the reception, or else the entry into the stage. */
export function mulaiJamRps(k: KeadaanRps, p: Peristiwa, kunci: string): Waktu {
  if (kunci === 'keputusan') return k.diterimaPada;
  if (kunci === 'tinggal' && k.masukPada) return k.masukPada;
  return p.waktu;
}

/**
 * Stage 3, at 24 hours without a decision: where by then an initial assessment recommends neither refusal nor
 * emergency referral, the standard itself admits the client (no bed is taken). Only the first round of the clock
 * does so: a stay that was reopened waits for a person.
 * @returns when and where to, or null
 */
export function pindahOlehStandar(k: KeadaanRps): { pada: Waktu; ke: 'pendekatanAwal' } | null {
  const batas = k.tenggat.find((t) => t.id === 'keputusan#1' && berjalan(t))?.batas;
  const asesmen = k.asesmenAwal;
  if (k.tahap !== 'keputusan' || batas === undefined || asesmen === undefined) return null;
  if (k.standar.tanpaKeputusan === 'eskalasiSaja' || asesmen.pada > batas) return null;
  const setuju = asesmen.rekomendasi === 'layananRps' || asesmen.rekomendasi === 'selesaikanLangsung';
  return setuju ? { pada: batas, ke: 'pendekatanAwal' } : null;
}
