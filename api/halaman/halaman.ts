import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { NamaBerkas } from './berkas.ts';
import { alamatBerkas } from './berkas.ts';

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
  /** Something on it is for this script. */
  skrip?: NamaBerkas;
  /** Search engines may show it: it is the same for everybody. */
  dapatDicari?: true;
}

/**
 * A public page: plain, for a cheap phone and for a screen reader, whole without its script.
 * @param skala how many times faster the demo clock runs; 1 is the real clock, which is not worth a word
 */
export function halamanPublik(p: IsiHalaman, skala: number): string {
  return html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${p.dapatDicari ? '' : html`<meta name="robots" content="noindex" />`}
        <title>${p.judul} - Lindung</title>
        <link rel="stylesheet" href="${alamatBerkas('gaya.css')}" />
        ${p.skrip ? html`<script src="${alamatBerkas(p.skrip)}" defer></script>` : ''}
      </head>
      <body>
        <a class="lompat" href="#isi">Langsung ke isi</a>
        <header>
          ${skala === 1 ? '' : jamPeraga(skala)}
          <p class="merek">Lindung: layanan Dinas Sosial</p>
          <nav class="menu" aria-label="Halaman umum">
            <ul>
              ${MENU.map(([jalur, nama]) => html`<li><a href="${jalur}">${nama}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="isi" tabindex="-1">${p.isi}</main>
      </body>
    </html> `.teks;
}

const MENU = [
  ['/', 'Beranda'],
  ['/lacak', 'Cek sampai di mana'],
  ['/verifikasi', 'Periksa surat'],
] as const;

function jamPeraga(skala: number): Html {
  return html`<p class="peraga">
    Jam peraga: waktu di sini berjalan ${String(skala)} kali lebih cepat. Ini peragaan, bukan layanan
    sungguhan.
  </p>`;
}
