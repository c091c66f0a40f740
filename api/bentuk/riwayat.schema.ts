import { z } from 'zod';
import { batas } from '../kursor.ts';
import { id, pelakuTampil, waktu } from './umum.schema.ts';

export const kueriRiwayat = z.strictObject({
  sesudah: z
    .string()
    .regex(
      /^\d{1,9}(\.\d{1,9})?$/,
      'Isi dengan urutan sebuah entri, atau dengan `sesudah` dari halaman sebelumnya.',
    )
    .default('0')
    .transform((tempat) => {
      const [urutan, unduhan] = tempat.split('.').map(Number);
      return { urutan: urutan ?? 0, unduhan: unduhan ?? 0 };
    })
    .describe('Hanya entri sesudah ini: urutan sebuah entri, atau `sesudah` dari halaman sebelumnya'),
  batas: batas(100, 200),
});

const entri = z.object({
  urutan: z.int().describe('Menurut rantainya: riwayat kasus, atau unduhan surat'),
  rantai: z.enum(['kasus', 'unduhan']),
  waktu,
  dicatatPada: waktu,
  jenis: z.string(),
  label: z.string(),
  oleh: pelakuTampil
    .nullable()
    .describe('null: oleh sistem, berdasarkan standar; pada unduhan lewat tautan: pemegang tautan'),
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
  sesudah: z.string().optional().describe('Ada bila masih ada entri berikutnya'),
});

export type EntriRiwayat = z.output<typeof entri>;
