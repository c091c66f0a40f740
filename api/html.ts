/** Markup that may stand in a page as it is. */
export class Html {
  readonly teks: string;
  constructor(teks: string) {
    this.teks = teks;
  }
}

export type IsiHtml = Html | string | readonly Html[];

const GANTI: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of a page. Whatever is put in is text and cannot become markup, unless it was made by this very function. */
export function html(potongan: TemplateStringsArray, ...isi: IsiHtml[]): Html {
  return new Html(potongan.map((p, i) => (i === 0 ? p : tulis(isi[i - 1] ?? '') + p)).join(''));
}

function tulis(isi: IsiHtml): string {
  if (isi instanceof Html) return isi.teks;
  if (typeof isi === 'string') return isi.replaceAll(/[&<>"']/g, (t) => GANTI[t] ?? t);
  return isi.map((h) => h.teks).join('');
}
