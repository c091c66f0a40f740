import { z } from 'zod';

// Of one field; the body as a whole is bounded as well.
const base64 = z
  .string()
  .max(500_000)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/, 'harus base64');

/** A payload of the engine as its UI writes it. */
const payload = z.looseObject({
  metadata: z.record(z.string().max(100), base64).optional(),
  data: base64.optional(),
});

export const isiKodek = z.object({ payloads: z.array(payload).max(200) });

export type PayloadJson = z.output<typeof payload>;
