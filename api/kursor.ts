import { z } from 'zod';

/** A place in a list, as text that means nothing to the caller. */
export function tulisKursor(tempat: unknown): string {
  return Buffer.from(JSON.stringify(tempat)).toString('base64url');
}

/** The query parameter that takes such a place back; anything else is bad input. */
export function kursor<T>(tempat: z.ZodType<T>) {
  return z.string().transform((teks, ctx): T => {
    const hasil = tempat.safeParse(bacaJson(Buffer.from(teks, 'base64url').toString()));
    if (hasil.success) return hasil.data;
    ctx.addIssue({ code: 'custom', message: 'Kursor tidak sah. Mulai lagi dari halaman pertama.' });
    return z.NEVER;
  });
}

function bacaJson(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return undefined;
  }
}

/** How many entries a page holds. */
export const batas = (bawaan: number, maks: number) =>
  z.coerce
    .number('Isi dengan angka.')
    .int('Isi dengan bilangan bulat.')
    .min(1, 'Paling sedikit 1.')
    .max(maks, `Paling banyak ${maks}.`)
    .default(bawaan);

/** Splits off the one row more that was asked for, to know whether there is a next page. */
export function halaman<B>(baris: readonly B[], muat: number): { isi: readonly B[]; lanjutSetelah?: B } {
  const isi = baris.slice(0, muat);
  const terakhir = isi.at(-1);
  return baris.length > muat && terakhir !== undefined ? { isi, lanjutSetelah: terakhir } : { isi };
}
