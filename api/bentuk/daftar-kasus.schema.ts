import { z } from 'zod';
import { nik } from '../../domain/kasus/isi-umum.schema.ts';
import { batas, kursor } from '../kursor.ts';
import { berurutan, TERBALIK } from './rentang.schema.ts';
import { saringanKueri, URUTAN_KASUS } from './saringan-kasus.schema.ts';
import { id, jam, kursorLanjut, orang, waktu } from './umum.schema.ts';

const tempat = z.discriminatedUnion('urut', [
  z.strictObject({ urut: z.literal('terbaru'), pada: z.iso.datetime(), id }),
  z.strictObject({ urut: z.literal('terlama'), pada: z.iso.datetime(), id }),
  z.strictObject({ urut: z.literal('tenggat'), pada: z.iso.datetime().nullable(), id }),
]);

export const kueriDaftarKasus = z
  .strictObject({
    ...saringanKueri,
    urut: z
      .enum(URUTAN_KASUS)
      .default('terbaru')
      .describe('"tenggat": hanya kasus terbuka, yang paling mendesak lebih dulu'),
    kursor: kursor(tempat).optional(),
    batas: batas(25, 200),
    hitung: z
      .enum(['true', 'false'], 'Isi dengan true atau false.')
      .default('false')
      .describe('"true": sertakan berapa kasus seluruhnya'),
  })
  .refine(berurutan, TERBALIK)
  .refine((k) => k.kursor === undefined || k.kursor.urut === k.urut, {
    path: ['kursor'],
    message: 'Kursor ini dari daftar dengan urutan lain.',
  });

export const butirKasus = z.object({
  id,
  nomor: z.string(),
  layanan: z.string(),
  tahap: z.string(),
  versi: z.int(),
  terbuka: z.boolean(),
  ditunda: z.boolean(),
  tenggat: waktu.nullable().describe('Batas menurut standar; pengingat tidak dihitung'),
  tenggatNama: z.string().nullable(),
  jam: jam.nullable().describe('Jam yang dipakai tenggat itu'),
  terlambat: z.boolean(),
  penanggung: z.object({ peran: z.string(), orang: orang.optional() }).nullable(),
  dibuatPada: waktu,
  ditutupPada: waktu.nullable(),
  dibatasi: z.boolean().describe('Pemrosesan data dibatasi (UU PDP)'),
  dihapusPada: waktu
    .nullable()
    .describe('Data pribadinya sudah dihapus; yang tersisa nomor, tahap dan waktu'),
  klien: z.object({
    nama: z.string().nullable().describe('Nama, atau inisial bagi yang tidak menangani layanan ini'),
  }),
});

export const daftarKasus = z.object({
  kasus: z.array(butirKasus),
  kursor: kursorLanjut,
  jumlah: z.int().optional().describe('Semua yang cocok dengan saringan, bila diminta'),
});

/** Nothing personal stands in a URL: searching is a POST. */
export const badanCariKasus = z
  .strictObject({
    nama: z.string().trim().min(3, 'Isi paling sedikit 3 huruf.').max(200).optional(),
    nik: nik.optional(),
    nomor: z.string().trim().min(1, 'Wajib diisi.').max(100).optional(),
  })
  .refine((b) => [b.nama, b.nik, b.nomor].filter((isi) => isi !== undefined).length === 1, {
    path: ['nama'],
    message: 'Isi salah satu: nama, NIK, atau nomor.',
  })
  .describe('nomor: nomor kasus atau angka terakhirnya, kode lacak, atau nomor surat');

export const hasilCariKasus = z.object({ kasus: z.array(butirKasus) });
