/** Maps a list with at most so many calls under way, in order of the results. The first failure ends it. */
export async function serentak<T, H>(
  daftar: readonly T[],
  maks: number,
  kerjakan: (t: T) => Promise<H>,
): Promise<H[]> {
  const hasil: H[] = [];
  const antrean = daftar.entries();
  const pekerja = Array.from({ length: Math.min(maks, daftar.length) }, async () => {
    // All take from the same iterator: each item is taken once.
    for (const [i, butir] of antrean) hasil[i] = await kerjakan(butir);
  });
  await Promise.all(pekerja);
  return hasil;
}
