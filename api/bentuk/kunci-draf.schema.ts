import { z } from 'zod';

export const kunciDraf = z.object({
  kunci: z.base64().describe('32 byte, tetap untuk satu orang; hanya di ingatan peramban, tidak disimpan'),
});
