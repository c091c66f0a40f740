import { z } from 'zod';
import { terlihatSemua } from './teks.ts';

/**
 * One line of text that the office publishes or prints. Markup and formulas are text like any other and come out as
 * they went in; what cannot be seen is refused.
 */
export function teksUmum(maks: number) {
  return z
    .string()
    .trim()
    .min(1, 'Wajib diisi.')
    .max(maks)
    .refine(
      terlihatSemua,
      'Ada tanda yang tidak tampak di teks ini, misalnya pindah baris atau pembalik arah tulisan. Ketik ulang teksnya.',
    );
}

/** As `teksUmum`, of several lines; a fault is named by its line, as `teks.baris.3`. */
export function teksBerbaris(maks: number) {
  return z
    .string()
    .max(maks)
    .transform((t) => t.replaceAll('\r\n', '\n').replaceAll('\t', ' '))
    .superRefine((t, ctx) => {
      for (const [i, baris] of t.split('\n').entries()) {
        if (terlihatSemua(baris)) continue;
        const message =
          'Ada tanda yang tidak tampak di baris ini, misalnya pembalik arah tulisan. Ketik ulang barisnya.';
        ctx.addIssue({ code: 'custom', path: ['baris', i + 1], message });
      }
    });
}
