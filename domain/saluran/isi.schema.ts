import { z } from 'zod';
import { nomorWhatsapp } from './alamat.ts';
import { PILIHAN_SALURAN } from './aturan.ts';
import type { AturanSaluran } from './aturan.ts';
import { SALURAN } from './saluran.ts';

/** What people send about channels. Source of the API's validation and of OpenAPI. */

const saluran = z.enum(SALURAN);
const jam = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam sebagai JJ:MM, misalnya 21:00.');

const surel = z
  .string()
  .trim()
  .max(200)
  .toLowerCase()
  .pipe(z.email('Tulis satu alamat surel, misalnya nama@kantor.go.id.'));

const nomor = z
  .string()
  .max(40)
  .transform((teks, ctx): string => {
    const ada = nomorWhatsapp(teks);
    if (ada !== null) return ada;
    ctx.addIssue({
      code: 'custom',
      message: 'Tulis satu nomor WhatsApp, misalnya 0812-3456-7890, atau dengan kode negara: +6281234567890.',
    });
    return z.NEVER;
  });

const pilihan = z
  .enum(PILIHAN_SALURAN)
  .nullable()
  .optional()
  .describe('null: kembali ke bawaan kantor; tidak disebut: tetap');
const alamat = <T>(satu: z.ZodType<T>, kosong: string) =>
  satu.nullable().optional().describe(`${kosong}; yang baru berlaku setelah kodenya dimasukkan`);

/** One's own choice. */
export const saluranSayaDiubah = z
  .discriminatedUnion('saluran', [
    z.strictObject({
      saluran: z.literal('surel'),
      pilihan,
      alamat: alamat(surel, 'null: alamat akun'),
    }),
    z.strictObject({
      saluran: z.literal('whatsapp'),
      pilihan,
      alamat: alamat(nomor, 'null: tanpa nomor'),
    }),
  ])
  .refine((i) => i.pilihan !== undefined || i.alamat !== undefined, {
    path: ['pilihan'],
    message: 'Sebutkan pilihan atau alamat yang diubah.',
  });

export const kodeSaluran = z.strictObject({
  saluran,
  kode: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'Kodenya 6 angka.'),
});

export const satuSaluran = z.strictObject({ saluran });

const aturanSatu = z.strictObject({
  dipakai: z.boolean().describe('Kantor memakai saluran ini'),
  mendesakWajib: z.boolean().describe('Yang mendesak dikirim apa pun pilihan orangnya'),
  bawaan: z.enum(PILIHAN_SALURAN).describe('Bagi yang tidak memilih sendiri'),
});

/** The office's rule. */
export const aturanSaluran = z.strictObject({
  saluran: z.strictObject({ surel: aturanSatu, whatsapp: aturanSatu }),
  senyap: z
    .strictObject({ mulai: jam, selesai: jam })
    .refine((s) => s.mulai !== s.selesai, {
      path: ['selesai'],
      message: 'Jam senyap harus berakhir pada jam lain daripada mulainya.',
    })
    .nullable()
    .describe('Jam kantor; yang dapat menunggu ditahan sampai selesainya. null: tanpa jam senyap'),
}) satisfies z.ZodType<AturanSaluran>;
