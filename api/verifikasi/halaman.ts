import type { Html } from '../html.ts';
import { html } from '../html.ts';

/**
 * Nothing runs, loads or goes anywhere but our own style and script: not even the script could send a file away.
 * Forms lead to ourselves only.
 */
export const KEBIJAKAN_HALAMAN =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** What a page says, with its title. */
export interface IsiHalaman {
  judul: string;
  isi: Html;
  /** Something on it is for the script. */
  skrip?: true;
}

/** A public page: plain, for a cheap phone and for a screen reader, whole without its script. */
export function halamanPublik(p: IsiHalaman): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${p.judul}</title>
        <link rel="stylesheet" href="/verifikasi/gaya.css" />
        ${p.skrip ? html`<script src="/verifikasi/periksa.js" defer></script>` : ''}
      </head>
      <body>
        <header><p>Pemeriksaan surat dinas sosial</p></header>
        <main>${p.isi}</main>
      </body>
    </html> `.teks;
}

/** Where a code is typed; works without any script. */
export function formulirKode(judul: string): Html {
  return html`<h2 id="judul-kode">${judul}</h2>
    <form action="/verifikasi" method="get" aria-labelledby="judul-kode">
      <label for="kode">Kode pemeriksaan</label>
      <input
        type="text"
        id="kode"
        name="kode"
        required
        maxlength="100"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="petunjuk-kode"
      />
      <p id="petunjuk-kode">
        Dua belas huruf dan angka di bawah kode QR pada surat, misalnya
        <span class="utuh">ABCD-EFGH-JKMN</span>.
      </p>
      <button type="submit">Periksa</button>
    </form>`;
}
