/**
 * What of the application's tables a backup leaves out.
 * 1. Keys lie beside all generations in one file, so that destroying one destroys it everywhere.
 * 2. Names in the clear are computed again from the cases that can still be read.
 * 3. Sessions, sign-ins and passphrases under way belong to the system that made them.
 */
const TANPA: ReadonlySet<string> = new Set([
  'kunci_instansi',
  'kunci_data',
  'klien',
  'sesi',
  'oidc_mulai',
  'frasa_sandi',
  'kunci_frasa',
  'kysely_migration',
  'kysely_migration_lock',
]);

export function ikutDicadangkan(tabel: string): boolean {
  return !TANPA.has(tabel);
}

/** Staged uploads are gone after a day anyway: their rows would promise boxes that the backup does not hold. */
export const SARINGAN = { dokumen: 'kasus_id is not null' } as const;
