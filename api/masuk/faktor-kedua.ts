import { hitungPercobaan, terimaKodePemulihan, terimaLangkah } from '../../db/kode-totp.repository.ts';
import type { Percobaan } from '../../db/kode-totp.repository.ts';
import { terikatTotp } from '../../db/totp.repository.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { terlaluSering } from '../terlalu-sering.ts';
import { bentukTotp, langkahKode, sidikPemulihan } from './kode-totp.ts';

/** How looking at a code has ended; `sisa`: tries left before the next wait. */
export type HasilKode = { cocok: true } | { cocok: false; sisa: number };

/**
 * Looks at a code of somebody who has a second factor: of the app, or a recovery code. Each is taken once.
 * @throws Galat 429 while there have been too many wrong ones, 409 where there is no second factor
 */
export async function periksaKode(l: Lingkungan, orangId: string, kode: string): Promise<HasilKode> {
  const percobaan = await hitungPercobaan(l.db, orangId);
  if (!percobaan) throw belumTerpasang();
  if (!percobaan.boleh) throw terkunci(percobaan.tungguDetik);
  const cocok = bentukTotp(kode)
    ? await kodeAplikasi(l, orangId, kode, percobaan)
    : await terimaKodePemulihan(l.db, orangId, sidikPemulihan(orangId, kode));
  return cocok ? { cocok } : { cocok, sisa: percobaan.sisa };
}

async function kodeAplikasi(
  l: Lingkungan,
  orangId: string,
  kode: string,
  { rahasia, kiniMs }: Extract<Percobaan, { boleh: true }>,
): Promise<boolean> {
  const polos = await l.brankas.baca<string>(terikatTotp(orangId), rahasia);
  const langkah = langkahKode(polos, kode, kiniMs);
  return langkah !== null && terimaLangkah(l.db, orangId, langkah);
}

/** As `periksaKode`, for somebody who is signed in. @throws Galat 422 where the code is wrong */
export async function wajibKode(l: Lingkungan, orangId: string, kode: string): Promise<void> {
  const hasil = await periksaKode(l, orangId, kode);
  if (!hasil.cocok) throw isianTidakSah([{ lokasi: 'kode', pesan: kalimatKodeSalah(hasil.sisa) }]);
}

export function kalimatKodeSalah(sisa: number): string {
  const lalu = sisa > 0 ? `Sisa percobaan: ${sisa}.` : 'Untuk sementara tidak ada kode lain yang diterima.';
  return `Kode salah atau sudah pernah dipakai. Tunggu kode berikutnya di aplikasi autentikator Anda. ${lalu}`;
}

export function belumTerpasang(): Galat {
  const rincian = 'Akun ini tidak memakai kode kedua.';
  return new Galat(409, 'totpTidakTerpasang', 'Kode kedua tidak terpasang', rincian);
}

function terkunci(detik: number): Galat {
  return terlaluSering(
    detik,
    (lama) =>
      `Terlalu banyak kode yang salah. Coba lagi dalam ${lama}. ` +
      'Bila bukan Anda yang mencoba, kata sandi Anda diketahui orang lain: segera beri tahu admin kantor.',
  );
}
