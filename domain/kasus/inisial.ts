/** What stands for a name where the name itself is not for the reader: "Siti Hajar" becomes "S.H.". */
export function inisial(nama: string): string {
  const kata = nama.split(/[^\p{L}\p{N}]+/u).filter((k) => k !== '');
  return kata.map((k) => `${[...k][0]?.toUpperCase() ?? ''}.`).join('');
}
