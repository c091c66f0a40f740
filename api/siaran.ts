/** A changed case, as announced by the database: ids only. */
export interface KasusBerubah {
  instansi: string;
  kasus: string;
}

/** Hands announcements of changed cases to the open event streams. */
export interface Siaran {
  dengar(penerima: (k: KasusBerubah) => void): () => void;
  umumkan(k: KasusBerubah): void;
}

export function buatSiaran(): Siaran {
  const penerima = new Set<(k: KasusBerubah) => void>();
  return {
    dengar(p) {
      penerima.add(p);
      return () => penerima.delete(p);
    },
    umumkan: (k) => penerima.forEach((p) => p(k)),
  };
}
