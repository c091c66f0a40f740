import { z } from 'zod';

/** What BSrE's API v2 answers, as far as it is known from its clients; whatever else it says is left alone. */
export const jawabanTandaTangan = z.object({ file: z.array(z.base64()).min(1) });

export const jawabanGalat = z.object({
  error: z.string().optional(),
  message: z.string().optional(),
  status_code: z.number().optional(),
});

export const jawabanStatus = z.object({ status: z.string().optional(), message: z.string().optional() });

export const jawabanPeriksa = z.object({ conclusion: z.string().optional() });
