import type { PejabatTersebut } from './pejabat.ts';

/** Why an act was refused. The codes are part of the API; the sentences are for the clerk. */

export const STATUS_PENOLAKAN = {
  tidakTerbaca: 422,
  segelTidakSah: 403,
  bukanWewenang: 403,
  bukanPetugasDitugaskan: 403,
  bukanGiliranParaf: 403,
  bukanPenerima: 403,
  pisahTugas: 403,
  pemrosesanDibatasi: 403,
  tahapTidakSesuai: 409,
  versiBasi: 409,
  kasusTertutup: 409,
  kasusMasihTerbuka: 409,
  kasusDitunda: 409,
  sudahDilakukan: 409,
  tidakAdaEskalasi: 409,
  versiWajib: 422,
  syaratBelumTerpenuhi: 422,
  isiTidakSah: 422,
  waktuTidakSah: 422,
  petugasTidakDikenal: 422,
  dokumenTidakDikenal: 422,
  kasusTidakDikenal: 422,
  tempatTidurTidakDikenal: 422,
  tempatTidurTerisi: 409,
  rpsPenuh: 409,
  perluKonfirmasi: 409,
  belumBolehDihapus: 409,
  belumDiunduh: 409,
  isiSuratBerubah: 409,
  tandaTanganGagal: 409,
  menungguKepastian: 409,
  suratDicabut: 409,
  suratTidakCocok: 422,
  tidakDapatDisimpan: 422,
} as const;

export type KodePenolakan = keyof typeof STATUS_PENOLAKAN;

export interface Kesalahan {
  /** Path inside the body, e.g. `terjadiPada` or `syarat.usia`. */
  lokasi: string;
  pesan: string;
}

export interface Penolakan {
  kode: KodePenolakan;
  pesan: string;
  kesalahan?: Kesalahan[];
  /** Separation of duties: who could act instead, as it was when the act was refused. */
  pengganti?: PejabatTersebut[];
}

export function penolakan(kode: KodePenolakan, pesan: string, kesalahan?: Kesalahan[]): Penolakan {
  return kesalahan ? { kode, pesan, kesalahan } : { kode, pesan };
}
