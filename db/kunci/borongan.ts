/**
 * Turns many single questions of one moment into one query: a list of fifty cases asks for fifty keys at once.
 * @param ambil answers for those it knows; the others get null
 */
export function buatBorongan<V>(
  ambil: (kunci: string[]) => Promise<ReadonlyMap<string, V>>,
): (kunci: string) => Promise<V | null> {
  let antre: { kunci: Set<string>; jawaban: Promise<ReadonlyMap<string, V>> } | null = null;
  return async (kunci) => {
    antre ??= mulai();
    antre.kunci.add(kunci);
    return (await antre.jawaban).get(kunci) ?? null;
  };

  function mulai() {
    const semua = new Set<string>();
    const jawaban = new Promise<void>((selesai) => {
      setImmediate(selesai);
    }).then(() => {
      antre = null;
      return ambil([...semua]);
    });
    return { kunci: semua, jawaban };
  }
}
