import type { HunianTampil } from '../../api/bentuk/hunian.schema.ts';
import type { RincianKasus } from '../../api/bentuk/rincian-kasus.schema.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import { kelompokSesuai } from '../../domain/rps/tempat-tidur.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import type { Zona } from '../../domain/jam/waktu.ts';
import { useBaca } from '../klien/baca.ts';
import { sekarang } from '../waktu/jam.ts';

/** A bed that nobody lies in, and whether its group fits the client. */
export interface TempatTidurKosong {
  id: string;
  kamar: string;
  nama: string;
  kelompok: KelompokTempatTidur;
  sesuai: boolean;
}

/** The free beds, as the domain would judge them for this case; null while they are read. */
export function useTempatTidurKosong(
  rincian: RincianKasus | undefined,
  zona: Zona,
): readonly TempatTidurKosong[] | null {
  const { data } = useBaca('/api/v1/rps/hunian');
  if (!data) return null;
  const sesuai = rincian && kelompokBagi(rincian, zona);
  return kosong(data).map((t) => ({ ...t, sesuai: sesuai?.includes(t.kelompok) ?? true }));
}

function kosong(h: HunianTampil): Omit<TempatTidurKosong, 'sesuai'>[] {
  return h.kamar.flatMap((k) =>
    k.tempatTidur
      .filter((t) => t.penghuni === null)
      .map(({ id, nama, kelompok }) => ({ id, kamar: k.nama, nama, kelompok })),
  );
}

function kelompokBagi(r: RincianKasus, zona: Zona): KelompokTempatTidur[] | undefined {
  if (!('kategori' in r.data)) return undefined;
  return kelompokSesuai({ kategori: r.data.kategori, klien: r.klien }, tanggalDi(sekarang(), zona));
}
