import { z } from 'zod';
import { klien, teks } from '../../domain/kasus/isi-umum.schema.ts';
import { klienTampil } from './klien.schema.ts';
import { id, waktu } from './umum.schema.ts';

/** What the form of a new case knows so far. Nothing personal stands in a URL: asking is a POST. */
export const badanKlienSerupa = klien
  .pick({
    nik: true,
    nama: true,
    panggilan: true,
    jenisKelamin: true,
    tanggalLahir: true,
    perkiraanUsia: true,
  })
  .extend({ tempat: teks(500).optional().describe('Desa/kelurahan, alamat, atau tempat ditemukan') })
  .refine((b) => b.nik ?? b.nama ?? b.panggilan ?? b.tempat, {
    path: ['nama'],
    message: 'Isi paling sedikit NIK, nama, panggilan, atau tempat.',
  })
  .refine((b) => b.tanggalLahir === undefined || b.perkiraanUsia === undefined, {
    path: ['perkiraanUsia'],
    message: 'Isi tanggal lahir atau perkiraan usia, jangan keduanya.',
  });

const serupa = z.object({
  kasus: id,
  nomor: z.string(),
  layanan: z.string(),
  tahap: z.string(),
  terbuka: z.boolean(),
  dibuatPada: waktu,
  klien: klienTampil.describe('Sejauh yang boleh Anda lihat'),
  skor: z.number().min(0).max(1).describe('1 hanya bila NIK sama'),
  alasan: z.array(z.string()).describe('Yang mendukung dan yang membantah, misalnya "nama mirip"'),
  keputusan: z.enum(['sama', 'berbeda']).optional().describe('Tidak ada: belum diputuskan'),
  oleh: z.object({ id, nama: z.string(), jabatan: z.string() }).optional(),
  pada: waktu.optional(),
});

/** Undecided ones first, the likeliest first; then those somebody has decided about. */
export const klienSerupa = z.object({ serupa: z.array(serupa) });

export type KlienSerupaTampil = z.output<typeof serupa>;
