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

/** Acts without a receipt that were last sent before a moment, oldest first: the sweeper's work. */
export async function ambilMenunggu(
  db: Db,
  brankas: Brankas,
  lebihTuaDetik: number,
  batas: number,
): Promise<Menunggu> {
  const baris = await db
    .updateTable('tindakan')
    .set({ dikirim_pada: sql`clock_timestamp()` })
    .where('id', 'in', (q) =>
      q
        .selectFrom('tindakan')
        .select('id')
        .where('status', '=', 'menunggu')
        .where('dikirim_pada', '<', sql<string>`clock_timestamp() - make_interval(secs => ${lebihTuaDetik})`)
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
