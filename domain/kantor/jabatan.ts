import type { Peran } from '../kata.ts';
import type { Wilayah } from '../wilayah.ts';
import { kunciWilayah, terikatWilayah } from '../wilayah.ts';
import type { Kantor } from './kantor.ts';
import type { PenolakanKantor } from './penolakan.ts';
import { isianSalah } from './penolakan.ts';

/** A position as the admin wants it; without an id it is a new one. */
export interface JabatanUsul {
  id?: string;
  nama: string;
  peran: Peran;
  atasanId: string | null;
  wilayah: Wilayah | null;
}

/** What the actors without an account are called; no post of the staff may look like them in the history. */
export const JABATAN_SISTEM = { masyarakat: 'Formulir publik', sistem: 'Sistem' } as const;

/** What holds for every position: a name of its own, an area where it is bound to one, nobody above themselves. */
export function periksaJabatan(k: Kantor, u: JabatanUsul): PenolakanKantor | null {
  const nama = u.nama.toLowerCase();
  const lain = [
    ...Object.values(JABATAN_SISTEM),
    ...k.jabatan.filter((j) => j.id !== u.id).map((j) => j.nama),
  ];
  if (lain.some((n) => n.toLowerCase() === nama)) return namaJabatanDipakai;
  return periksaWilayah(u) ?? periksaAtasan(k, u);
}

function periksaWilayah({ peran, wilayah }: JabatanUsul): PenolakanKantor | null {
  if (!terikatWilayah(peran)) {
    return wilayah === null
      ? null
      : isianSalah('wilayah', 'Hanya jabatan petugas desa yang punya wilayah. Kosongkan isian ini.');
  }
  if (wilayah === null) {
    return isianSalah(
      'wilayah',
      'Sebutkan desa/kelurahan dan kecamatan yang kasusnya dilihat petugas desa ini.',
    );
  }
  const { desaKelurahan, kecamatan } = kunciWilayah(wilayah);
  if (desaKelurahan === '') return isianSalah('wilayah.desaKelurahan', 'Sebutkan nama desa/kelurahannya.');
  // Positions from before kecamatan were kept have none: they get it with their next change.
  return kecamatan
    ? null
    : isianSalah('wilayah.kecamatan', 'Sebutkan kecamatannya: nama desa dapat sama di kecamatan lain.');
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
