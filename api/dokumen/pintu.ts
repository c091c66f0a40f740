import { Galat } from '../galat.ts';

/** Uploads stay in memory until they are stored: so many at once, and so many of one person. */
export interface BatasPintu {
  semua: number;
  seorang: number;
}

/** Turns away what would not fit into memory beside what is already being received. */
export function buatPintu(batas: BatasPintu): <T>(orangId: string, kerja: () => Promise<T>) => Promise<T> {
  const perOrang = new Map<string, number>();
  let semua = 0;
  return async (orangId, kerja) => {
    const milik = perOrang.get(orangId) ?? 0;
    if (semua >= batas.semua || milik >= batas.seorang) throw unggahanPenuh();
    semua += 1;
    perOrang.set(orangId, milik + 1);
    try {
      return await kerja();
    } finally {
      semua -= 1;
      const sisa = (perOrang.get(orangId) ?? 1) - 1;
      if (sisa > 0) perOrang.set(orangId, sisa);
      else perOrang.delete(orangId);
    }
  };
}

function unggahanPenuh(): Galat {
  const rincian = 'Terlalu banyak unggahan sedang berjalan. Tunggu sebentar, lalu unggah lagi.';
  return new Galat(503, 'unggahanPenuh', 'Unggahan penuh', rincian, { kepala: { 'Retry-After': '10' } });
}
