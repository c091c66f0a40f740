import type { Penanganan } from '../db/jangkauan.ts';
import { jabatanPada } from '../domain/kasus/jabatan-pada.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import { menangani } from '../domain/kasus/pandangan.ts';
import { tetapMelihat } from '../domain/kasus/pembatasan.ts';
import type { Layanan } from '../domain/kata.ts';
import { LAYANAN } from '../domain/kata.ts';
import { ATURAN } from '../domain/layanan.ts';
import { terikatWilayah } from '../domain/wilayah.ts';
import type { Pengguna } from './pengguna.ts';
import { jabatanUntukBaris } from './pengguna.ts';

/** In which services a person acts, and in which cases of them: whose client may be found by name. */
export function penanganan({ jabatan }: Pengguna): Penanganan {
  const menanganiDengan = (layanan: Layanan, terikat: boolean) =>
    jabatan.some((j) => terikatWilayah(j.peran) === terikat && menangani(ATURAN[layanan], j.peran));
  return {
    semua: LAYANAN.filter((l) => menanganiDengan(l, false)),
    diWilayah: LAYANAN.filter((l) => menanganiDengan(l, true)),
  };
}

/** Whether a person sees what is restricted in a case: who answers for it, and who is working on it. */
export function tetapMelihatKasus(p: Pengguna, k: KeadaanKasus): boolean {
  const aturan = ATURAN[k.layanan];
  return jabatanPada(aturan, k, p.jabatan).some((j) => tetapMelihat(aturan.tabel, k, j));
}

/** Whether a person acts in a case: who does not, knows its client by the initials at most. */
export function menanganiBaris(p: Pengguna, b: { layanan: string; wilayah_sendiri: boolean }): boolean {
  const aturan = ATURAN[b.layanan as Layanan];
  return jabatanUntukBaris(p, b).some((j) => menangani(aturan, j.peran));
}
