import type { Html } from '../html.ts';
import { html } from '../html.ts';

interface Butir {
  teks: string;
  rincian?: readonly string[] | undefined;
}

export function daftar(isi: readonly string[]): Html {
  return html`<ul>
    ${isi.map((teks) => html`<li>${teks}</li>`)}
  </ul>`;
}

/** Published lines, each with what is listed below it. */
export function butir(isi: readonly Butir[]): Html[] {
  return isi.map(({ teks, rincian }) => html`<li>${teks}${rincian ? daftar(rincian) : ''}</li>`);
}

/** Names and values, those without a value left out. */
export function pasangan(isi: readonly (readonly [nama: string, nilai: string | undefined])[]): Html {
  return html`<dl>
    ${isi.map(([nama, nilai]) =>
      nilai === undefined
        ? html``
        : html`<div>
            <dt>${nama}</dt>
            <dd>${nilai}</dd>
          </div>`,
    )}
  </dl>`;
}
