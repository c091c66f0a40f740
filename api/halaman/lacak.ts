import { tulisTanggal } from '../../domain/surat/tanggal.ts';
import type { Pelacakan } from '../bentuk/publik.schema.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { pasangan } from './daftar.ts';
import { formulirKode } from './formulir-kode.ts';
import type { IsiHalaman } from './halaman.ts';

type Langkah = Pelacakan['langkah'][number];

export const ISI_FORMULIR_LACAK: IsiHalaman = {
  judul: 'Cek sampai di mana',
  dapatDicari: true,
  isi: html`<h1>Cek sampai di mana</h1>
    <p>
      Permohonan, laporan, dan pengaduan dapat diikuti dengan kode lacak. Yang tampil hanya langkah dan
      tanggalnya, tanpa nama siapa pun.
    </p>
    ${formulirLacak('Kode lacak Anda')}`,
};

/** Where a tracking code is typed. */
export function formulirLacak(judul: string): Html {
  return formulirKode({
    jalur: '/lacak',
    judul,
    label: 'Kode lacak',
    petunjuk: html`Dua belas huruf dan angka yang diberikan kantor, misalnya
      <span class="utuh">ABCD-EFGH-JKMN</span>. Huruf kecil dan spasi tidak apa-apa.`,
    tombol: 'Cek',
  });
}

/** How far a case has come: the state first, then step by step, then what was written for its reporter. */
export function isiLacak(p: Pelacakan): IsiHalaman {
  return {
    judul: `Sampai di mana: ${p.layanan}`,
    isi: html`<h1>${p.layanan}</h1>
      <p>${p.kantor}</p>
      <div class="keadaan netral">
        <p><strong>${p.keterangan}</strong></p>
        ${p.pengaduan?.tenggat === undefined ? '' : html`<p>${p.pengaduan.tenggat}</p>`}
        ${p.digabung ? html`<p>Yang tampil di sini adalah keadaan pengaduan utamanya.</p>` : ''}
      </div>
      ${pasangan([
        ['Diajukan', tulisTanggal(p.diajukan)],
        ['Terakhir berubah', tulisTanggal(p.diperbarui)],
        ['Diteruskan kepada', p.pengaduan?.diteruskanKepada],
      ])}
      <p class="redup">Semua tanggal menurut waktu kantor (${p.zona}).</p>
      ${tulisan('Tanggapan kantor', p.pengaduan?.tanggapan)}
      ${tulisan('Jawaban kantor', p.pengaduan?.jawaban)}
      ${p.survei === undefined ? '' : ajakanSurvei(p.survei)}
      ${p.langkah.length === 0 ? '' : langkahLacak(p.langkah)} ${formulirLacak('Cek kode lain')}`,
  };
}

function ajakanSurvei(alamat: string): Html {
  return html`<h2>Bagaimana pelayanannya?</h2>
    <p>
      <a href="${alamat}">Isi survei kepuasan</a>: sembilan pertanyaan, tanpa nama, satu kali. Jawabannya
      tidak disimpan bersama kasus ini.
    </p>`;
}

function langkahLacak(langkah: readonly Langkah[]): Html {
  return html`<h2>Langkah</h2>
    <ol class="langkah">
      ${langkah.map(
        (l) =>
          html`<li class="${l.keadaan}" ${l.keadaan === 'berlangsung' ? html`aria-current="step"` : ''}>
            <span>${String(l.ke)}. ${l.nama}</span>
            <span class="redup">${keadaanLangkah(l)}</span>
          </li>`,
      )}
    </ol>`;
}

function keadaanLangkah({ keadaan, tanggal }: Langkah): string {
  switch (keadaan) {
    case 'selesai':
      return tanggal === undefined ? '✓ Selesai' : `✓ Selesai ${tulisTanggal(tanggal)}`;
    case 'berlangsung':
      return '→ Sedang berlangsung';
    case 'menunggu':
      return 'Belum sampai di sini';
    case 'tidakDilalui':
      return 'Tidak dilalui';
  }
}

function tulisan(judul: string, t: { tanggal: string; isi: string } | undefined): Html {
  if (t === undefined) return html``;
  return html`<h2>${judul}</h2>
    <p class="apa-adanya">${t.isi}</p>
    <p class="redup">${tulisTanggal(t.tanggal)}</p>`;
}
