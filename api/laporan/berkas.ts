import type { Zona } from '../../domain/jam/waktu.ts';
import { tulisWaktu } from '../../domain/jam/waktu.ts';
import { RINGKASAN_ALUR } from '../../domain/kasus/ringkasan.ts';
import type { Kolom } from '../../domain/laporan/bagian.ts';
import { BAGIAN, LABEL_SATUAN } from '../../domain/laporan/bagian.ts';
import type { BagianTampil, Laporan } from '../bentuk/laporan.schema.ts';
import type { Sel, Tabel } from '../ekspor/tabel.ts';

/** One figure a line, with its definition beside it: a CSV has no second sheet. */
export function tabelPanjang(laporan: Laporan, zona: Zona): Tabel {
  const { dari, sampai } = laporan.masa;
  return {
    nama: 'Laporan',
    judul: ['Dari', 'Sampai', 'Bagian', 'Baris', 'Ukuran', 'Nilai', 'Satuan', 'Definisi', 'Sumber'],
    baris: laporan.bagian.flatMap((b) =>
      b.baris.flatMap(({ nilai }) => {
        const sebutan = b.kolom
          .filter((k) => k.satuan === undefined)
          .flatMap((k) => isi(nilai[k.kunci], k, zona) ?? [])
          .join(' · ');
        return b.kolom.flatMap((k) =>
          k.satuan === undefined
            ? []
            : [
                [dari, sampai, b.judul, sebutan, k.judul, isi(nilai[k.kunci], k, zona)].concat([
                  LABEL_SATUAN[k.satuan],
                  k.definisi,
                  k.sumber,
                ]),
              ],
        );
      }),
    ),
  };
}

/** A sheet for each part, one that says what it is, one with the definitions. */
export function lembarLaporan(laporan: Laporan, zona: Zona): Tabel[] {
  return [
    perihal(laporan, zona),
    ...laporan.bagian.map((b) => ({
      nama: BAGIAN[b.kunci].lembar,
      judul: b.kolom.map(judulKolom),
      baris: b.baris.map(({ nilai }) => b.kolom.map((k) => isi(nilai[k.kunci], k, zona))),
    })),
    definisi(laporan.bagian),
  ];
}

function perihal({ kantor, masa, layanan, dibuatPada }: Laporan, zona: Zona): Tabel {
  return {
    nama: 'Laporan',
    judul: ['Laporan', kantor.nama],
    baris: [
      ['Dari', masa.dari],
      ['Sampai', masa.sampai],
      ['Dihitung hingga', tulisWaktu(masa.hingga, zona)],
      ['Layanan', layanan.map((l) => RINGKASAN_ALUR[l]).join('; ')],
      ['Dibuat', tulisWaktu(dibuatPada, zona)],
    ],
  };
}

function definisi(bagian: readonly BagianTampil[]): Tabel {
  return {
    nama: 'Definisi',
    judul: ['Bagian', 'Ukuran', 'Satuan', 'Definisi', 'Sumber'],
    baris: bagian.flatMap((b) =>
      b.kolom.flatMap((k) =>
        k.satuan === undefined ? [] : [[b.judul, k.judul, LABEL_SATUAN[k.satuan], k.definisi, k.sumber]],
      ),
    ),
  };
}

function judulKolom(k: Kolom): string {
  return k.satuan === undefined ? k.judul : `${k.judul} (${LABEL_SATUAN[k.satuan]})`;
}

function isi(nilai: Sel | undefined, k: Kolom, zona: Zona): Sel {
  if (nilai === undefined) return null;
  return k.satuan === undefined && k.waktu && typeof nilai === 'string' ? tulisWaktu(nilai, zona) : nilai;
}
