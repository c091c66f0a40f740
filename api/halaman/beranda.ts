import type { DaftarKantor } from '../bentuk/publik.schema.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { daftar } from './daftar.ts';
import type { IsiHalaman } from './halaman.ts';

/** Where everybody begins. @param konsol whether the console of the staff is served here as well */
export function isiBeranda(kantor: DaftarKantor['instansi'], { konsol }: { konsol: boolean }): IsiHalaman {
  return {
    judul: 'Layanan Dinas Sosial',
    dapatDicari: true,
    isi: html`<h1>Layanan Dinas Sosial</h1>
      <p>
        Di sini Anda dapat membaca apa yang dijanjikan kantor Dinas Sosial, mengikuti sampai di mana urusan
        Anda, memeriksa surat, dan menyampaikan pengaduan. Semuanya gratis dan tidak perlu akun.
      </p>
      <ul class="pintu">
        ${PINTU.map(
          ([jalur, nama, untuk]) => html`<li><a href="${jalur}">${nama}</a><span>${untuk}</span></li>`,
        )}
      </ul>
      <h2 id="kantor">Pilih kantor Anda</h2>
      ${kantor.length === 0 ? html`<p>Belum ada kantor yang menerbitkan layanannya di sini.</p>` : ''}
      ${kantor.map(satuKantor)}
      ${
        konsol
          ? html`<h2>Untuk petugas</h2>
              <p><a href="/konsol/">Masuk ke konsol</a></p>`
          : ''
      }`,
  };
}

const PINTU = [
  ['/lacak', 'Cek sampai di mana', 'Ketik kode lacak yang Anda terima dari kantor.'],
  ['/verifikasi', 'Periksa surat', 'Pastikan surat yang Anda pegang asli dan masih berlaku.'],
  [
    '/survei',
    'Isi survei kepuasan',
    'Nilai pelayanan yang sudah Anda terima, dengan kode dari kantor. Tanpa nama.',
  ],
  ['#kantor', 'Sampaikan pengaduan', 'Pilih kantornya di bawah. Boleh tanpa nama.'],
  [
    '#kantor',
    'Standar pelayanan',
    'Syarat, langkah, waktu, dan biaya setiap layanan: pilih kantornya di bawah.',
  ],
] as const;

function satuKantor({ id, nama, layanan }: DaftarKantor['instansi'][number]): Html {
  const menerima = layanan.some((l) => l.layanan === 'pengaduan');
  return html`<section class="kantor" aria-labelledby="kantor-${id}">
    <h3 id="kantor-${id}">${nama}</h3>
    ${daftar(layanan.map((l) => l.nama))}
    <ul>
      <li>
        <a href="/standar/${id}">Standar pelayanan <span class="tersembunyi">${nama}</span></a>
      </li>
      ${
        menerima
          ? html`<li>
              <a href="/pengaduan/${id}"
                >Sampaikan pengaduan <span class="tersembunyi">kepada ${nama}</span></a
              >
            </li>`
          : ''
      }
      <li>
        <a href="/skm/${id}">Hasil survei kepuasan <span class="tersembunyi">${nama}</span></a>
      </li>
    </ul>
  </section>`;
}
