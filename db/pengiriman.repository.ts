import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu, Zona } from '../domain/jam/waktu.ts';
import type { PesanKotak } from '../domain/saluran/pesan.ts';
import type { Saluran } from '../domain/saluran/saluran.ts';
import type { Db } from './koneksi.ts';
import type { DB } from './skema.ts';

/** States of a delivery that is still to be made. */
export const TERBUKA = ['menunggu', 'gagal'] as const;

/** Longer than any try may take: whoever holds one after that is gone. */
const SEWA_DETIK = 120;

/** A delivery in the hands of one try. */
export interface Ambilan {
  id: string;
  /** Of this try: another that has taken over since has another. */
  ambilan: string;
  saluran: Saluran;
  mendesak: boolean;
  /** Tries so far, this one included. */
  percobaan: number;
  instansiId: string;
  zona: Zona;
  orang: { id: string; aktif: boolean; surel: string };
  pesan: PesanKotak & { kotakId: string };
}

/**
 * Takes what may go out now, the urgent first, for as long as a try may take.
 * 1. Several workers share: what one is looking at, the others pass over.
 * 2. A try counts when it begins: a message on which a worker dies each time comes to its end as well.
 * @param ambilan what this try is known by
 */
export async function ambilPengiriman(
  db: Db,
  p: { saluran: Saluran; ambilan: string; sekarang: Waktu; batas: number },
): Promise<Ambilan[]> {
  const giliran = db
    .selectFrom('pengiriman')
    .select('id')
    .where('saluran', '=', p.saluran)
    .where('status', 'in', TERBUKA)
    .where('coba_pada', '<=', sql<string>`clock_timestamp()`)
    .where(sql<boolean>`(diambil_sampai is null or diambil_sampai < clock_timestamp())`)
    .where((e) => e.or([e('tahan_sampai', 'is', null), e('tahan_sampai', '<=', p.sekarang)]))
    .orderBy('mendesak', 'desc')
    .orderBy('coba_pada')
    .limit(p.batas)
    .forUpdate()
    .skipLocked();
  const baris = await db
    .with('giliran', () => giliran)
    .with('diambil', (d) =>
      d
        .updateTable('pengiriman')
        .from('giliran')
        .set((e) => ({
          ambilan: p.ambilan,
          diambil_sampai: sql`clock_timestamp() + ${SEWA_DETIK} * interval '1 second'`,
          percobaan: e('pengiriman.percobaan', '+', 1),
        }))
        .whereRef('pengiriman.id', '=', 'giliran.id')
        .returning([
          'pengiriman.id',
          'saluran',
          'mendesak',
          'percobaan',
          'instansi_id',
          'orang_id',
          'kotak_id',
        ]),
    )
    .selectFrom('diambil as d')
    .innerJoin('kotak_keluar as n', 'n.id', 'd.kotak_id')
    .innerJoin('orang as o', 'o.id', 'd.orang_id')
    .innerJoin('instansi as i', 'i.id', 'd.instansi_id')
    .select(['d.id', 'd.saluran', 'd.mendesak', 'd.percobaan', 'd.instansi_id', 'i.zona', 'd.kotak_id'])
    .select(['o.id as orang_id', 'o.aktif', 'o.surel'])
    .select(['n.jenis', 'n.isi', 'n.kasus_id', 'n.dibuat_pada'])
    .execute();
  return baris.map((b) => ({
    id: b.id,
    ambilan: p.ambilan,
    saluran: b.saluran as Saluran,
    mendesak: b.mendesak,
    percobaan: b.percobaan,
    instansiId: b.instansi_id,
    zona: b.zona as Zona,
    orang: { id: b.orang_id, aktif: b.aktif, surel: b.surel },
    pesan: {
      kotakId: b.kotak_id,
      jenis: b.jenis,
      isi: b.isi,
      kasusId: b.kasus_id,
      dibuatPada: b.dibuat_pada,
    },
  }));
}

/** What a try has come to. */
export type NasibPengiriman =
  | { status: 'terkirim' }
  | { status: 'gagal'; galat: string; tungguDetik: number }
  | { status: 'mati' | 'dibatalkan'; galat: string }
  /** Not tried after all: given back, and the try does not count. */
  | { status: 'menunggu'; tahanSampai: Waktu | null };

/**
 * Writes down what a try has come to. What has arrived has arrived, whoever holds it by now; anything else counts only
 * from the try that still holds it.
 * @returns whether it counted
 */
export async function catatNasib(
  db: Db | Transaction<DB>,
  a: Pick<Ambilan, 'id' | 'ambilan'>,
  nasib: NasibPengiriman,
  sekarang: Waktu,
): Promise<boolean> {
  const lepas = { ambilan: null, diambil_sampai: null };
  const perubahan = (() => {
    switch (nasib.status) {
      case 'terkirim':
        return { ...lepas, status: nasib.status, galat: null, selesai_pada: sekarang };
      case 'mati':
      case 'dibatalkan':
        return { ...lepas, status: nasib.status, galat: nasib.galat, selesai_pada: sekarang };
      case 'gagal': {
        const coba = sql<string>`clock_timestamp() + ${nasib.tungguDetik} * interval '1 second'`;
        return { ...lepas, status: nasib.status, galat: nasib.galat, coba_pada: coba };
      }
      case 'menunggu':
        return { ...lepas, tahan_sampai: nasib.tahanSampai, percobaan: sql<number>`percobaan - 1` };
    }
  })();
  let q = db.updateTable('pengiriman').set(perubahan).where('id', '=', a.id).where('status', 'in', TERBUKA);
  if (nasib.status !== 'terkirim') q = q.where('ambilan', '=', a.ambilan);
  const { numUpdatedRows } = await q.executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Puts dead letters of an office back in the queue, with all their tries. @returns how many there were */
export async function ulangiMati(
  trx: Transaction<DB>,
  instansiId: string,
  yang: { ids?: readonly string[] | undefined; saluran?: Saluran | undefined },
): Promise<number> {
  let q = trx
    .updateTable('pengiriman')
    .set({
      status: 'menunggu',
      percobaan: 0,
      galat: null,
      selesai_pada: null,
      tahan_sampai: null,
      coba_pada: sql`clock_timestamp()`,
    })
    .where('instansi_id', '=', instansiId)
    .where('status', '=', 'mati');
  if (yang.ids) q = q.where('id', 'in', [...yang.ids]);
  if (yang.saluran) q = q.where('saluran', '=', yang.saluran);
  return Number((await q.executeTakeFirst()).numUpdatedRows);
}

/** Takes away what arrived, or was called off, before an instant. Dead letters stay until somebody has seen to them. */
export async function hapusPengirimanLama(db: Db, sebelum: Waktu): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('pengiriman')
    .where('status', 'in', ['terkirim', 'dibatalkan'])
    .where('selesai_pada', '<', sebelum)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
