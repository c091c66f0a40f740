import type { z } from 'zod';
import { kesalahanDari } from '../../api/isian.ts';
import { pesanIsian } from '../../api/pesan-isian.ts';

/** What is wrong, by place, in the API's own words; empty where the body would be accepted as it is. */
export function periksaBadan(skema: z.ZodType, badan: unknown): Record<string, string> {
  const hasil = skema.safeParse(badan, { error: pesanIsian });
  if (hasil.success) return {};
  return Object.fromEntries(kesalahanDari(hasil.error).map((k) => [k.lokasi, k.pesan]));
}
