import type { Waktu } from '../domain/jam/waktu.ts';
import type { DataSurat } from '../domain/surat/bahan.ts';
import type { Klien } from '../domain/kasus/klien.ts';
import type { NaskahSurat } from '../domain/surat/naskah.ts';
import { isiNaskah, JUDUL_SURAT, TANDA_TANGAN_SURAT } from '../domain/surat/naskah.ts';
import { tulisTanggal } from '../domain/surat/tanggal.ts';
import type { Lembar, TandaParaf } from './lembar.ts';

/** What a letter has beyond what was initialled. */
export interface Pelengkap extends DataSurat {
  dibuatPada: Waktu;
  paraf: readonly TandaParaf[];
  verifikasi?: { alamat: string; kode: string };
  keterangan: string;
  cap?: string;
  tempatTandaTangan?: boolean;
}

/** The sheet to print: the content that was initialled, with number, day, signatory and marks. */
export function susunLembar(n: NaskahSurat, klien: Klien, p: Pelengkap): Lembar {
  const { tanggal, ...sisa } = p;
  return {
    ...sisa,
    // Titles of files stand in clear beside them: the kind and the number, nothing of the client.
    judul: `${JUDUL_SURAT[n.jenis]} ${p.nomor}`,
    kop: n.kop,
    kota: n.kota,
    tanggal: tulisTanggal(tanggal),
    isi: isiNaskah(n, klien, p),
    tandaTangan: TANDA_TANGAN_SURAT[n.jenis],
    ...(n.pihakKedua && { pihakKedua: n.pihakKedua }),
  };
}
