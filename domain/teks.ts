/**
 * Control and format characters, halves of characters, separators of lines and paragraphs: bidi overrides among them,
 * with which a text reads otherwise than it is.
 */
const TAK_TAMPAK = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const PENGGANTI = '\u{FFFD}';

/** Whether all of a text can be seen. */
export function terlihatSemua(teks: string): boolean {
  return teks.search(TAK_TAMPAK) === -1;
}

/** Whether a database can keep it: JSON allows NUL and halves of characters, PostgreSQL does not. */
export function dapatDisimpan(teks: string): boolean {
  return !teks.includes('\0') && teks.isWellFormed();
}

/** What came from outside, fit to be kept and shown: cut off, with a mark wherever something cannot be seen. */
export function teksSingkat(teks: string, maks: number): string {
  return teks.slice(0, maks).replaceAll(TAK_TAMPAK, PENGGANTI);
}
