import { LAYANAN_PUBLIK } from '../../domain/standar/kata-publik.ts';
import { MAKS_SARAN } from '../../domain/skm/jawaban.schema.ts';
import { pertanyaanSkm, pilihanPenjawab } from '../../domain/skm/pertanyaan.ts';
import { BAGIAN_PROFIL, PENJAWAB, PROFIL } from '../../domain/skm/profil.ts';
import { UNSUR } from '../../domain/skm/unsur.ts';
import type { Kesalahan } from '../../domain/kasus/penolakan.ts';
import { tanggalDi } from '../../domain/jam/waktu.ts';
import { tulisTanggal } from '../../domain/surat/tanggal.ts';
import { formulirKode } from '../halaman/formulir-kode.ts';
import type { IsiHalaman } from '../halaman/halaman.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Terisi } from './formulir.ts';
import type { Pilihan } from './isian.ts';
import { kesalahanIsian, pilihSatu, pilihDaftar } from './isian.ts';
import type { UndanganTerbuka } from './undangan.ts';

const JUDUL = 'Survei Kepuasan Masyarakat';

/** Where the code of a survey is typed. */
export function formulirSurvei(judul: string): Html {
  return formulirKode({
    jalur: '/survei',
    judul,
    label: 'Kode survei',
    petunjuk: html`Dua belas huruf dan angka yang Anda terima dari kantor, misalnya
      <span class="utuh">ABCD-EFGH-JKMN</span>.`,
    tombol: 'Buka survei',
  });
}

export const ISI_KODE_SURVEI: IsiHalaman = {
  judul: JUDUL,
  isi: html`<h1>${JUDUL}</h1>
    <p>Sesudah dilayani, Anda dapat menilai pelayanan kantor. Sembilan pertanyaan, tanpa nama.</p>
    ${formulirSurvei('Kode Anda')}`,
};

export const ISI_TERIMA_KASIH: IsiHalaman = {
  judul: 'Terima kasih',
  isi: html`<div class="keadaan baik">
      <h1>Terima kasih</h1>
      <p>Jawaban Anda sudah kami terima, tanpa nama. Survei ini tidak dapat diisi lagi.</p>
    </div>
    <p>Hasilnya dihitung bersama jawaban orang lain dan diumumkan oleh kantor.</p>`,
};

/**
 * The survey itself: whole without a script, and what was filled in stays where something is missing.
 * @param kode as it goes back in the form's address
 */
export function isiSurvei(
  u: UndanganTerbuka,
  kode: string,
  terisi: Terisi = {},
  kesalahan: readonly Kesalahan[] = [],
): IsiHalaman {
  const salah = kesalahanIsian(kesalahan);
  const pilih = (nama: string, tanya: string, pilihan: readonly Pilihan[]) =>
    pilihSatu({ nama, tanya, pilihan, terisi: terisi[nama], salah: salah.get(nama) });
  const tanya = pertanyaanSkm(u.layanan).map((p, i) => ({
    nama: p.unsur,
    tanya: `${i + 1}. ${p.tanya}`,
    pilihan: p.pilihan.map((label, n) => ({ nilai: String(n + 1), label })),
  }));
  const label = pilihanPenjawab(u.layanan);
  const siapa = PENJAWAB.map((nilai) => ({ nilai, label: label[nilai] }));
  return {
    judul: salah.size === 0 ? JUDUL : `Perlu dilengkapi: ${JUDUL}`,
    isi: html`<h1>${JUDUL}</h1>
      <p>${u.kantor}: ${LAYANAN_PUBLIK[u.layanan].nama}</p>
      <p>
        Jawaban Anda tanpa nama, dan tidak disimpan bersama kasus Anda. Kode ini dapat dipakai sekali, sampai
        ${tulisTanggal(tanggalDi(u.berlakuSampai, u.zona))}.
      </p>
      ${salah.size === 0 ? '' : ringkasanSalah(salah)}
      <form action="/survei/${kode}" method="post">
        ${tanya.map((t) => pilih(t.nama, t.tanya, t.pilihan))}
        ${pilih('penjawab', 'Siapa yang menjawab?', siapa)} ${tentangAnda(terisi)}
        ${isianSaran(terisi['saran'] ?? '', salah.get('saran'))}
        <button type="submit">Kirim jawaban</button>
      </form>`,
  };
}

function ringkasanSalah(salah: ReadonlyMap<string, string>): Html {
  return html`<div class="keadaan buruk" role="alert">
    <h2>Masih ada ${String(salah.size)} isian yang perlu dilengkapi</h2>
    <ul>
      ${Array.from(salah, ([nama, pesan]) => html`<li><a href="#isian-${nama}">${sebutan(nama)}</a>: ${pesan}</li>`)}
    </ul>
  </div>`;
}

function sebutan(nama: string): string {
  const ke = UNSUR.findIndex((u) => u === nama);
  if (ke >= 0) return `Pertanyaan ${ke + 1}`;
  return nama === 'saran' ? 'Saran' : 'Siapa yang menjawab';
}

function tentangAnda(terisi: Terisi): Html {
  return html`<fieldset>
    <legend>Tentang Anda (boleh dikosongkan)</legend>
    ${BAGIAN_PROFIL.map((bagian) =>
      pilihDaftar({
        nama: bagian,
        label: PROFIL[bagian].label,
        pilihan: Object.entries(PROFIL[bagian].pilihan).map(([nilai, label]) => ({ nilai, label })),
        terisi: terisi[bagian],
      }),
    )}
  </fieldset>`;
}

function isianSaran(terisi: string, salah: string | undefined): Html {
  return html`<div class="isian" id="isian-saran">
    <label for="saran">Saran (boleh dikosongkan)</label>
    <p id="petunjuk-saran">Jangan tulis nama, alamat, atau nomor telepon siapa pun.</p>
    ${salah === undefined ? '' : html`<p class="salah" id="salah-saran">${salah}</p>`}
    <textarea
      id="saran"
      name="saran"
      maxlength="${String(MAKS_SARAN)}"
      aria-describedby="petunjuk-saran"
      ${salah === undefined ? '' : html`aria-invalid="true"`}
    >
${terisi}</textarea>
  </div>`;
}
