import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { simpanan } from '../klien/baca.ts';
import { kesalahanApi } from '../klien/galat.ts';
import type { Bacaan, Kiriman } from '../klien/kontrak.ts';
import { kirim } from '../klien/panggil.ts';
import { periksaBadan } from './periksa.ts';

export interface RancanganKiriman<J extends keyof Kiriman> {
  jalur: J;
  param?: Record<string, string>;
  /** Looked at before anything travels; none where the API alone can tell. */
  skema?: z.ZodType;
  /** What is read anew once it has been accepted. */
  segarkan?: readonly (keyof Bacaan)[];
  selesai?: (jawab: Kiriman[J]) => void;
}

/** Something that is sent by a form: on its way, refused, and which field is wrong by the API's name of it. */
export function useKiriman<J extends keyof Kiriman>(r: RancanganKiriman<J>) {
  const [salah, setSalah] = useState<Readonly<Record<string, string>>>({});
  const { mutate, error, isPending, reset } = useMutation({
    mutationFn: (badan: unknown) => kirim(r.jalur, { ...(r.param && { param: r.param }), badan }),
    async onSuccess(jawab) {
      await segarkan(r.segarkan ?? []);
      r.selesai?.(jawab);
    },
    onError: (g) => setSalah(kesalahanApi(g)),
  });
  const kirimkan = (badan: unknown = {}) => {
    const temuan = r.skema ? periksaBadan(r.skema, badan) : {};
    setSalah(temuan);
    if (Object.keys(temuan).length === 0) mutate(badan);
    else reset();
  };
  return { kirimkan, salah, galat: error, berjalan: isPending };
}

/** Reads anew whatever was read from these addresses. */
export async function segarkan(jalur: readonly (keyof Bacaan)[]): Promise<void> {
  await Promise.all(jalur.map((j) => simpanan.invalidateQueries({ queryKey: [j] })));
}
