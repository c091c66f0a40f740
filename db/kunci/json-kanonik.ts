/** JSON with sorted keys and without undefined members: the same value always gives the same text. */
export function jsonKanonik(nilai: unknown): string {
  return JSON.stringify(nilai, (_kunci, isi: unknown) =>
    isi !== null && typeof isi === 'object' && !Array.isArray(isi)
      ? Object.fromEntries(Object.entries(isi).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : isi,
  );
}
