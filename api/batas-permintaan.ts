import type { Request } from 'express';
import { alamatPemanggil, buatHitungan } from './hitungan.ts';
import { terlaluSering } from './terlalu-sering.ts';

/** Counts a request by what it is counted by. @throws Galat 429 where there were too many */
export type Batas = (kunci: string) => Promise<void>;

/** Counts a request by the caller's address. @throws Galat 429 where there were too many */
export type BatasPermintaan = (req: Request) => Promise<void>;

const SEMENIT_MS = 60_000;

export interface PilihanBatas {
  batas: number;
  jendelaMs: number;
  /** What the caller is told, from how long it is until the window ends. */
  rincian: (lama: string) => string;
}

/** So many requests of an address within a minute. */
export function buatBatasPermintaan(perMenit: number): BatasPermintaan {
  const batasi = buatBatas({
    batas: perMenit,
    jendelaMs: SEMENIT_MS,
    rincian: (lama) => `Terlalu banyak permintaan dari alamat Anda. Coba lagi dalam ${lama}.`,
  });
  return (req) => batasi(alamatPemanggil(req));
}

export function buatBatas({ batas, jendelaMs, rincian }: PilihanBatas): Batas {
  const hitungan = buatHitungan(jendelaMs);
  return async (kunci) => {
    const { kali, sisaDetik } = await hitungan.tambah(kunci);
    if (kali > batas) throw terlaluSering(sisaDetik, rincian);
  };
}
