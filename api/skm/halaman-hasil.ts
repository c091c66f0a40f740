import { tulisTanggal } from '../../domain/surat/tanggal.ts';
import type { TerbitanSkm } from '../bentuk/skm.schema.ts';
import { pasangan } from '../halaman/daftar.ts';
import type { IsiHalaman } from '../halaman/halaman.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

type Hasil = NonNullable<TerbitanSkm['hasil']>;

/** What an office publishes of its surveys, for people. */
export function isiHasilSkm({ instansi, hasil }: TerbitanSkm): IsiHalaman {
  return {
    judul: `Hasil survei kepuasan: ${instansi.nama}`,
    dapatDicari: true,
    isi: html`<h1>Hasil survei kepuasan</h1>
      <p>${instansi.nama}</p>
      ${hasil === null ? html`<p>Belum ada hasil yang dapat diumumkan.</p>` : isiHasil(hasil)}`,
  };
}

function isiHasil({ masa, gabungan, layanan }: Hasil): Html {
  return html`<p>${tulisTanggal(masa.dari)} sampai ${tulisTanggal(masa.sampai)}</p>
    <div class="keadaan netral">
      <p>Indeks Kepuasan Masyarakat: <strong>${angka(gabungan.ikm)}</strong> dari 100</p>
      <p>Mutu ${gabungan.mutu}: ${gabungan.kinerja}. ${String(gabungan.responden)} responden.</p>
    </div>
    ${layanan.map(({ nama, hasil }) => satuLayanan(nama, hasil))}
    <p class="redup">
      Dihitung menurut Peraturan Menteri PANRB Nomor 14 Tahun 2017. Jawaban dihitung berkelompok, supaya tidak
      ada yang dapat dikenali.
    </p>`;
}

function satuLayanan(nama: string, h: Hasil['gabungan']): Html {
  const unsur = h.unsur.map((u) => [u.nama, `${angka(u.nilai)} (${u.kinerja})`] as const);
  return html`<h2>${nama}</h2>
    ${pasangan([
      ['Indeks', `${angka(h.ikm)}: mutu ${h.mutu}, ${h.kinerja}`],
      ['Responden', String(h.responden)],
      ...unsur,
    ])}`;
}

/** "81,11", "65,00". */
function angka(n: number): string {
  return n.toFixed(2).replace('.', ',');
}
