import { adalahTanggal, adalahWaktu, tulisWaktu } from '../jam/waktu.ts';
import type { Zona } from '../jam/waktu.ts';
import { labelTahap } from '../kasus/label.ts';
import { tulisTanggal } from '../surat/tanggal.ts';
import { KODE_BERLAKU_MENIT } from './kode.ts';
import type { PesanKotak } from './pesan.ts';
import { nilaiBidang, bidang, mendesak } from './pesan.ts';
import type { Saluran } from './saluran.ts';
import { LABEL_SALURAN_LUAR, SALURAN } from './saluran.ts';

/** What goes out: enough to know that and where to look. The rest is read signed in. */
export interface NaskahPesan {
  perihal: string;
  teks: string;
  tautan: string;
}

export interface KonteksNaskah {
  saluran: Saluran;
  zona: Zona;
  /** Where browsers reach us. */
  alamatPublik: string;
  /** The code of an address that is to be proven. */
  kode?: string | undefined;
}

const NOMOR_KASUS = /^[a-z]+-[a-z0-9]+-\d{4}-\d+(-b\d+)?$/;
const KATA = /^[a-zA-Z]{1,30}$/;
const NOMOR_SURAT = /^[\w./ -]{1,60}$/;
const TEKS_MAKS = 120;

/**
 * The words of a message. Only fields that are known of its kind are taken, each in the shape it must have: what else
 * lies in the outbox stays there. No name, no NIK and no address is among them; a deadline is called as the office's
 * standard calls it.
 */
export function naskahPesan(p: PesanKotak, k: KonteksNaskah): NaskahPesan {
  const { perihal, kalimat } = isiPesan(p, k);
  const tautan = `${k.alamatPublik}/konsol${p.kasusId === null ? '' : `/kasus/${p.kasusId}`}`;
  return { perihal, teks: [...kalimat, '', tautan].join('\n'), tautan };
}

/** What it says, line by line, and what it is about. */
export function isiPesan(p: PesanKotak, k: KonteksNaskah): { perihal: string; kalimat: string[] } {
  const kasus = nomorKasus(p);
  switch (p.jenis) {
    case 'eskalasi':
      return eskalasi(p, k.zona);
    case 'suratMenungguKepastian':
      return {
        perihal: `Surat menunggu kepastian: ${kasus}`,
        kalimat: [
          `Belum pasti apakah surat ${cocok(bidang(p.isi, 'surat'), NOMOR_SURAT)} pada kasus ${kasus} sudah ditandatangani.`,
          'Periksa pada penyedia tanda tangan, lalu pastikan di Lindung.',
        ],
      };
    case 'suratTernyataTerbit':
    case 'suratTernyataTidakTerbit': {
      const terbit = p.jenis === 'suratTernyataTerbit';
      return {
        perihal: `Surat ternyata ${terbit ? '' : 'tidak '}terbit: ${kasus}`,
        kalimat: [
          `Menurut penyedia tanda tangan, surat ${cocok(bidang(p.isi, 'surat'), NOMOR_SURAT)} pada kasus ${kasus} ${terbit ? 'sudah' : 'tidak'} ditandatangani.`,
        ],
      };
    }
    case 'kelengkapanDiminta':
      return {
        perihal: `Kelengkapan diminta: ${kasus}`,
        kalimat: [
          `Dinas Sosial meminta kelengkapan berkas kasus ${kasus}.`,
          'Baca pesannya di Lindung, lalu lampirkan yang kurang.',
        ],
      };
    case 'kelengkapanDilampirkan':
      return {
        perihal: `Kelengkapan dilampirkan: ${kasus}`,
        kalimat: [
          `Dokumen yang diminta pada kasus ${kasus} sudah dilampirkan. Periksa berkasnya di Lindung.`,
        ],
      };
    case 'alurDipulihkan':
      return {
        perihal: `Alur kerja dipulihkan: ${kasus}`,
        kalimat: [`Alur kerja kasus ${kasus} sempat hilang dan sudah dimulai lagi dari catatan terakhirnya.`],
      };
    case 'kunciHilang':
      return {
        perihal: `Kunci data tidak ada: ${kasus}`,
        kalimat: [
          `Kunci data kasus ${kasus} tidak ditemukan, sehingga kasusnya terhenti.`,
          'Pengelola sistem perlu memulihkan kuncinya dari cadangan.',
        ],
      };
    case 'ikhtisar':
      return ikhtisar(p);
    case 'pengirimanMati': {
      const saluran = SALURAN.find((s) => s === bidang(p.isi, 'saluran'));
      return {
        perihal: 'Pesan tidak sampai',
        kalimat: [
          `Ada pesan${saluran ? ` lewat ${LABEL_SALURAN_LUAR[saluran]}` : ''} yang tidak sampai. Periksa pengirimannya di halaman Kantor.`,
        ],
      };
    }
    case 'kodeSaluran':
      return {
        perihal: 'Kode untuk alamat Anda di Lindung',
        kalimat: [
          `Kode Anda: ${k.kode ?? ''}`,
          `Masukkan di Lindung dalam ${KODE_BERLAKU_MENIT} menit. Bila Anda tidak memintanya, abaikan pesan ini.`,
        ],
      };
    case 'ujiSaluran':
      return {
        perihal: 'Pesan uji dari Lindung',
        kalimat: [`${LABEL_SALURAN_LUAR[k.saluran]} Anda sudah terhubung dengan Lindung.`],
      };
    default:
      return {
        perihal: 'Pemberitahuan dari Lindung',
        kalimat: ['Ada pemberitahuan baru untuk Anda di Lindung.'],
      };
  }
}

function eskalasi(p: PesanKotak, zona: Zona): { perihal: string; kalimat: string[] } {
  const kasus = nomorKasus(p);
  const tahap = labelTahap(cocok(bidang(p.isi, 'tahap'), KATA));
  const nama = satuBaris(bidang(p.isi, 'tenggat') ?? 'Tenggat');
  const batas = bidang(p.isi, 'batas');
  const jatuh = batas !== undefined && adalahWaktu(batas) ? `: ${tulisWaktu(batas, zona)}` : '';
  const lewat = mendesak(p);
  return {
    perihal: `${lewat ? 'Tenggat lewat' : 'Pengingat tenggat'}: ${kasus}`,
    kalimat: [
      `Kasus ${kasus}, tahap ${tahap}.`,
      `${nama}${jatuh}${lewat ? '. Batas ini sudah lewat.' : '.'}`,
    ],
  };
}

function ikhtisar(p: PesanKotak): { perihal: string; kalimat: string[] } {
  const tanggal = bidang(p.isi, 'tanggal');
  const hari = tanggal !== undefined && adalahTanggal(tanggal) ? ` ${tulisTanggal(tanggal)}` : '';
  const jumlah = nilaiBidang(p.isi, 'terlambat');
  const kalimat =
    jumlah === 0
      ? 'Tidak ada kasus yang terlambat.'
      : `${Number.isSafeInteger(jumlah) ? String(jumlah) : 'Beberapa'} kasus terlambat. Daftarnya ada di Lindung.`;
  return { perihal: `Ikhtisar harian${hari}`, kalimat: [kalimat] };
}

function nomorKasus(p: PesanKotak): string {
  return cocok(bidang(p.isi, 'nomor'), NOMOR_KASUS);
}

function cocok(teks: string | undefined, pola: RegExp): string {
  return teks !== undefined && pola.test(teks) ? teks : '(lihat di Lindung)';
}

/** The office's own wording, as it may stand in a line of a message. */
function satuBaris(teks: string): string {
  return teks
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, TEKS_MAKS);
}
