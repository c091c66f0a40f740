import type { Peran } from '../kata.ts';
import type { Kantor } from './kantor.ts';
import type { PenolakanKantor } from './penolakan.ts';
import { isianSalah } from './penolakan.ts';

/** A position as the admin wants it; without an id it is a new one. */
export interface JabatanUsul {
  id?: string;
  nama: string;
  peran: Peran;
  atasanId: string | null;
  wilayah: string | null;
}

/** What the actors without an account are called; no post of the staff may look like them in the history. */
export const JABATAN_SISTEM = { masyarakat: 'Formulir publik', sistem: 'Sistem' } as const;

/** What holds for every position: a name of its own, a village where it is one's, nobody above themselves. */
export function periksaJabatan(k: Kantor, u: JabatanUsul): PenolakanKantor | null {
  const nama = u.nama.toLowerCase();
  const lain = [
    ...Object.values(JABATAN_SISTEM),
    ...k.jabatan.filter((j) => j.id !== u.id).map((j) => j.nama),
  ];
  if (lain.some((n) => n.toLowerCase() === nama)) return namaJabatanDipakai;
  if (u.peran === 'petugas-desa' && u.wilayah === null) {
    return isianSalah('wilayah', 'Sebutkan desa/kelurahan yang kasusnya dilihat petugas desa ini.');
  }
  if (u.peran !== 'petugas-desa' && u.wilayah !== null) {
    return isianSalah('wilayah', 'Hanya jabatan petugas desa yang punya wilayah. Kosongkan isian ini.');
  }
  return periksaAtasan(k, u);
}

export const namaJabatanDipakai: PenolakanKantor = {
  kode: 'namaDipakai',
  pesan: 'Nama jabatan ini sudah ada di kantor Anda. Beri nama yang membedakannya.',
  kesalahan: [{ lokasi: 'nama', pesan: 'Sudah dipakai jabatan lain.' }],
};

function periksaAtasan(k: Kantor, u: JabatanUsul): PenolakanKantor | null {
  if (u.atasanId === null) return null;
  if (!k.jabatan.some((j) => j.id === u.atasanId)) {
    return isianSalah('atasanId', 'Jabatan atasan ini tidak ada di kantor Anda.');
  }
  const dilihat = new Set<string | null>();
  for (let id: string | null = u.atasanId; id !== null && !dilihat.has(id); id = atasan(k, id)) {
    if (id === u.id) {
      return isianSalah('atasanId', 'Atasan tidak boleh jabatan ini sendiri atau bawahannya.');
    }
    dilihat.add(id);
  }
  return null;
}

function atasan(k: Kantor, id: string): string | null {
  return k.jabatan.find((j) => j.id === id)?.atasanId ?? null;
}
