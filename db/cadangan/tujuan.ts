import { KesalahanCadangan } from './kesalahan.ts';
import { denganKlien } from './mesin.ts';

/** What is in a database that is to be replaced. */
export interface IsiTujuan {
  kasus: number;
  riwayatKantor: number;
}

/**
 * Looks at where a backup is to go.
 * @throws KesalahanCadangan where the database is not ours, or is in use
 */
export async function periksaTujuan(url: string): Promise<IsiTujuan> {
  return denganKlien(url, async (klien) => {
    const { rows: tabel } = await klien.query<{ nama: string }>(
      `select relname::text nama from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    const ada = new Set(tabel.map((t) => t.nama));
    if (ada.size > 0 && !ada.has('kysely_migration'))
      throw new KesalahanCadangan(
        'Basis data tujuan berisi tabel lain. Pakai basis data sendiri untuk Lindung.',
      );
    const { rows: sambungan } = await klien.query<{ jumlah: number }>(`
      select count(*)::int jumlah from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and application_name like 'lindung-%'`);
    if (sambungan[0]?.jumlah !== 0)
      throw new KesalahanCadangan(
        'Lindung masih berjalan pada basis data tujuan. Hentikan dulu API dan worker-nya, lalu ulangi.',
      );
    const hitung = async (nama: string): Promise<number> => {
      if (!ada.has(nama)) return 0;
      const { rows } = await klien.query<{ jumlah: number }>(`select count(*)::int jumlah from ${nama}`);
      return rows[0]?.jumlah ?? 0;
    };
    return { kasus: await hitung('kasus'), riwayatKantor: await hitung('riwayat_kantor') };
  });
}
