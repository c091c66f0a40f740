import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import type { Layanan } from '../../domain/kata.ts';
import { simpanan } from './baca.ts';
import { petiSaya } from './peti/peti-saya.ts';

/** What was typed for one act on one case has one draft. */
export const namaDrafTindakan = (kasus: string, jenis: string) => `tindakan:${kasus}:${jenis}`;

const DIMULAI = ['draf-standar'];

const drafStandar = (layanan: Layanan) => `standar:${layanan}:`;
/** So has a new version of a service's standard, by the version it began with. */
export const namaDrafStandar = (layanan: Layanan, dari: number) => drafStandar(layanan) + dari;

export interface DrafFormulir<T> {
  isi: T;
  /** When it was last typed in, by the browser's own clock. */
  pada: number;
}

/** What was typed there earlier and has not been sent; null where nothing was. Read anew by each form. */
export function useDrafFormulir<T>(nama: string): UseQueryResult<DrafFormulir<T> | null> {
  return useQuery({
    queryKey: ['draf-formulir', nama],
    queryFn: async () => {
      const s = await (await petiSaya()).baca(nama);
      return s && { isi: s.isi as T, pada: s.pada };
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The versions of a standard that a new one was begun with. Read anew wherever they are listed. */
export function useDrafStandar(layanan: Layanan): readonly number[] {
  const { data } = useQuery({
    queryKey: [...DIMULAI, layanan],
    queryFn: async () => {
      const awalan = drafStandar(layanan);
      return (await (await petiSaya()).semua(awalan)).map((s) => Number(s.nama.slice(awalan.length)));
    },
    gcTime: 0,
  });
  return data ?? [];
}

export async function simpanDrafFormulir(nama: string, isi: unknown): Promise<void> {
  await (await petiSaya()).simpan(nama, isi);
  segarkan();
}

export async function buangDrafFormulir(nama: string): Promise<void> {
  await (await petiSaya()).buang(nama);
  segarkan();
}

// A form that is left puts away what it holds while the list of what was begun is already read.
function segarkan(): void {
  void simpanan.invalidateQueries({ queryKey: DIMULAI });
}
