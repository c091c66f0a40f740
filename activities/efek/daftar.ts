import type { JenisLansia } from '../../domain/lansia/keadaan.ts';
import type { JenisRps } from '../../domain/rps/keadaan.ts';
import { lampirkan } from './dokumen.ts';
import type { Efek } from './efek.ts';
import { ambilTempatTidur } from './hunian.ts';
import { simpanNilaiLama } from './koreksi.ts';
import { periksaAdministrasi, periksaPeksos, siapkanParaf } from './petugas.ts';
import { lahirkanRekomendasi } from './rekomendasi.ts';
import { terbitkanSurat } from './surat.ts';

/** Acts that touch more than their own case's record. */
export const EFEK: Readonly<Partial<Record<JenisLansia | JenisRps, Efek<never>>>> = {
  ajukanPermohonan: lampirkan,
  laporkan: lampirkan,
  lampirkanDokumen: lampirkan,
  koreksiData: simpanNilaiLama,
  tugaskanPeksos: periksaPeksos,
  alihkanPetugas: periksaPeksos,
  selesaikanAdministrasi: periksaAdministrasi,
  paraf: siapkanParaf,
  kembalikan: siapkanParaf,
  gantiTujuan: siapkanParaf,
  bukaKembali: siapkanParaf,
  tandaTangan: terbitkanSurat,
  terimaKlien: ambilTempatTidur,
  ajukanRekomendasiLansia: lahirkanRekomendasi,
};
