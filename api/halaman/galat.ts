import type { Galat } from '../galat.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { IsiHalaman } from './halaman.ts';

const KE_BERANDA = html`<p><a href="/">Ke beranda</a></p>`;

/**
 * An error as people read it.
 * @param lanjut what they can do next
 */
export function isiGalat(g: Galat, lanjut: Html = KE_BERANDA): IsiHalaman {
  return {
    judul: g.judul,
    isi: html`<div class="keadaan hati">
        <h1>${g.judul}</h1>
        <p>${g.message}</p>
      </div>
      ${lanjut}
      <p class="redup">Bila meminta bantuan, sebutkan kode ini: <code>${g.kode}</code></p>`,
  };
}
