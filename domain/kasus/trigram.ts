/** Likeness of texts by the measure of pg_trgm, where the texts may not stand in a table in the clear. */

/** Groups of three signs of every word, with two blanks before it and one after. */
export function trigram(t: string): ReadonlySet<string> {
  const kata = t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    kata.flatMap((k) => {
      const tanda = Array.from(`  ${k} `);
      return tanda.slice(2).map((_, i) => tanda.slice(i, i + 3).join(''));
    }),
  );
}

/** Share of the trigrams two texts have in common, 0 to 1. */
export function kemiripan(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const sama = [...a].filter((t) => b.has(t)).length;
  const semua = a.size + b.size - sama;
  return semua === 0 ? 0 : sama / semua;
}
