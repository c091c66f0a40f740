import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { Row } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import { BOM, tulisBaris } from '../csv.ts';

export type Sel = string | number | null;

/** What goes out as a file: a sheet of XLSX, or all there is of a CSV. */
export interface Tabel {
  nama: string;
  judul: readonly string[];
  baris: readonly (readonly Sel[])[];
}

export const BENTUK_BERKAS = ['csv', 'xlsx'] as const;
export type BentukBerkas = (typeof BENTUK_BERKAS)[number];

const TIPE: Record<BentukBerkas, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const SEPOTONG = 500;
/** What one cell of a sheet can hold. */
const MAKS_TEKS = 32_767;

/** Answers with the first table as CSV. */
export async function kirimCsv(res: Response, nama: string, tabel: Tabel): Promise<void> {
  await kirim(res, `${nama}.csv`, TIPE.csv, Readable.from(potonganCsv(tabel)));
}

/** Answers with a sheet for each table; the first row of each stays in sight. */
export async function kirimXlsx(res: Response, nama: string, tabel: readonly Tabel[]): Promise<void> {
  const lembar = tabel.map((t) => ({
    sheet: t.nama,
    data: [t.judul.map((value) => ({ value, fontWeight: 'bold' as const })), ...t.baris.map(barisXlsx)],
    columns: t.judul.map((_, i) => ({ width: lebar(t, i) })),
    stickyRowsCount: 1,
  }));
  const isi = await writeXlsxFile(lembar).toBuffer();
  await kirim(res, `${nama}.xlsx`, TIPE.xlsx, Readable.from([isi]));
}

async function kirim(res: Response, nama: string, tipe: string, isi: Readable): Promise<void> {
  res.attachment(nama);
  res.type(tipe).set('Cache-Control', 'no-store');
  await pipeline(isi, res);
}

function* potonganCsv({ judul, baris }: Tabel): Generator<string> {
  yield BOM + tulisBaris(judul);
  for (let i = 0; i < baris.length; i += SEPOTONG) {
    yield baris
      .slice(i, i + SEPOTONG)
      .map((b) => tulisBaris(b.map((s) => (s === null ? '' : String(s)))))
      .join('');
  }
}

// A cell of text is never a formula, whatever it begins with.
function barisXlsx(baris: readonly Sel[]): Row {
  return baris.map((s) => (typeof s === 'string' ? { type: String, value: teksAman(s) } : s));
}

// The library keeps texts by name in an object that has names of its own.
function teksAman(s: string): string {
  return (s in Object.prototype ? `${s} ` : s).slice(0, MAKS_TEKS);
}

function lebar({ judul, baris }: Tabel, i: number): number {
  const contoh = baris.slice(0, SEPOTONG).map((b) => String(b[i] ?? '').length);
  return Math.min(60, Math.max(10, judul[i]?.length ?? 0, ...contoh) + 2);
}
