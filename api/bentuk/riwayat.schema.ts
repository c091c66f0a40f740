import { z } from 'zod';
import { batas } from '../kursor.ts';
import { id, pelakuTampil, waktu } from './umum.schema.ts';

export const kueriRiwayat = z.strictObject({
  sesudah: z.coerce
    .number('Isi dengan angka.')
    .int('Isi dengan bilangan bulat.')
    .min(0, 'Paling sedikit 0.')
    .max(2 ** 31 - 1, 'Terlalu besar.')
    .default(0)
    .describe('Hanya entri dengan urutan sesudah ini'),
  batas: batas(100, 200),
});

const entri = z.object({
  urutan: z.int(),
  waktu,
  dicatatPada: waktu,
  jenis: z.string(),
  label: z.string(),
  oleh: pelakuTampil.nullable().describe('null: oleh sistem, berdasarkan standar'),
  asal: z.string(),
  tindakanId: id.optional(),
  ke: z.string().optional().describe('Tahap berikutnya, bila entri ini memindahkan kasus'),
  isi: z
    .union([z.literal('dihapus'), z.literal('dirahasiakan'), z.unknown()])
    .describe('"dihapus": kuncinya sudah dimusnahkan; "dirahasiakan": bukan untuk peran Anda'),
  nomorSurat: z.string().optional().describe('Nomor surat yang terbit dengan entri ini'),
  nilaiLama: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Pada koreksi: nilai sebelumnya, menurut tempatnya'),
  hash: z.string().describe('SHA-256 rantai riwayat, heksadesimal'),
});

export const riwayatKasus = z.object({
  riwayat: z.array(entri),
  sesudah: z.int().optional().describe('Ada bila masih ada entri berikutnya'),
});

export type EntriRiwayat = z.output<typeof entri>;
