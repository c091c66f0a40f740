import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import type { Tindakan } from '../domain/kasus/tindakan.ts';
import type { Peran } from '../domain/kata.ts';
import type { Db } from './koneksi.ts';
import { bacaAtauMusnah, MUSNAH } from './kunci/baca-atau-musnah.ts';
import type { Brankas } from './kunci/brankas.ts';
import type { Tindakan as BarisTindakan } from './skema.ts';
import { terikatIsi } from './tindakan.repository.ts';

export interface Menunggu {
  tindakan: TindakanMenunggu[];
  /** Acts whose body nobody can read any more: the key of their case was destroyed. */
  takTerbaca: string[];
}

export interface TindakanMenunggu {
  tindakan: Tindakan;
  alurId: string;
  instansiId: string;
}

/** How long an act is left alone after it was sent, in seconds. */
export interface JedaKirim {
  pertama: number;
  /** The wait doubles up to here. */
  terlama: number;
}

/**
 * Takes acts without a receipt that are due to be sent again, oldest first: the sweeper's work. An act is left alone
 * for as long again as it had waited when it was last sent, so that what cannot be judged fills no inbox.
 */
export async function ambilMenunggu(
  db: Db,
  brankas: Brankas,
  jeda: JedaKirim,
  batas: number,
): Promise<Menunggu> {
  const tunggu = sql<string>`least(
    greatest(dikirim_pada - dibuat_pada, make_interval(secs => ${jeda.pertama})),
    make_interval(secs => ${jeda.terlama}))`;
  const baris = await db
    .updateTable('tindakan')
    .set({ dikirim_pada: sql`clock_timestamp()` })
    .where('id', 'in', (q) =>
      q
        .selectFrom('tindakan')
        .select('id')
        .where('status', '=', 'menunggu')
        .where('dikirim_pada', '<', sql<string>`clock_timestamp() - ${tunggu}`)
        .orderBy('dibuat_pada')
        .limit(batas)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .execute();
  const urut = baris.toSorted((a, b) => (a.dibuat_pada < b.dibuat_pada ? -1 : 1));
  const dibaca = await Promise.all(
    urut.map(async (b) => ({
      b,
      isi: b.isi ? await bacaAtauMusnah(brankas.baca<unknown>(terikatIsi(b.id), b.isi)) : null,
    })),
  );
  return {
    takTerbaca: dibaca.flatMap(({ b, isi }) => (isi === MUSNAH ? [b.id] : [])),
    tindakan: dibaca.flatMap(({ b, isi }) => (isi === MUSNAH ? [] : [tindakanDari(b, isi)])),
  };
}

/** Gives back acts that could not be sent after all: they are due at once. */
export async function kembalikanMenunggu(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .updateTable('tindakan')
    .set((e) => ({ dikirim_pada: e.ref('dibuat_pada') }))
    .where('id', 'in', ids)
    .where('status', '=', 'menunggu')
    .execute();
}

function tindakanDari(b: Selectable<BarisTindakan>, isi: unknown): TindakanMenunggu {
  return {
    alurId: b.alur_id,
    instansiId: b.instansi_id,
    tindakan: {
      tindakanId: b.id,
      kasusId: b.kasus_id,
      jenis: b.jenis,
      isi,
      ...(b.versi !== null && { versi: b.versi }),
      pelaku: pelakuDari(b),
      waktu: b.waktu,
      digest: b.digest,
      segel: b.segel ?? '',
    },
  };
}

function pelakuDari(b: {
  orang_id: string | null;
  jabatan_id: string | null;
  peran: string | null;
  sebagai: string | null;
}): Pelaku {
  return {
    orangId: b.orang_id ?? '',
    jabatanId: b.jabatan_id ?? '',
    peran: b.peran as Peran,
    ...(b.sebagai && { sebagai: b.sebagai as 'plt' | 'plh' }),
  };
}
