import { createStore, del, entries, get, set } from 'idb-keyval';

/** What lies in the browser for anybody to see: a meaningless key, a time, and ciphertext. */
export interface Baris {
  pada: number;
  kotak: Uint8Array<ArrayBuffer>;
}

/** Where sealed boxes lie. */
export interface Rak {
  ambil(kunci: string): Promise<Baris | undefined>;
  taruh(kunci: string, b: Baris): Promise<void>;
  buang(kunci: string): Promise<void>;
  semua(): Promise<[string, Baris][]>;
}

export function rakIndexedDb(): Rak {
  const gudang = createStore('lindung', 'peti');
  return {
    ambil: (kunci) => get<Baris>(kunci, gudang),
    taruh: (kunci, b) => set(kunci, b, gudang),
    buang: (kunci) => del(kunci, gudang),
    semua: () => entries<string, Baris>(gudang),
  };
}
