/** What stands for a name where the name itself is not for the reader: "Siti Hajar" becomes "S.H.". */
export function inisial(nama: string): string {
  const huruf = nama.split(/\s+/).flatMap((kata) => /[\p{L}\p{N}]/u.exec(kata) ?? []);
  return huruf.map((h) => `${h.toUpperCase()}.`).join('');
}
