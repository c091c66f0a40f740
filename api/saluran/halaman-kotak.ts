import type { SuratLokal } from '../../db/kotak-lokal.repository.ts';
import { LABEL_SALURAN_LUAR } from '../../domain/saluran/saluran.ts';
import type { IsiHalaman } from '../halaman/halaman.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

/** The local box as a page, the newest first. */
export function isiKotakSurel(semua: readonly SuratLokal[]): IsiHalaman {
  return {
    judul: 'Kotak surel lokal',
    isi: html`<h1>Kotak surel lokal</h1>
      <p>
        Pesan di sini tidak dikirim ke luar: salurannya belum dipasang. Inilah yang akan diterima orangnya.
        Yang disimpan 200 pesan terbaru.
      </p>
      ${semua.length === 0 ? html`<p>Belum ada pesan.</p>` : semua.map(surat)}`,
  };
}

function surat({ saluran, kepada, perihal, teks, pada }: SuratLokal): Html {
  return html`<article>
    <h2>${perihal}</h2>
    <dl>
      <div>
        <dt>Kepada</dt>
        <dd>${kepada} (${LABEL_SALURAN_LUAR[saluran]})</dd>
      </div>
      <div>
        <dt>Waktu</dt>
        <dd>${pada}</dd>
      </div>
    </dl>
    ${teks
      .split('\n')
      .filter((baris) => baris !== '')
      .map((baris) => html`<p>${baris}</p>`)}
  </article>`;
}
