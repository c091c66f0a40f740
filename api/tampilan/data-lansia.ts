import type { Waktu } from '../../domain/jam/waktu.ts';
import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { DataLansia } from '../bentuk/data-lansia.schema.ts';
import type { Pejabat } from '../bentuk/umum.schema.ts';

export interface Nama {
  id: string;
  nama: string;
}

/** Ids in the state that are shown by name. */
export function namaDiperlukanLansia(k: KeadaanLansia): { orang: string[]; jabatan: string[] } {
  const orang = [
    k.petugas?.orangId,
    k.asesmen?.oleh,
    k.administrasi?.kabidTurutSerta,
    ...k.paraf.map((p) => p.orangId),
  ];
  const jabatan = [k.dispensasi?.oleh];
  return { orang: orang.filter((id) => id !== undefined), jabatan: jabatan.filter((id) => id !== undefined) };
}

/** Entries of the history that a position answers for: shown with the position, and in the open for whom it stood in. */
export const DENGAN_PEJABAT = ['paraf', 'tandaTangan'] as const;

/** The officer behind such an entry, if it is in the history. */
export type CariPejabat = (jenis: (typeof DENGAN_PEJABAT)[number], pada: Waktu) => Pejabat | undefined;

/** @param pribadi whether the reader may know what was told about the person */
export function dataLansia(
  k: KeadaanLansia,
  nama: (id: string) => Nama,
  pejabat: CariPejabat,
  pribadi: boolean,
): DataLansia {
  return {
    keadaan: [...k.keadaan],
    tujuan: k.tujuan,
    paraf: k.paraf.map(({ peran, orangId, pada }) => ({
      peran,
      oleh: pejabat('paraf', pada) ?? nama(orangId),
      pada,
    })),
    ...(k.parafDialihkan && { parafDialihkan: k.parafDialihkan }),
    surat: k.surat.map((s) => {
      const penandaTangan = pejabat('tandaTangan', s.pada);
      return { ...s, ...(penandaTangan && { penandaTangan }) };
    }),
    diterimaOleh: [...k.diterimaOleh],
    ...(k.berangkatPada && { berangkatPada: k.berangkatPada }),
    ...(pribadi && tentangKlien(k, nama)),
  };
}

function tentangKlien(k: KeadaanLansia, nama: (id: string) => Nama): Partial<DataLansia> {
  const { suratPermohonan, aduan, dispensasi, asesmen, administrasi, penolakanUpt } = k;
  return {
    suratPermohonan,
    aduan,
    ...diminta(k),
    ...(dispensasi && { dispensasi: { alasan: dispensasi.alasan, jabatan: nama(dispensasi.oleh).nama } }),
    ...(asesmen && { asesmen: { ...asesmen, oleh: nama(asesmen.oleh) } }),
    ...(administrasi && {
      administrasi: { ...administrasi, kabidTurutSerta: nama(administrasi.kabidTurutSerta) },
    }),
    ...(penolakanUpt && { penolakanUpt }),
  };
}

// What was asked for matters as long as the file is examined; afterwards it is in the history.
function diminta({ tahap, kelengkapanDiminta }: KeadaanLansia): Pick<DataLansia, 'kelengkapanDiminta'> {
  if (!kelengkapanDiminta || tahap !== 'permohonan') return {};
  const { syarat, pesan } = kelengkapanDiminta;
  return { kelengkapanDiminta: { syarat: [...syarat], pesan } };
}
