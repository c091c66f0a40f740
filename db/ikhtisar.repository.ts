import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { BarisIkhtisar, Ikhtisar } from '../domain/kasus/ikhtisar.ts';
import { penanggungKini } from '../domain/kasus/ikhtisar.ts';
import type { Pejabat } from '../domain/kasus/pejabat.ts';
import type { Penerima } from '../domain/kasus/penerima.ts';
import type { Layanan } from '../domain/kata.ts';
import { terlambat } from './daftar-kasus.baca.ts';
import type { Db } from './koneksi.ts';

/** Every office with its calendar: few, and asked for every few seconds. */
export async function kalenderKantor(db: Db): Promise<{ id: string; kalender: KalenderKerja }[]> {
  const baris = await db.selectFrom('instansi').select(['id', 'kalender']).orderBy('id').execute();
  return baris.map((b) => ({ id: b.id, kalender: b.kalender as KalenderKerja }));
}

/** The cases of an office that are late, the longest first, and how many there are in all: one query. */
export async function kasusTerlambat(db: Db, instansiId: string, pada: Waktu, batas: number) {
  const baris = await db
    .selectFrom('kasus')
    .leftJoin('orang', 'orang.id', 'kasus.penanggung_orang')
    .select(['kasus.id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap', 'kasus.tenggat_nama'])
    .select(sql<string>`kasus.tenggat`.as('sejak'))
    .select(['kasus.penanggung_peran as peran', 'orang.id as orangId', 'orang.nama'])
    .select(sql<number>`(count(*) over ())::int`.as('jumlah'))
    .where('kasus.instansi_id', '=', instansiId)
    .where(terlambat(pada))
    .orderBy('kasus.tenggat')
    .orderBy('kasus.id')
    .limit(batas)
    .execute();
  return { jumlah: baris[0]?.jumlah ?? 0, baris };
}

export type KasusTerlambat = Awaited<ReturnType<typeof kasusTerlambat>>['baris'][number];

export function barisIkhtisar(k: KasusTerlambat, pejabat: readonly Pejabat[]): BarisIkhtisar {
  const { nomor, tahap, sejak, peran } = k;
  return {
    nomor,
    layanan: k.layanan as Layanan,
    tahap,
    tenggat: k.tenggat_nama ?? '',
    sejak,
    peran,
    dengan: penanggungKini(k, pejabat),
  };
}

/** The digest made out last: when, and how many it named. */
export async function ikhtisarTerakhir(
  db: Db,
  instansiId: string,
): Promise<{ pada: Waktu; terlambat: number } | null> {
  const baris = await db
    .selectFrom('kotak_keluar')
    .select(['dibuat_pada', 'isi'])
    .where('instansi_id', '=', instansiId)
    .where('jenis', '=', 'ikhtisar')
    .orderBy('dibuat_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris ? { pada: baris.dibuat_pada, terlambat: (baris.isi as Ikhtisar).terlambat } : null;
}

/** Makes it out, once a day for each receiver, however many workers do so. @returns how many messages are new */
export async function tulisIkhtisar(
  db: Db,
  instansiId: string,
  isi: Ikhtisar,
  penerima: readonly Penerima[],
  sekarang: Waktu,
): Promise<number> {
  const hasil = await db
    .insertInto('kotak_keluar')
    .values(
      penerima.map(({ orangId, peran, lewat }) => ({
        id: randomUUID(),
        kunci: `ikhtisar:${instansiId}:${isi.tanggal}:${orangId ?? peran}`,
        instansi_id: instansiId,
        orang_id: orangId,
        peran,
        lewat,
        jenis: 'ikhtisar',
        isi: JSON.stringify(isi),
        dibuat_pada: sekarang,
      })),
    )
    .onConflict((c) => c.columns(['kunci', 'orang_id']).doNothing())
    .executeTakeFirst();
  return Number(hasil.numInsertedOrUpdatedRows ?? 0n);
}
