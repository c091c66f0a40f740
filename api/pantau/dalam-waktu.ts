/** What a promise brings within a time; null where it fails or takes longer. */
export async function dalamWaktu<T>(ms: number, janji: Promise<T>): Promise<T | null> {
  let batas: NodeJS.Timeout | undefined;
  const habis = new Promise<null>((selesai) => {
    batas = setTimeout(() => selesai(null), ms);
  });
  return Promise.race([janji.catch(() => null), habis]).finally(() => clearTimeout(batas));
}
