import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Isian } from '../formulir/isian.ts';
import { petiSaya } from './peti/peti-saya.ts';

const AWALAN = 'tindakan:';

/** What was typed for one act on one case has one draft. */
export const namaDrafTindakan = (kasus: string, jenis: string) => `${AWALAN}${kasus}:${jenis}`;

export interface DrafTindakan {
  isian: Isian;
  pada: number;
}

/** What was typed there earlier and has not been sent; null where nothing was. Read anew by each form. */
export function useDrafTindakan(nama: string): UseQueryResult<DrafTindakan | null> {
  return useQuery({
    queryKey: ['draf-tindakan', nama],
    queryFn: async () => {
      const s = await (await petiSaya()).baca(nama);
      return s && { isian: s.isi as Isian, pada: s.pada };
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

export async function simpanDrafTindakan(nama: string, isian: Isian): Promise<void> {
  await (await petiSaya()).simpan(nama, isian);
}

export async function buangDrafTindakan(nama: string): Promise<void> {
  await (await petiSaya()).buang(nama);
}
