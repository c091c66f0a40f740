import type { StandarPelayanan } from '../bentuk/publik.schema.ts';
import type { Galat } from '../galat.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { TandaTerima } from '../publik/pengaduan.ts';
import type { IsiHalaman } from './halaman.ts';
import type { IsianPengaduan, Ketikan, NamaIsian } from './isian-pengaduan.ts';
import { ISIAN_PENGADUAN } from './isian-pengaduan.ts';
import { saluranPengaduan } from './saluran.ts';

export interface FormulirPengaduan {
  instansiId: string;
  /** Null where it could not be read: what was typed is shown all the same. */
  kantor: StandarPelayanan | null;
  ketikan: Ketikan;
  /** Why it was not taken. */
  galat?: Galat;
}

/** The form, empty or with what was typed and what is wrong with it. */
export function isiFormulirPengaduan({ instansiId, kantor, ketikan, galat }: FormulirPengaduan): IsiHalaman {
  const satu = (nama: NamaIsian) => isian(nama, ketikan[nama], galat);
  return {
    judul: `${galat ? 'Belum terkirim: ' : ''}Sampaikan pengaduan`,
    skrip: 'formulir.js',
    isi: html`<h1>Sampaikan pengaduan</h1>
      <p>${kantor ? `Kepada ${kantor.instansi.nama}.` : ''} Boleh tanpa nama. Tidak dipungut biaya.</p>
      ${galat ? belumTerkirim(galat) : ''}
      <form id="pengaduan" action="/pengaduan/${instansiId}" method="post">
        <input type="hidden" name="kunci" value="${ketikan.kunci}" />
        ${satu('perihal')} ${satu('uraian')} ${satu('tempat')}
        <fieldset>
          <legend>Tentang Anda</legend>
          <p>
            Boleh dikosongkan. Hanya dibaca petugas yang menangani, dan tidak pernah tampil di halaman umum.
          </p>
          ${satu('nama')} ${satu('kontak')}
        </fieldset>
        <p>
          Setelah terkirim Anda mendapat kode lacak untuk membaca tanggapan dan jawaban kantor. Foto belum
          dapat dikirim lewat formulir ini.
        </p>
        <p
          id="kabar"
          role="status"
          data-terputus="Tidak ada sambungan internet. Yang Anda ketik tetap di halaman ini: jangan tutup halamannya, dan kirim setelah tersambung lagi."
        ></p>
        <button type="submit" data-mengirim="Sedang dikirim…">Kirim pengaduan</button>
      </form>
      ${kantor ? caraLain(kantor) : ''}`,
  };
}

function belumTerkirim(g: Galat): Html {
  return html`<div class="keadaan buruk" role="alert" tabindex="-1" autofocus>
    <h2>Belum terkirim</h2>
    <p>${g.message} Yang Anda ketik masih ada di bawah.</p>
    ${
      g.kesalahan.length === 0
        ? ''
        : html`<ul>
            ${g.kesalahan.map(satuKesalahan)}
          </ul>`
    }
  </div>`;
}

function satuKesalahan({ lokasi, pesan }: Galat['kesalahan'][number]): Html {
  const ini = Object.entries(ISIAN_PENGADUAN).find(([, i]) => i.lokasi === lokasi);
  if (!ini) return html`<li>${lokasi}: ${pesan}</li>`;
  const [nama, { label }] = ini;
  return html`<li><a href="#${nama}">${label}</a>: ${pesan}</li>`;
}

function isian(nama: NamaIsian, nilai: string, galat: Galat | undefined): Html {
  const { lokasi, label, petunjuk, wajib, panjang, lengkapi }: IsianPengaduan = ISIAN_PENGADUAN[nama];
  const salah = galat?.kesalahan.find((k) => k.lokasi === lokasi)?.pesan;
  const penjelas = [...(salah ? [`salah-${nama}`] : []), ...(petunjuk ? [`petunjuk-${nama}`] : [])].join(' ');
  // No maxlength: a browser would cut what is pasted without a word.
  const atribut = html`id="${nama}" name="${nama}" ${wajib ? html`required` : ''}
  ${salah ? html`aria-invalid="true"` : ''} ${penjelas ? html`aria-describedby="${penjelas}"` : ''}
  autocomplete="${lengkapi ?? 'off'}"`;
  return html`<div class="isian">
    <label for="${nama}">${label}${wajib ? '' : ' (boleh dikosongkan)'}</label>
    ${petunjuk ? html`<p id="petunjuk-${nama}" class="redup">${petunjuk}</p>` : ''}
    ${salah ? html`<p id="salah-${nama}" class="salah">${salah}</p>` : ''}
    ${
      panjang
        ? // The line end is not part of it: browsers leave out the first one.
          html`<textarea ${atribut}>${`\n${nilai}`}</textarea>`
        : html`<input type="text" ${atribut} value="${nilai}" />`
    }
  </div>`;
}

function caraLain({ instansi, layanan }: StandarPelayanan): Html {
  const standar = layanan.find((l) => l.layanan === 'pengaduan');
  return standar
    ? html`<h2>Cara lain</h2>
        ${saluranPengaduan(standar.pengaduan, instansi.id)}`
    : html``;
}

/**
 * On record. The page is the answer to the form itself, so that the code stands in no address and in no history of a
 * phone that others use as well; loaded again, the same form gives the same code.
 */
export function isiTerkirim(kantor: StandarPelayanan, { nomor, kodeLacak }: TandaTerima): IsiHalaman {
  const janji = kantor.layanan.find((l) => l.layanan === 'pengaduan')?.waktu;
  return {
    judul: 'Pengaduan sudah diterima',
    isi: html`<div class="keadaan baik">
        <h1>Pengaduan sudah diterima</h1>
        <p>${kantor.instansi.nama} mencatatnya dengan nomor ${nomor}.</p>
      </div>
      <h2>Kode lacak Anda</h2>
      <p class="kode">${kodeLacak}</p>
      <p>
        <strong>Catat atau foto kode ini sekarang: hanya ditampilkan sekali.</strong> Dengan kode ini Anda
        membaca tanggapan dan jawaban kantor. Siapa pun yang memegangnya dapat membacanya juga, jadi jangan
        sebarkan.
      </p>
      ${janji ? html`<p>Waktu yang dijanjikan kantor: ${janji.ringkas}.</p>` : ''}
      <p><a href="/lacak">Cek sampai di mana</a></p>`,
  };
}
