import type { Kesalahan } from '../../domain/kasus/penolakan.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

export interface Pilihan {
  nilai: string;
  label: string;
}

/** What is wrong, by the name of the field on the form: the first fault of each. */
export function kesalahanIsian(kesalahan: readonly Kesalahan[]): Map<string, string> {
  const hasil = new Map<string, string>();
  for (const { lokasi, pesan } of kesalahan) {
    const bagian = lokasi.split('.');
    const dalam = bagian[0] === 'nilai' || bagian[0] === 'profil';
    const nama = (dalam ? bagian[1] : bagian[0]) ?? lokasi;
    const pilihan = bagian[0] !== 'saran';
    if (!hasil.has(nama)) hasil.set(nama, pilihan ? 'Pilih satu jawaban.' : pesan);
  }
  return hasil;
}

/** One question with its answers, one of which is to be chosen. */
export function pilihSatu(i: {
  nama: string;
  tanya: string;
  pilihan: readonly Pilihan[];
  terisi: string | undefined;
  salah: string | undefined;
}): Html {
  const keterangan = i.salah === undefined ? '' : html`aria-describedby="salah-${i.nama}"`;
  return html`<fieldset id="isian-${i.nama}" ${keterangan}>
    <legend>${i.tanya}</legend>
    ${i.salah === undefined ? '' : html`<p class="salah" id="salah-${i.nama}">${i.salah}</p>`}
    ${i.pilihan.map(
      ({ nilai, label }) =>
        html`<label class="pilihan"
          ><input
            type="radio"
            name="${i.nama}"
            value="${nilai}"
            required
            ${tanda(i.terisi === nilai, 'checked')}
          />
          ${label}</label
        >`,
    )}
  </fieldset>`;
}

/** A list to choose from, or to leave alone. */
export function pilihDaftar(i: {
  nama: string;
  label: string;
  pilihan: readonly Pilihan[];
  terisi: string | undefined;
}): Html {
  return html`<div class="isian">
    <label for="${i.nama}">${i.label}</label>
    <select id="${i.nama}" name="${i.nama}">
      <option value="">Tidak diisi</option>
      ${i.pilihan.map(
        ({ nilai, label }) =>
          html`<option value="${nilai}" ${tanda(i.terisi === nilai, 'selected')}>${label}</option>`,
      )}
    </select>
  </div>`;
}

function tanda(ya: boolean, kata: 'checked' | 'selected'): Html {
  return ya ? html` ${kata}` : html``;
}
