import type { KeadaanKasus } from './keadaan.ts';

/**
 * What a correction replaces, by path (`klien.nama`, `keadaan`): the history keeps the old and the new value.
 * @param isi body of `koreksiData`
 */
export function nilaiLama(k: KeadaanKasus, isi: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { alasan: _, klien, ...lain } = isi;
  const keadaan = k as unknown as Readonly<Record<string, unknown>>;
  const lama = Object.keys(lain).map((kunci) => [kunci, keadaan[kunci] ?? null] as const);
  const klienLama = k.klien as Readonly<Record<string, unknown>>;
  const dariKlien = Object.keys(klien ?? {}).map(
    (kunci) => [`klien.${kunci}`, klienLama[kunci] ?? null] as const,
  );
  return Object.fromEntries([...lama, ...dariKlien]);
}
