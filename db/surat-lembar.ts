/** What the ciphertext of a letter's sheet is bound to. */
export function terikatLembar(suratId: string): string {
  return `lembar-surat:${suratId}`;
}
