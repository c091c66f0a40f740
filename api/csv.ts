// Spreadsheets take UTF-8 for something else unless the file begins with this.
export const BOM = '\uFEFF';

/** A line of CSV (RFC 4180). */
export function tulisBaris(sel: readonly string[]): string {
  return `${sel.map(tulisSel).join(',')}\r\n`;
}

/** A spreadsheet runs what begins like a formula, also where the file is quoted: it gets a sign of text before it. */
function tulisSel(isi: string): string {
  const aman = /^[=+\-@\t\r]/.test(isi) ? `'${isi}` : isi;
  return /[",\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
