/** Lets so many pieces of work run at once; the others wait for their turn. */
export function buatGiliran(maks: number): <T>(kerja: () => Promise<T>) => Promise<T> {
  const antrean: (() => void)[] = [];
  let berjalan = 0;
  return async (kerja) => {
    if (berjalan < maks) berjalan += 1;
    else
      await new Promise<void>((mulai) => {
        antrean.push(mulai);
      });
    try {
      return await kerja();
    } finally {
      // The place goes straight to whoever waits longest.
      const berikut = antrean.shift();
      if (berikut) berikut();
      else berjalan -= 1;
    }
  };
}
