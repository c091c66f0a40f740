import { tulisTanggal } from '../../domain/surat/tanggal.ts';
import type { PemeriksaanSurat } from '../bentuk/verifikasi.schema.ts';
import { formulirKode } from '../halaman/formulir-kode.ts';
import type { IsiHalaman } from '../halaman/halaman.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { cocokkan } from './cocokkan.ts';

export const ISI_FORMULIR: IsiHalaman = {
  judul: 'Periksa keaslian surat',
  isi: html`<h1>Periksa keaslian surat</h1>
    <p>Ketik kode pada surat, atau arahkan kamera ponsel ke kode QR-nya.</p>
    ${formulirSurat('Kode pada surat')}`,
};

/** A letter and where it stands: the state first, in words and not in colour alone. */
export function isiPemeriksaan(p: PemeriksaanSurat): IsiHalaman {
  const { nada, judul, kalimat } = keadaan(p);
  return {
    judul,
    ...(p.sidik !== null && { skrip: 'periksa.js' }),
    isi: html`<div class="keadaan ${nada}">
        <h1>${judul}</h1>
        <p>${kalimat}</p>
        ${p.pengganti ? pengganti(p.pengganti) : ''}
      </div>
      <dl>${rincian(p)}</dl>
      ${cocokkan(p)} ${formulirSurat('Periksa surat lain')}`,
  };
}

function keadaan(p: PemeriksaanSurat): { nada: string; judul: string; kalimat: string } {
  const sejak = p.berakhir === undefined ? '' : ` pada ${tulisTanggal(p.berakhir)}`;
  switch (p.status) {
    case 'sah':
      return {
        nada: 'baik',
        judul: 'Surat ini sah',
        kalimat: `Diterbitkan oleh ${p.kantor} dan masih berlaku. Cocokkan isinya dengan surat yang Anda pegang.`,
      };
    case 'dicabut':
      return {
        nada: 'buruk',
        judul: 'Surat ini sudah dicabut',
        kalimat: `Surat ini memang diterbitkan oleh ${p.kantor}, tetapi sudah dicabut${sejak}. Jangan dipakai lagi.`,
      };
    case 'diganti':
      return {
        nada: 'hati',
        judul: 'Surat ini sudah diganti',
        kalimat: `Surat ini memang diterbitkan oleh ${p.kantor}, tetapi sudah diganti${sejak}. Pakai surat penggantinya.`,
      };
  }
}

function pengganti(p: NonNullable<PemeriksaanSurat['pengganti']>): Html {
  const nomor = `nomor ${p.nomor}`;
  const sebutan = p.kode === null ? html`${nomor}` : html`<a href="/verifikasi/${p.kode}">${nomor}</a>`;
  return html`<p>Surat penggantinya: ${sebutan}.</p>`;
}

function rincian(p: PemeriksaanSurat): Html[] {
  const basah = p.tandaTangan === 'basah' ? ', dengan tinta pada kertas' : ', secara elektronik';
  return [
    ['Nomor surat', p.nomor],
    ['Perihal', p.perihal],
    ['Kantor', p.kantor],
    ['Tanggal', tulisTanggal(p.tanggal)],
    ['Ditandatangani oleh', p.penandaTangan === null ? '-' : p.penandaTangan + basah],
    ['Klien (inisial)', inisialTampil(p.klien)],
  ].map(
    ([nama = '', nilai = '']) =>
      html`<div>
        <dt>${nama}</dt>
        <dd>${nilai}</dd>
      </div>`,
  );
}

function inisialTampil(klien: string | null): string {
  if (klien === null) return 'Data pribadinya sudah dihapus';
  return klien === '' ? 'Namanya tidak diketahui' : klien;
}

/** Where the code of a letter is typed. */
export function formulirSurat(judul: string): Html {
  return formulirKode({
    jalur: '/verifikasi',
    judul,
    label: 'Kode pemeriksaan',
    petunjuk: html`Dua belas huruf dan angka di bawah kode QR pada surat, misalnya
      <span class="utuh">ABCD-EFGH-JKMN</span>.`,
    tombol: 'Periksa',
  });
}
