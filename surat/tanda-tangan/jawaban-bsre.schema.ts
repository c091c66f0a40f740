import { z } from 'zod';

/** What BSrE's API v2 answers, as far as it is known from its clients; whatever else it says is left alone. */
export const jawabanTandaTangan = z.object({ file: z.array(z.base64()).min(1) });

/** What an office's gateway to BSrE says of an earlier request. Only what is said in so many words counts. */
export const jawabanHasil = z.discriminatedUnion('status', [
  z.object({ status: z.literal('SIGNED'), file: z.array(z.base64()).min(1) }),
  z.object({ status: z.literal('NOT_SIGNED') }),
]);

export const jawabanGalat = z.object({
  error: z.string().optional(),
  message: z.string().optional(),
  status_code: z.number().optional(),
});

export const jawabanStatus = z.object({ status: z.string().optional(), message: z.string().optional() });

export const jawabanPeriksa = z.object({ conclusion: z.string().optional() });
