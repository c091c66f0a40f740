/** A value of a standard that is to change, by its place; null where there is none. */
export interface Perubahan {
  lokasi: string;
  lama: string | number | boolean | null;
  baru: string | number | boolean | null;
}

type Nilai = Perubahan['lama'];

/** What differs between two standards, value by value, in the order of the new one. Both are plain JSON. */
export function perubahan(lama: unknown, baru: unknown): Perubahan[] {
  const dulu = new Map(nilaiDari(lama, ''));
  const kini = new Map(nilaiDari(baru, ''));
  return [...new Set([...kini.keys(), ...dulu.keys()])].flatMap((lokasi) => {
    const beda = { lokasi, lama: dulu.get(lokasi) ?? null, baru: kini.get(lokasi) ?? null };
    return beda.lama === beda.baru ? [] : [beda];
  });
}

function nilaiDari(isi: unknown, lokasi: string): [string, Nilai][] {
  if (typeof isi === 'object' && isi !== null) {
    return Object.entries(isi).flatMap(([k, v]) => nilaiDari(v, lokasi === '' ? k : `${lokasi}.${k}`));
  }
  return isi === undefined || isi === null ? [] : [[lokasi, isi as string | number | boolean]];
}
