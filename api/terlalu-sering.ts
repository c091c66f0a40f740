import { Galat } from './galat.ts';

/**
 * The answer to who asks too often: its header and its words say when to come back.
 * @param rincian from how long it is until then, as people read it
 */
export function terlaluSering(detik: number, rincian: (lama: string) => string): Galat {
  return new Galat(429, 'terlaluSering', 'Terlalu sering', rincian(tulisLama(detik)), {
    kepala: { 'Retry-After': String(detik) },
  });
}

function tulisLama(detik: number): string {
  if (detik < 60) return `${detik} detik`;
  const menit = Math.ceil(detik / 60);
  return menit < 60 ? `${menit} menit` : `${Math.ceil(menit / 60)} jam`;
}
