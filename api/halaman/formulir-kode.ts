import type { Html } from '../html.ts';
import { html } from '../html.ts';

export interface FormulirKode {
  /** Where it leads: the same address with the code behind it. */
  jalur: string;
  judul: string;
  label: string;
  petunjuk: Html;
  tombol: string;
}

/** Where a code is typed; works without any script. */
export function formulirKode(f: FormulirKode): Html {
  return html`<h2 id="judul-kode">${f.judul}</h2>
    <form action="${f.jalur}" method="get" aria-labelledby="judul-kode">
      <label for="kode">${f.label}</label>
      <input
        type="text"
        class="huruf-besar"
        id="kode"
        name="kode"
        required
        maxlength="100"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-describedby="petunjuk-kode"
      />
      <p id="petunjuk-kode">${f.petunjuk}</p>
      <button type="submit">${f.tombol}</button>
    </form>`;
}
