import type { Waktu, Zona } from '../jam/waktu.ts';
import type { Kesalahan } from '../kasus/penolakan.ts';
import type { Layanan, Peran } from '../kata.ts';
import { LAYANAN } from '../kata.ts';
import type { IsiStandar } from '../standar/ganti.ts';
import { kesalahanUsulan } from '../standar/ganti.ts';
import type { Wilayah } from '../wilayah.ts';
import { periksaJabatan } from './jabatan.ts';
import type { Kantor } from './kantor.ts';

/** An office that is to be made, as its file describes it. */
export interface UsulKantor {
  kalender: { zona: Zona };
  standar: { [L in Layanan]?: IsiStandar & { isi: { rantaiParaf?: readonly Peran[] } } };
  jabatan: readonly {
    nama: string;
    peran: Peran;
    atasan?: string | undefined;
    wilayah?: Wilayah | undefined;
  }[];
  admin: { jabatan: string };
}

/** What the parts of a new office must agree on; every fault by its place in the file. */
export function kesalahanKantorBaru(u: UsulKantor, sekarang: Waktu): Kesalahan[] {
  return [
    ...kesalahanJabatan(u),
    ...kesalahanPejabat(u),
    ...kesalahanAdmin(u),
    ...kesalahanStandar(u, sekarang),
  ];
}

function kesalahanJabatan(u: UsulKantor): Kesalahan[] {
  const kantor: Kantor = {
    zona: u.kalender.zona,
    orang: [],
    pemangku: [],
    jabatan: u.jabatan.map((j, i) => ({
      id: String(i),
      nama: j.nama,
      peran: j.peran,
      atasanId: nomor(u, j.atasan),
      wilayah: j.wilayah ?? null,
    })),
  };
  return kantor.jabatan.flatMap((j, i) => {
    const atasan = u.jabatan[i]?.atasan;
    if (atasan !== undefined && j.atasanId === null) {
      return [{ lokasi: `jabatan.${i}.atasan`, pesan: 'Tidak ada jabatan dengan nama ini di berkas.' }];
    }
    const salah = periksaJabatan(kantor, j)?.kesalahan ?? [];
    return salah.map((k) => ({ ...k, lokasi: `jabatan.${i}.${k.lokasi.replace('atasanId', 'atasan')}` }));
  });
}

function nomor(u: UsulKantor, nama: string | undefined): string | null {
  const i = u.jabatan.findIndex((j) => j.nama === nama);
  return i === -1 ? null : String(i);
}

// A letter that needs the paraf of a post the office does not have would never be signed.
function kesalahanPejabat({ standar, jabatan }: UsulKantor): Kesalahan[] {
  const perlu: readonly Peran[] = standar.lansia ? [...(standar.lansia.isi.rantaiParaf ?? []), 'kadis'] : [];
  return perlu
    .filter((peran) => !jabatan.some((j) => j.peran === peran))
    .map((peran) => ({
      lokasi: 'jabatan',
      pesan: `Layanan lansia memerlukan jabatan dengan peran ${peran}.`,
    }));
}

function kesalahanAdmin(u: UsulKantor): Kesalahan[] {
  const jabatan = u.jabatan.find((j) => j.nama === u.admin.jabatan);
  return jabatan?.peran === 'admin'
    ? []
    : [{ lokasi: 'admin.jabatan', pesan: 'Sebutkan nama sebuah jabatan di berkas ini yang perannya admin.' }];
}

function kesalahanStandar(u: UsulKantor, sekarang: Waktu): Kesalahan[] {
  return LAYANAN.flatMap((l) => {
    const standar = u.standar[l];
    const kantor = { layanan: l, jabatan: u.jabatan };
    const salah = standar ? kesalahanUsulan({ ...standar, berlakuSejak: sekarang }, sekarang, kantor) : [];
    return salah.map((k) => ({ ...k, lokasi: `standar.${l}.${k.lokasi}` }));
  });
}
