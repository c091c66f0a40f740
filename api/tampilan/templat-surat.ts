import type { VersiTemplat } from '../../db/templat-surat.repository.ts';
import { ISIAN_SURAT, JENIS_SURAT } from '../../domain/surat/isian.ts';
import { JUDUL_SURAT, TANDA_TANGAN_SURAT } from '../../domain/surat/naskah.ts';
import type { DaftarTemplat } from '../bentuk/templat-surat.schema.ts';

/** Every kind of letter with the office's versions of it, and the fields a new one may name. */
export function daftarTemplatTampil(semua: readonly VersiTemplat[]): DaftarTemplat {
  return {
    surat: JENIS_SURAT.map((jenis) => ({
      jenis,
      judul: JUDUL_SURAT[jenis],
      tandaTangan: TANDA_TANGAN_SURAT[jenis],
      isian: Object.entries(ISIAN_SURAT[jenis]).map(([nama, arti]) => ({ nama, arti })),
      versi: semua
        .filter((v) => v.jenis === jenis)
        .map(({ versi, berlakuSejak, dibuatOleh, teks, kop, logo }) => ({
          versi,
          berlakuSejak,
          ditetapkanOleh: dibuatOleh,
          teks,
          kop,
          berlogo: logo !== null,
        })),
    })),
  };
}
