import type { Kesalahan } from '../kasus/penolakan.ts';

/** Why a change of the office was refused. The codes are part of the API; the sentences are for the admin. */
export const STATUS_KANTOR = {
  isiTidakSah: 422,
  jabatanTerisi: 409,
  jabatanTanpaDefinitif: 409,
  plhBerjalan: 409,
  sudahBerakhir: 409,
  adminTerakhir: 409,
  namaDipakai: 409,
  surelDipakai: 409,
} as const;

export interface PenolakanKantor {
  kode: keyof typeof STATUS_KANTOR;
  pesan: string;
  kesalahan?: Kesalahan[];
}

/** A fault of one field, which says what to do. */
export function isianSalah(lokasi: string, pesan: string): PenolakanKantor {
  return { kode: 'isiTidakSah', pesan, kesalahan: [{ lokasi, pesan }] };
}
