import type { Saluran } from '../../domain/saluran/saluran.ts';
import { LABEL_SALURAN_LUAR } from '../../domain/saluran/saluran.ts';
import { Galat } from '../galat.ts';
import { terlaluSering } from '../terlalu-sering.ts';

export function tidakTerpasang(s: Saluran): Galat {
  const rincian = `${LABEL_SALURAN_LUAR[s]} belum dipasang atau tidak dipakai di kantor Anda. Hubungi admin kantor.`;
  return new Galat(409, 'saluranTidakTerpasang', 'Saluran tidak tersedia', rincian);
}

export function tanpaAlamat(s: Saluran): Galat {
  const rincian = `Anda belum punya alamat ${LABEL_SALURAN_LUAR[s]} yang sudah dibuktikan. Masukkan alamatnya dulu.`;
  return new Galat(409, 'tanpaAlamat', 'Belum ada alamat', rincian);
}

export function tanpaKode(): Galat {
  const rincian =
    'Tidak ada kode yang berlaku: sudah dipakai, lewat 15 menit, atau terlalu sering salah. Minta kode baru dengan memasukkan alamatnya lagi.';
  return new Galat(409, 'tanpaKode', 'Tidak ada kode yang berlaku', rincian);
}

export function kodeTerlaluSering(detik: number): Galat {
  return terlaluSering(detik, (lama) => `Kode sudah diminta terlalu sering. Coba lagi dalam ${lama}.`);
}
