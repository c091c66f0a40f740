import { z } from 'zod';
import { KELOMPOK_TEMPAT_TIDUR } from '../../domain/rps/kata.ts';
import { layanan, peranPelaku, tahap, waktu } from './umum.schema.ts';

const nasib = z.object({
  ditepati: z.int().describe('Langkah yang selesai sebelum batas standarnya'),
  dilewati: z.int().describe('Batas standar yang lewat dengan langkah belum selesai'),
});

export const pengawasanHariIni = z.object({
  pada: waktu,
  tanggal: z.iso.date().describe('Hari ini di zona kantor'),
  kasus: z.array(
    z.object({
      layanan,
      nama: z.string(),
      terbuka: z.int(),
      terlambat: z.int().describe('Lewat batas standarnya sekarang'),
      ditunda: z.int(),
      tahap: z.array(
        z.object({ tahap, nama: z.string(), terbuka: z.int(), terlambat: z.int(), ditunda: z.int() }),
      ),
    }),
  ),
  tenggat: z
    .object({ hariIni: nasib, tujuhHari: nasib, tigaPuluhHari: nasib })
    .describe('Hanya tenggat standar; pengingat tidak dihitung. Jendela berakhir sekarang'),
  hunian: z.object({
    jumlah: z.int(),
    terisi: z.int(),
    kosong: z.int(),
    terlambat: z.int().describe('Penghuni yang lewat batas tinggalnya'),
    kelompok: z.array(
      z.object({ nama: z.enum(KELOMPOK_TEMPAT_TIDUR), jumlah: z.int(), terisi: z.int(), terlambat: z.int() }),
    ),
  }),
  tugas: z
    .array(z.object({ peran: peranPelaku, nama: z.string(), jumlah: z.int(), terlambat: z.int() }))
    .describe(
      'Tindakan yang ditunggu, menurut peran yang gilirannya; terlambat: kasusnya lewat batas standar',
    ),
  tindakanTanpaResi: z
    .int()
    .describe('Tindakan terkirim yang belum diproses; banyak berarti worker tidak jalan'),
});

export type PengawasanHariIni = z.output<typeof pengawasanHariIni>;
