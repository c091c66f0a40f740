import type { SebabGagal } from './penandatangan.ts';
import { SertifikatTidakSah } from './penandatangan.ts';
import type { Sertifikat } from './sertifikat.ts';
import { bukaP12 } from './sertifikat.ts';

export interface TugasP12 {
  isi: Uint8Array;
  kataSandi: string;
}

/** An error would lose its class on the way to another thread. */
export type HasilP12 = { sertifikat: Sertifikat } | { pesan: string; sebab: SebabGagal };

/** What the thread of `bukaP12DiUtas` runs. */
export default function buka({ isi, kataSandi }: TugasP12): HasilP12 {
  try {
    return { sertifikat: bukaP12(Buffer.from(isi), kataSandi) };
  } catch (e) {
    if (e instanceof SertifikatTidakSah) return { pesan: e.message, sebab: e.sebab };
    throw e;
  }
}
