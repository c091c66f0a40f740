/** Remembers values for a while: bounded, and never longer than a minute, so that what was destroyed is forgotten. */
export interface Ingatan<V> {
  ambil(kunci: string): V | undefined;
  simpan(kunci: string, nilai: V): void;
  hapusSemua(): void;
}

const UMUR_MS = 60_000;

export function buatIngatan<V>(batas: number): Ingatan<V> {
  const isi = new Map<string, { nilai: V; sampai: number }>();
  return {
    ambil(kunci) {
      const ada = isi.get(kunci);
      if (ada && ada.sampai > Date.now()) return ada.nilai;
      isi.delete(kunci);
      return undefined;
    },
    simpan(kunci, nilai) {
      isi.delete(kunci);
      isi.set(kunci, { nilai, sampai: Date.now() + UMUR_MS });
      // Maps keep the order of insertion: the first is the oldest.
      if (isi.size > batas) for (const tertua of isi.keys()) return void isi.delete(tertua);
    },
    hapusSemua: () => isi.clear(),
  };
}
