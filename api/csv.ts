// Spreadsheets take UTF-8 for something else unless the file begins with this.
export const BOM = '\uFEFF';

/** A line of CSV (RFC 4180). */
export function tulisBaris(sel: readonly string[]): string {
  return `${sel.map(tulisSel).join(',')}\r\n`;
}

/** Quoted also where it holds what spreadsheets here split at. */
function tulisSel(isi: string): string {
  const aman = tanpaRumus(isi);
  return /[",;\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}

/**
 * What stands where a cell can begin, with a sign of text before what a spreadsheet would run as a formula. A cell can begin in
 * the middle of a text: spreadsheets split where their country does, and tables are split once more by hand.
 */
export function tanpaRumus(isi: string): string {
  return isi.replace(/((?:^|[,;\t\r\n])[\s"]*)([=+\-@])/g, "$1'$2").replace(/^[\t\r]/, "'$&");
}
