import { z } from 'zod';
import { peran, waktu, wilayah } from './umum.schema.ts';

const kataSandi = z.string().min(1).max(200);

/** Of an authenticator app, which shows it in two groups, or a recovery code. */
const kode = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .transform((k) => k.replaceAll(' ', ''))
  .describe('Kode 6 angka dari aplikasi autentikator, atau satu kode pemulihan');

export const isianMasuk = z.strictObject({
  surel: z.string().trim().min(1).max(200).toLowerCase(),
  kataSandi,
  kodeTotp: kode.optional(),
});

export const isianGantiSandi = z.strictObject({ lama: kataSandi, baru: z.string().min(1) });
export const isianSiapkanTotp = z.strictObject({
  kode: kode.optional().describe('Kode yang berlaku sekarang, bila kode kedua sudah terpasang dan diganti'),
});
export const isianKode = z.strictObject({ kode });
export const isianLepasTotp = z.strictObject({ kataSandi, kode });

export const bentukPengguna = z.object({
  orangId: z.uuid(),
  nama: z.string(),
  instansi: z.string(),
  jabatan: z.array(
    z.object({
      nama: z.string(),
      peran,
      sebagai: z.enum(['plt', 'plh']).optional(),
      wilayah: wilayah.optional(),
    }),
  ),
  wajibGantiSandi: z.boolean().describe('Kata sandi dari kantor harus diganti dulu: POST /api/v1/kata-sandi'),
  totp: z
    .enum(['tidakPerlu', 'perlu', 'terpasang'])
    .describe('Kode kedua; "perlu": harus dipasang dulu, POST /api/v1/totp/siapkan'),
  buktikanTotp: z.boolean().describe('Sesi ini masih menunggu kode: POST /api/v1/totp/buktikan'),
});

export const totpBaru = z.object({
  rahasia: z.string().describe('Untuk diketik di aplikasi autentikator, base32'),
  otpauthUrl: z.string().describe('Untuk dijadikan kode QR di layar; jangan dikirim ke mana pun'),
});

export const kodePemulihan = z.object({
  kodePemulihan: z.array(z.string()).describe('Hanya diperlihatkan sekali ini; masing-masing sekali pakai'),
});

export const daftarSesi = z.object({
  sesi: z.array(
    z.object({
      id: z.uuid(),
      cara: z.enum(['api', 'konsol', 'oidc']),
      dibuatPada: waktu,
      terakhirDipakai: waktu.describe('Dicatat paling sering sekali semenit'),
      sekarang: z.boolean().describe('Sesi yang dipakai untuk permintaan ini'),
    }),
  ),
});
