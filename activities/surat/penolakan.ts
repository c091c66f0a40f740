import { penolakan } from '../../domain/kasus/penolakan.ts';

/** Why a letter cannot be initialled or signed: all of it before anything is numbered. */
export const TANPA_TEMPLAT = penolakan(
  'tandaTanganGagal',
  'Kantor Anda belum mempunyai templat surat rekomendasi. Minta admin kantor membuatnya.',
);

export const ISI_BERUBAH = penolakan(
  'isiSuratBerubah',
  'Isi surat berubah sejak diparaf. Kembalikan berkas agar diparaf lagi.',
);

export const FRASA_HILANG = penolakan('tandaTanganGagal', 'Frasa sandi sudah tidak ada. Masukkan lagi.');
