import type { Kysely } from 'kysely';
import { Migrator } from 'kysely';
import * as orangDanJabatan from './migrations/0001-orang-dan-jabatan.ts';
import * as kasus from './migrations/0002-kasus.ts';
import * as hakAkses from './migrations/0003-hak-akses.ts';
import * as kunciData from './migrations/0004-kunci-data.ts';
import * as riwayatKantor from './migrations/0005-riwayat-kantor.ts';
import * as masuk from './migrations/0006-masuk.ts';
import * as dokumen from './migrations/0007-dokumen.ts';
import * as standarPublik from './migrations/0008-standar-publik.ts';
import * as pengaduan from './migrations/0009-pengaduan.ts';
import * as klienSerupa from './migrations/0010-klien-serupa.ts';
import * as pdp from './migrations/0011-pdp.ts';
import * as pulihan from './migrations/0016-pulihan.ts';
import * as surat from './migrations/0017-surat.ts';
import * as periksaSurat from './migrations/0018-periksa-surat.ts';
import * as unduhan from './migrations/0019-unduhan.ts';
import * as saluran from './migrations/0020-saluran.ts';
import * as tangga from './migrations/0021-tangga.ts';
import * as laporan from './migrations/0023-laporan.ts';
import * as skm from './migrations/0024-skm.ts';
import * as ambilTugas from './migrations/0025-ambil-tugas.ts';
import * as wilayah from './migrations/0026-wilayah.ts';

const MIGRASI = {
  '0001-orang-dan-jabatan': orangDanJabatan,
  '0002-kasus': kasus,
  '0003-hak-akses': hakAkses,
  '0004-kunci-data': kunciData,
  '0005-riwayat-kantor': riwayatKantor,
  '0006-masuk': masuk,
  '0007-dokumen': dokumen,
  '0008-standar-publik': standarPublik,
  '0009-pengaduan': pengaduan,
  '0010-klien-serupa': klienSerupa,
  '0011-pdp': pdp,
  '0016-pulihan': pulihan,
  '0017-surat': surat,
  '0018-periksa-surat': periksaSurat,
  '0019-unduhan': unduhan,
  '0020-saluran': saluran,
  '0021-tangga': tangga,
  '0023-laporan': laporan,
  '0024-skm': skm,
  '0025-ambil-tugas': ambilTugas,
  '0026-wilayah': wilayah,
};

/** Brings the schema up to date; safe to call from several processes at once (kysely takes a lock). */
export async function migrasikan<T>(db: Kysely<T>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(MIGRASI) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Names of the migrations this version knows, in order. */
export const NAMA_MIGRASI: readonly string[] = Object.keys(MIGRASI);

/**
 * Runs migrations inside a transaction the caller has opened on the one connection of `db`.
 * @param hanya these alone: the schema as another version had it
 */
export async function migrasikanDiDalam<T>(db: Kysely<T>, hanya?: readonly string[]): Promise<void> {
  const pakai = Object.fromEntries(Object.entries(MIGRASI).filter(([nama]) => hanya?.includes(nama) ?? true));
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(pakai) },
    disableTransactions: true,
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
