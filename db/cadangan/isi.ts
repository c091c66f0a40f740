import type { Tabel } from './tabel.ts';

/**
 * What of the application's tables a backup leaves out.
 * 1. Keys lie beside all generations in one file, so that destroying one destroys it everywhere.
 * 2. Names in the clear are computed again from the cases that can still be read.
 * 3. Sessions, sign-ins and passphrases under way belong to the system that made them.
 * 4. So do the channels it has, and the local box of a demo.
 */
const TANPA: ReadonlySet<string> = new Set([
  'kunci_instansi',
  'kunci_data',
  'klien',
  'sesi',
  'oidc_mulai',
  'frasa_sandi',
  'kunci_frasa',
  'saluran_terpasang',
  'kotak_lokal',
  'kysely_migration',
  'kysely_migration_lock',
]);

export function ikutDicadangkan(tabel: string): boolean {
  return !TANPA.has(tabel);
}

/** What a case is about is computed again like the names: no older backup tells it of a case that was erased since. */
const TANPA_KOLOM: Readonly<Record<string, readonly string[]>> = {
  kasus: ['sumber', 'kategori', 'alasan_akhir', 'cara_akhir'],
};

export function kolomDicadangkan({ nama, kolom }: Tabel): string[] {
  return kolom.filter((k) => !TANPA_KOLOM[nama]?.includes(k));
}

/** Staged uploads are gone after a day anyway: their rows would promise boxes that the backup does not hold. */
export const SARINGAN = { dokumen: 'kasus_id is not null' } as const;
