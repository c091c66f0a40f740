import { useSyncExternalStore } from 'react';
import type { Pengguna } from './kontrak.ts';
import { GalatApi } from './galat.ts';
import { ambil } from './panggil.ts';
import { simpanan } from './baca.ts';

/**
 * Who is signed in. `berakhir` keeps the page as it is, with what was typed, and asks to sign in above it.
 */
export type Sesi =
  | { keadaan: 'tamu' }
  | { keadaan: 'masuk'; pengguna: Pengguna }
  | { keadaan: 'berakhir'; pengguna: Pengguna };

let sesi: Sesi = { keadaan: 'tamu' };
const pendengar = new Set<() => void>();

export function bacaSesi(): Sesi {
  return sesi;
}

function ganti(baru: Sesi): void {
  sesi = baru;
  for (const d of pendengar) d();
}

export function useSesi(): Sesi {
  return useSyncExternalStore((dengar) => {
    pendengar.add(dengar);
    return () => pendengar.delete(dengar);
  }, bacaSesi);
}

/** The person signed in; pages behind the sign-in always have one. */
export function usePengguna(): Pengguna {
  const s = useSesi();
  if (s.keadaan === 'tamu') throw new Error('Halaman ini hanya untuk yang sudah masuk.');
  return s.pengguna;
}

/** Asks the server who we are; once at the start. */
export async function kenaliSesi(): Promise<Sesi> {
  try {
    masuk(await ambil('/api/v1/saya'));
  } catch (e) {
    if (!(e instanceof GalatApi) || e.masalah.status !== 401) throw e;
  }
  return sesi;
}

export function masuk(pengguna: Pengguna): void {
  const lain = sesi.keadaan !== 'tamu' && sesi.pengguna.orangId !== pengguna.orangId;
  // Nothing that one person has read stays for the next.
  if (lain) simpanan.clear();
  ganti({ keadaan: 'masuk', pengguna });
}

export function keluar(): void {
  ganti({ keadaan: 'tamu' });
  simpanan.clear();
}

function akhiri(): void {
  if (sesi.keadaan === 'masuk') ganti({ keadaan: 'berakhir', pengguna: sesi.pengguna });
}

/** Whatever says that nobody is signed in any more ends the session here, too. */
export function perhatikan(e: unknown): void {
  if (e instanceof GalatApi && e.masalah.status === 401 && e.masalah.kode === 'belumMasuk') akhiri();
}

simpanan.getQueryCache().config.onError = perhatikan;
simpanan.getMutationCache().config.onError = perhatikan;
