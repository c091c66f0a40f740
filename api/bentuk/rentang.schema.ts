/** From one day to another, not the other way round. */
export function berurutan({ dari, sampai }: { dari?: string | undefined; sampai?: string | undefined }) {
  return dari === undefined || sampai === undefined || dari <= sampai;
}

export const TERBALIK = { path: ['sampai'], message: 'Tanggal akhir tidak boleh sebelum tanggal awal.' };
