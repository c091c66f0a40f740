import type { Waktu } from '../jam/waktu.ts';
import type { Kantor } from './kantor.ts';
import { sambungSampai, tulisAkhir } from './masa.ts';
import type { PenolakanKantor } from './penolakan.ts';

/** Up to when somebody who can sign in holds the post of admin without a gap; null: without end. */
function adminSampai(k: Kantor, sekarang: Waktu): Waktu | null {
  const jabatan = new Set(k.jabatan.filter((j) => j.peran === 'admin').map((j) => j.id));
  const aktif = new Set(k.orang.filter((o) => o.aktif).map((o) => o.id));
  return sambungSampai(
    k.pemangku.filter((p) => jabatan.has(p.jabatanId) && aktif.has(p.orangId)),
    sekarang,
  );
}

/**
 * An office is never left without an admin, now or on a later day: nobody else could appoint one.
 * @param sesudah the office as the change would leave it
 */
export function periksaAdmin(sebelum: Kantor, sesudah: Kantor, sekarang: Waktu): PenolakanKantor | null {
  const lama = adminSampai(sebelum, sekarang);
  const baru = adminSampai(sesudah, sekarang);
  if (baru === null || (lama !== null && baru >= lama)) return null;
  return {
    kode: 'adminTerakhir',
    pesan:
      baru <= sekarang
        ? 'Ini admin terakhir kantor Anda, dan kantor tidak boleh tanpa admin. Angkat admin lain dulu.'
        : `Dengan ini kantor Anda hanya punya admin ${tulisAkhir(baru, sebelum.zona)}. Angkat dulu admin lain untuk masa sesudahnya.`,
  };
}
