import type { JenisLansia } from '../../domain/lansia/keadaan.ts';
import type { JenisPdp } from '../../domain/pdp/keadaan.ts';
import type { JenisPengaduan } from '../../domain/pengaduan/keadaan.ts';
import type { JenisRps } from '../../domain/rps/keadaan.ts';
import { lampirkan } from './dokumen.ts';
import type { Efek } from './efek.ts';
import { ambilTempatTidur, pindahTempatTidur } from './hunian.ts';
import { gabungkanKeUtama } from './gabungan.ts';
import { lampirkanDokumen, mintaKelengkapan } from './kelengkapan.ts';
import { putuskanKesamaan } from './kesamaan.ts';
import { simpanNilaiLama } from './koreksi.ts';
import { lahirkanLaporan, lahirkanPermohonan, lahirkanRekomendasi } from './lanjutan.ts';
import { periksaKabulkan, periksaUnduhan, perbaruiSasaran, terimaPermintaan } from './pdp.ts';
import {
  alihkanPetugas,
  bukaKembali,
  periksaAdministrasi,
  periksaPeksos,
  sesuaikanParaf,
  siapkanParaf,
} from './petugas.ts';
import {
  terbitkanBeritaAcara,
  terbitkanRujukanSalur,
  terbitkanRujukanTolak,
  terbitkanTugas,
} from './surat-basah.ts';
import { tanggapiEskalasi, tetapkanTindakLanjut } from './tanggapan.ts';
import { bubuhkanParaf, cocokkanTerbit, pastikanTerbit, putuskanTandaTangan } from './surat.ts';

/** Acts that touch more than their own case's record. */
export const EFEK: Readonly<
  Partial<Record<JenisLansia | JenisRps | JenisPengaduan | JenisPdp, Efek<never>>>
> = {
  ajukanPermohonan: lampirkan,
  laporkan: lampirkan,
  terimaPengaduan: lampirkan,
  mintaKelengkapan,
  lampirkanDokumen,
  koreksiData: simpanNilaiLama,
  putuskanKesamaan,
  tanggapiEskalasi,
  tetapkanTindakLanjut,
  tugaskanPeksos: periksaPeksos,
  alihkanPetugas,
  selesaikanAdministrasi: periksaAdministrasi,
  paraf: bubuhkanParaf,
  sesuaikanPejabat: sesuaikanParaf,
  kembalikan: siapkanParaf,
  gantiTujuan: siapkanParaf,
  cabutSurat: siapkanParaf,
  bukaKembali,
  tandaTangan: putuskanTandaTangan,
  pastikanSurat: pastikanTerbit,
  cocokkanSurat: cocokkanTerbit,
  berangkatkan: terbitkanTugas,
  catatSerahTerima: terbitkanBeritaAcara,
  tolak: terbitkanRujukanTolak,
  salurkan: terbitkanRujukanSalur,
  terimaKlien: ambilTempatTidur,
  pindahTempatTidur,
  ajukanRekomendasiLansia: lahirkanRekomendasi,
  jadikanPermohonanLansia: lahirkanPermohonan,
  jadikanLaporanRps: lahirkanLaporan,
  gabungkan: gabungkanKeUtama,
  ajukanPermintaanPdp: terimaPermintaan,
  nyatakanPemohonSah: perbaruiSasaran,
  kabulkan: periksaKabulkan,
  sampaikanHasil: periksaUnduhan,
};
