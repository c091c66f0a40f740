import type { Waktu, Zona } from '../jam/waktu.ts';
import { dariMs, geseranMs, keMs, MS_PER_MENIT } from '../jam/waktu.ts';
import type { JamSenyap } from './aturan.ts';

const MS_SEHARI = 24 * 60 * MS_PER_MENIT;

/** Until when what can wait has to wait; null where it may go now. The last minute is no longer quiet. */
export function tahanSampai(senyap: JamSenyap | null, zona: Zona, sekarang: Waktu): Waktu | null {
  if (!senyap) return null;
  const setempat = keMs(sekarang) + geseranMs(zona);
  const sejakTengahMalam = setempat % MS_SEHARI;
  const mulai = msDari(senyap.mulai);
  const selesai = msDari(senyap.selesai);
  const sudahMulai = sejakTengahMalam >= mulai;
  const belumSelesai = sejakTengahMalam < selesai;
  const lewatTengahMalam = mulai > selesai;
  if (lewatTengahMalam ? !sudahMulai && !belumSelesai : !sudahMulai || !belumSelesai) return null;
  const hari = setempat - sejakTengahMalam + (belumSelesai ? 0 : MS_SEHARI);
  return dariMs(hari + selesai - geseranMs(zona));
}

function msDari(jam: string): number {
  const [j = 0, m = 0] = jam.split(':').map(Number);
  return (j * 60 + m) * MS_PER_MENIT;
}
