import type { BarisHalamanRiwayat, BarisUnduhan, TempatRiwayat } from '../../db/riwayat.baca.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import { labelTindakan } from '../../domain/kasus/label.ts';
import type { Pandangan } from '../../domain/kasus/pandangan.ts';
import { isiBagi, nilaiLamaBagi } from '../../domain/kasus/pandangan.ts';
import type { EntriRiwayat } from '../bentuk/riwayat.schema.ts';
import { pelakuTampil } from './pelaku.ts';

/** What a row of either chain has in common: its place among both. */
export type BarisRiwayat = { tempat: TempatRiwayat } & (
  | { kasus: BarisHalamanRiwayat }
  | { unduhan: BarisUnduhan }
);

/** Both chains as one history: a download stands behind the entry it followed. */
export function gabungkanRantai(r: {
  kasus: readonly BarisHalamanRiwayat[];
  unduhan: readonly BarisUnduhan[];
}): BarisRiwayat[] {
  return [
    ...r.kasus.map((b) => ({ tempat: { urutan: b.urutan, unduhan: 0 }, kasus: b })),
    ...r.unduhan.map((b) => ({ tempat: { urutan: b.riwayat_urutan, unduhan: b.urutan }, unduhan: b })),
  ].toSorted((a, b) => a.tempat.urutan - b.tempat.urutan || a.tempat.unduhan - b.tempat.unduhan);
}

export function tulisTempat({ urutan, unduhan }: TempatRiwayat): string {
  return unduhan === 0 ? String(urutan) : `${urutan}.${unduhan}`;
}

/** @param peristiwa null where the key was destroyed: the chain stays whole without the data */
export function entriKasus(
  b: BarisHalamanRiwayat,
  peristiwa: Peristiwa | null,
  pandangan: Pandangan,
): EntriRiwayat {
  const lama = peristiwa?.pengayaan.nilaiLama;
  const nilaiLama = lama && nilaiLamaBagi(lama, pandangan);
  return {
    urutan: b.urutan,
    rantai: 'kasus',
    waktu: b.waktu,
    dicatatPada: b.dicatat_pada,
    jenis: b.jenis,
    label: labelTindakan(b.jenis),
    oleh: pelakuTampil(b),
    asal: b.asal,
    ...(b.tindakan_id !== null && { tindakanId: b.tindakan_id }),
    ...(peristiwa?.ke !== undefined && { ke: peristiwa.ke }),
    isi: peristiwa ? (isiBagi(peristiwa, pandangan) ?? 'dirahasiakan') : 'dihapus',
    ...(nilaiLama && { nilaiLama }),
    ...(peristiwa?.pengayaan.nomorSurat && { nomorSurat: peristiwa.pengayaan.nomorSurat }),
    hash: b.hash.toString('hex'),
  };
}

// Nobody of the office: all that is known is the link, and who passed it on.
const PEMEGANG_TAUTAN = { nama: 'Pemegang tautan surat', jabatan: null, peran: null };

export function entriUnduhan(b: BarisUnduhan): EntriRiwayat {
  const lewatTautan = b.tautan_id !== null;
  const jenis = lewatTautan ? 'unduhSuratTautan' : 'unduhSurat';
  const surat = { suratId: b.surat_id, nomor: b.nomor };
  return {
    urutan: b.urutan,
    rantai: 'unduhan',
    waktu: b.waktu,
    dicatatPada: b.waktu,
    jenis,
    label: labelTindakan(jenis),
    oleh: lewatTautan ? PEMEGANG_TAUTAN : pelakuTampil(b),
    asal: lewatTautan ? 'tautan' : 'api',
    isi: lewatTautan ? { ...surat, tautanId: b.tautan_id, dibagikanOleh: b.pembagi } : surat,
    hash: b.hash.toString('hex'),
  };
}
