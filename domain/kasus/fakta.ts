import type { Waktu } from '../jam/waktu.ts';
import { tambahMenit } from '../jam/waktu.ts';
import type { Penolakan } from './penolakan.ts';
import { penolakan } from './penolakan.ts';

const SEHARI = 24 * 60;

// People write times to the minute: what happened at 14.13 is in order after 14.13.25.
function awalMenit(w: Waktu): Waktu {
  return `${w.slice(0, 16)}:00.000Z`;
}

/** When a fact of the world happened that an entry records; undefined where it records none. */
export function faktaPeristiwa(p: { isi: unknown }): Waktu | undefined {
  const { terjadiPada } = (p.isi ?? {}) as { terjadiPada?: unknown };
  return typeof terjadiPada === 'string' ? terjadiPada : undefined;
}

/**
 * Facts of the world are typed in after they happened: not from the future, in order, and with a reason where
 * they are over 24 hours old.
 * @param sebelumnya the latest fact already on record
 */
export function periksaTerjadi(
  isi: { terjadiPada: Waktu; alasanTerlambat?: string | undefined },
  dicatat: Waktu,
  sebelumnya: Waktu,
): Penolakan | null {
  const salah = (pesan: string) => penolakan('waktuTidakSah', pesan, [{ lokasi: 'terjadiPada', pesan }]);
  if (isi.terjadiPada > dicatat) return salah('Waktu kejadian tidak boleh di masa depan.');
  if (isi.terjadiPada < awalMenit(sebelumnya))
    return salah('Waktu kejadian mendahului kejadian sebelumnya pada kasus ini.');
  if (isi.terjadiPada < tambahMenit(dicatat, -SEHARI) && !isi.alasanTerlambat) {
    const pesan = 'Kejadian lebih dari 24 jam yang lalu: sebutkan alasan terlambat dicatat.';
    return penolakan('waktuTidakSah', pesan, [{ lokasi: 'alasanTerlambat', pesan }]);
  }
  return null;
}
