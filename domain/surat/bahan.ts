import type { Tanggal } from '../jam/waktu.ts';
import { umurPada } from '../jam/waktu.ts';
import type { Klien } from '../kasus/klien.ts';
import type { PegawaiSurat, PenandaTangan } from './penanda-tangan.ts';
import { jabatanTertulis } from './penanda-tangan.ts';
import { tulisTanggal } from './tanggal.ts';
import type { BahanSurat } from './templat.ts';

/** What every letter can speak of, whatever its kind. What is not known is left out: the template prints a dash. */

export interface KantorSurat {
  nama: string;
  kota: string;
}

/** The people of the office a letter names. */
export interface OrangSurat {
  kantor: KantorSurat;
  peksos?: PegawaiSurat | undefined;
}

/** What a letter gets when it is issued. */
export interface DataSurat {
  nomor: string;
  tanggal: Tanggal;
  penandaTangan: PenandaTangan;
}

const JENIS_KELAMIN = { L: 'Laki-laki', P: 'Perempuan' } as const;

/** Number, day and signatory, and what depends on the day: see ISIAN_TERBIT. */
export function bahanTerbit(k: Klien, s: DataSurat): BahanSurat {
  const { nama, nip, pangkat, jabatan } = s.penandaTangan;
  return {
    'surat.nomor': s.nomor,
    'surat.tanggal': tulisTanggal(s.tanggal),
    'klien.usia': usiaTertulis(k, s.tanggal),
    'penandaTangan.nama': nama,
    'penandaTangan.nip': nip,
    'penandaTangan.pangkat': pangkat,
    'penandaTangan.jabatan': jabatan,
  };
}

export function bahanKantor(k: KantorSurat): BahanSurat {
  return { 'instansi.nama': k.nama, 'instansi.kota': k.kota };
}

/** The NIK stands in full: the letter is for those who take the client in. */
export function bahanKlien(k: Klien): BahanSurat {
  return {
    'klien.nama': k.nama ?? k.panggilan,
    'klien.nik': k.nik,
    'klien.tempatTanggalLahir': lahirTertulis(k),
    'klien.jenisKelamin': k.jenisKelamin && JENIS_KELAMIN[k.jenisKelamin],
    'klien.alamat': k.alamat,
  };
}

export function bahanPeksos(p: PegawaiSurat | undefined): BahanSurat {
  if (!p) return {};
  return {
    'peksos.nama': p.nama,
    'peksos.nip': p.nip,
    'peksos.pangkat': p.pangkat,
    'peksos.jabatan': jabatanTertulis(p),
  };
}

function usiaTertulis(k: Klien, pada: Tanggal): string | undefined {
  if (k.tanggalLahir) return `${umurPada(k.tanggalLahir, pada)} tahun`;
  return k.perkiraanUsia === undefined ? undefined : `sekitar ${k.perkiraanUsia} tahun`;
}

function lahirTertulis(k: Klien): string | undefined {
  const { tempatLahir, tanggalLahir, perkiraanUsia, dasarPerkiraan } = k;
  const bagian = [
    ...(tempatLahir ? [tempatLahir] : []),
    ...(tanggalLahir ? [tulisTanggal(tanggalLahir)] : []),
    ...(tanggalLahir || perkiraanUsia === undefined ? [] : [`perkiraan usia ${perkiraanUsia} tahun`]),
  ];
  if (bagian.length === 0) return undefined;
  const dasar = !tanggalLahir && perkiraanUsia !== undefined && dasarPerkiraan ? ` (${dasarPerkiraan})` : '';
  return bagian.join(', ') + dasar;
}
