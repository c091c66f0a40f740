import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import {
  kolomUkuran,
  kolomWilayah,
  SEBELUM_SEMUA,
  simpanKlien,
  terikatKeadaan,
} from '../kasus.repository.ts';
import type { Brankas } from '../kunci/brankas.ts';
import { bukaBrankas, TidakTerbaca } from '../kunci/brankas.ts';
import { pemegangKunciDb } from '../kunci/pemegang-kunci.ts';
import { migrasikanDiDalam } from '../migrasi.ts';
import type { Generasi } from './generasi.ts';
import { muatKunci } from './muat-kunci.ts';
import { salinMasuk } from './salin.ts';
import type { SatuTransaksi } from './satu-koneksi.ts';
import { satuTransaksi } from './satu-koneksi.ts';
import { tandaiTerhapus } from './terhapus.ts';

/**
 * Replaces the whole database by a generation, in one transaction: it is there completely, or all is as it was.
 * Triggers are on all the time: rows are only ever added.
 *
 * 1. The schema as the backup had it, then its rows, then the migrations made since: these move old rows along.
 * 2. Keys are what the file beside the generations holds now.
 * 3. What clients are searched by, cases are counted by and where they lie is computed again, from the cases that can
 *    be read.
 * @returns how many cases were erased since the backup was taken
 */
export async function muatBasisData(url: string, g: Generasi, kunciInduk: Buffer): Promise<number> {
  return satuTransaksi(url, async (s) => {
    await kosongkan(s.klien);
    await migrasikanDiDalam(s.db, g.ringkasan.migrasi);
    await salinMasuk(s.klien, g.ringkasan.tabel, g.tempat);
    await muatKunci(s.klien, g.kunci);
    await migrasikanDiDalam(s.db);
    const terhapus = await tandaiTerhapus(s.trx, g.ringkasan.dibuatPada);
    await bangunTerang(s, bukaBrankas(pemegangKunciDb(s.trx, kunciInduk), kunciInduk));
    await s.trx.insertInto('pulihan').values({ id: randomUUID(), generasi: g.nama }).execute();
    return terhapus;
  });
}

/** Takes down our tables and functions; extensions may belong to an administrator and stay. */
async function kosongkan(klien: pg.Client): Promise<void> {
  await klien.query(`
    do $$
    declare satu text;
    begin
      for satu in select oid::regclass::text from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' loop
        execute 'drop table ' || satu || ' cascade';
      end loop;
      for satu in select p.oid::regprocedure::text from pg_proc p
        where pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
        execute 'drop function ' || satu;
      end loop;
    end $$`);
}

const SEHALAMAN = 500;

async function bangunTerang({ trx }: SatuTransaksi, brankas: Brankas): Promise<void> {
  for (let sesudah = SEBELUM_SEMUA; ;) {
    const kasus = await trx
      .selectFrom('kasus')
      .select(['id', 'keadaan'])
      .where('dihapus_pada', 'is', null)
      .where('id', '>', sesudah)
      .orderBy('id')
      .limit(SEHALAMAN)
      .execute();
    const akhir = kasus.at(-1);
    if (!akhir) return;
    const semua = kasus.map((k) =>
      brankas.baca<KeadaanKasus>(terikatKeadaan(k.id), k.keadaan).catch((e: unknown) => {
        // Damage that was backed up with the rest: the check that follows names it.
        if (e instanceof TidakTerbaca) return null;
        throw e;
      }),
    );
    for (const keadaan of await Promise.all(semua)) {
      if (!keadaan) continue;
      await simpanKlien(trx, brankas, keadaan);
      const kolom = { ...kolomUkuran(keadaan), ...kolomWilayah(keadaan) };
      await trx.updateTable('kasus').set(kolom).where('id', '=', keadaan.kasusId).execute();
    }
    sesudah = akhir.id;
  }
}
