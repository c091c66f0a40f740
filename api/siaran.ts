/** A changed case, as announced by the database: ids only. */
export interface KasusBerubah {
  instansi: string;
  kasus: string;
}

/** Hands announcements of changed cases to the open event streams. */
export interface Siaran {
  /** @param terputus some announcements were missed: what is shown must be asked for anew */
  dengar(penerima: (k: KasusBerubah) => void, terputus?: () => void): () => void;
  umumkan(k: KasusBerubah): void;
  kabarkanTerputus(): void;
}

export function buatSiaran(): Siaran {
  const pendengar = new Set<{ penerima: (k: KasusBerubah) => void; terputus: (() => void) | undefined }>();
  return {
    dengar(penerima, terputus) {
      const p = { penerima, terputus };
      pendengar.add(p);
      return () => pendengar.delete(p);
    },
    umumkan: (k) => pendengar.forEach((p) => p.penerima(k)),
    kabarkanTerputus: () => pendengar.forEach((p) => p.terputus?.()),
  };
}
