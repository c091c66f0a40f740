import { tulisHariDari } from '../../domain/surat/tanggal.ts';
import type { StandarPelayanan } from '../bentuk/publik.schema.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { butir, daftar, pasangan } from './daftar.ts';
import type { IsiHalaman } from './halaman.ts';
import { saluranPengaduan } from './saluran.ts';

type Layanan = StandarPelayanan['layanan'][number];

/** A part of a published standard; `isi` says nothing where the office publishes none. */
interface Komponen {
  id: string;
  judul: string;
  isi: (s: Layanan, instansiId: string) => Html | null;
}

/** In the order of Permenpan 15/2014, whom it is for first and what it rests on last. */
const KOMPONEN: readonly Komponen[] = [
  { id: 'sasaran', judul: 'Untuk siapa', isi: (s) => (s.sasaran ? daftar(s.sasaran) : null) },
  {
    id: 'persyaratan',
    judul: 'Persyaratan',
    isi: (s) =>
      html`<ul>
        ${butir(s.persyaratan)}
      </ul>`,
  },
  {
    id: 'prosedur',
    judul: 'Prosedur',
    isi: (s) =>
      html`<ol>
        ${butir(s.prosedur)}
      </ol>`,
  },
  { id: 'langkah', judul: 'Langkah singkat', isi: langkah },
  { id: 'waktu', judul: 'Jangka waktu', isi: waktu },
  { id: 'biaya', judul: 'Biaya', isi: (s) => html`<p>${s.biaya}</p>` },
  { id: 'produk', judul: 'Yang dihasilkan', isi: (s) => daftar(s.produk) },
  {
    id: 'pengaduan',
    judul: 'Pengaduan, saran dan masukan',
    isi: (s, instansiId) => saluranPengaduan(s.pengaduan, instansiId),
  },
  { id: 'dasar-hukum', judul: 'Dasar hukum', isi: (s) => daftar(s.dasarHukum) },
];

/** What an office promises, service by service and line by line. */
export function isiStandar({ instansi, layanan }: StandarPelayanan): IsiHalaman {
  return {
    judul: `Standar pelayanan ${instansi.nama}`,
    dapatDicari: true,
    isi: html`<h1>Standar pelayanan</h1>
      <p>${instansi.nama}</p>
      ${
        layanan.length === 0
          ? html`<p>Kantor ini belum menerbitkan standar pelayanan.</p>`
          : daftarIsi(layanan, instansi.id)
      }
      ${layanan.map((s) => satuLayanan(s, instansi))}
      ${
        layanan.some((s) => s.layanan === 'pengaduan')
          ? html`<p><a href="/pengaduan/${instansi.id}">Sampaikan pengaduan lewat formulir</a></p>`
          : ''
      }`,
  };
}

function daftarIsi(layanan: readonly Layanan[], instansiId: string): Html {
  return html`<nav class="daftar-isi" aria-label="Daftar isi">
    <ul>
      ${layanan.map(
        (s) =>
          html`<li>
            <a href="#${s.layanan}">${s.nama}</a>
            <ul>
              ${bagian(s, instansiId).map((b) => html`<li><a href="#${b.id}">${b.judul}</a></li>`)}
            </ul>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function satuLayanan(s: Layanan, { id, zona }: StandarPelayanan['instansi']): Html {
  return html`<section aria-labelledby="${s.layanan}">
    <h2 id="${s.layanan}">${s.nama}</h2>
    ${s.catatan === undefined ? '' : html`<p class="keadaan hati">${s.catatan}</p>`}
    ${bagian(s, id).map(
      (b) =>
        html`<h3 id="${b.id}">${b.judul}</h3>
          ${b.isi}`,
    )}
    ${pasangan([
      ['Nomor keputusan', s.nomorSk],
      ['Berlaku sejak', `${tulisHariDari(s.berlakuSejak, zona)} (${zona}), versi ${s.versi}`],
    ])}
  </section>`;
}

function bagian(s: Layanan, instansiId: string): { id: string; judul: string; isi: Html }[] {
  return KOMPONEN.flatMap(({ id, judul, isi }) => {
    const terisi = isi(s, instansiId);
    return terisi === null ? [] : [{ id: `${s.layanan}-${id}`, judul, isi: terisi }];
  });
}

function langkah(s: Layanan): Html {
  return html`<ol>
    ${s.langkah.map(({ nama, waktu: lama }) => html`<li>${nama}${lama === undefined ? '' : `: ${lama}`}</li>`)}
  </ol>`;
}

function waktu({ waktu: { ringkas, mulai, rincian } }: Layanan): Html {
  return html`<p>${ringkas}${mulai === undefined ? '' : `, ${mulai}`}</p>
    ${rincian.length === 0 ? '' : daftar(rincian)}`;
}
