import { z } from 'zod';
import { SALURAN_PENGADUAN } from '../../domain/kata.ts';
import { layanan, waktu } from './umum.schema.ts';

const tanggal = z.iso.date();
const zona = z.enum(['WIB', 'WITA', 'WIT']);
const daftarTeks = z.array(z.string()).readonly();
const butir = { teks: z.string(), rincian: daftarTeks.optional() };

const saluran = z.object({
  jenis: z.enum(SALURAN_PENGADUAN),
  label: z.string(),
  nilai: z.string().optional(),
  tautan: z.string().optional(),
});

export const daftarKantor = z.object({
  instansi: z.array(
    z.object({
      id: z.string(),
      nama: z.string(),
      layanan: z.array(z.object({ layanan, nama: z.string() })),
    }),
  ),
});

export const standarPelayanan = z.object({
  instansi: z.object({ id: z.string(), nama: z.string(), zona: zona.describe('Zona waktu kantor') }),
  layanan: z.array(
    z.object({
      layanan,
      nama: z.string(),
      versi: z.int(),
      berlakuSejak: waktu,
      nomorSk: z.string().optional(),
      catatan: z.string().optional().describe('Yang perlu diketahui lebih dulu, misalnya bahwa ini contoh'),
      dasarHukum: daftarTeks,
      sasaran: daftarTeks.optional(),
      persyaratan: z.array(z.object(butir)).readonly(),
      prosedur: z.array(z.object({ ke: z.int(), ...butir })),
      waktu: z.object({ ringkas: z.string(), mulai: z.string().optional(), rincian: z.array(z.string()) }),
      langkah: z
        .array(z.object({ ke: z.int(), nama: z.string(), waktu: z.string().optional() }))
        .describe('Prosedur dengan kata sehari-hari, seperti yang tampil pada pelacakan'),
      biaya: z.string(),
      produk: daftarTeks,
      pengaduan: z.object({
        kantor: z.object({ nama: z.string(), alamat: z.string(), telepon: z.string().optional() }),
        saluran: z.array(saluran).readonly(),
      }),
    }),
  ),
});

const teksPelapor = z.object({ tanggal, isi: z.string() });

/** Written for the reporter, and read by whoever holds the code. */
const bacaanPelapor = z.object({
  tanggapan: teksPelapor.optional().describe('Tanggapan pertama'),
  jawaban: teksPelapor.optional().describe('Jawaban akhir'),
  diteruskanKepada: z.string().optional(),
  tenggat: z.string().optional().describe('Sampai kapan kantor menjawab'),
});

export const pelacakan = z.object({
  layanan: z.string(),
  kantor: z.string(),
  zona: zona.describe('Zona waktu kantor; semua tanggal di sini menurut zona ini'),
  diajukan: tanggal,
  diperbarui: tanggal,
  selesai: z.boolean(),
  keterangan: z.string(),
  langkah: z.array(
    z.object({
      ke: z.int(),
      nama: z.string(),
      keadaan: z.enum(['selesai', 'berlangsung', 'menunggu', 'tidakDilalui']),
      tanggal: tanggal.optional(),
    }),
  ),
  digabung: z
    .literal(true)
    .optional()
    .describe('Pengaduan ini digabung: yang tampil adalah keadaan pengaduan utamanya'),
  pengaduan: bacaanPelapor.optional().describe('Hanya pada pengaduan'),
  survei: z.string().optional().describe('Alamat survei kepuasan, selama masih dapat diisi'),
});

// Not strict: what carries a link around adds parameters of its own.
export const kueriLacak = z.object({
  kode: z.string().optional().describe('Kode lacak, seperti yang diketik pada formulir'),
});

export type DaftarKantor = z.output<typeof daftarKantor>;
export type StandarPelayanan = z.output<typeof standarPelayanan>;
export type Pelacakan = z.output<typeof pelacakan>;
