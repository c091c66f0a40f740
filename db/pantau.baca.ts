import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { terlambat } from './daftar-kasus.baca.ts';
import type { Db } from './koneksi.ts';

/** Longer than this, and the answer would come too late to be of use. */
const BATAS_MS = 2_000;

/** Runs what only reads under a short limit of its own: watching a system must not weigh on it. */
export async function bacaSebentar<T>(db: Db, baca: (trx: Db) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await sql.raw(`set local statement_timeout = ${BATAS_MS}`).execute(trx);
    return baca(trx);
  });
}

export interface KeadaanBasisData {
  /** The database's own clock, milliseconds since 1970. */
  jamMs: number;
  /** Acts without a receipt: how many, and for how many seconds the oldest has waited. */
  menunggu: number;
  menungguDetik: number;
  /** Alarms of the reconciler within the hour. */
  alarmSejam: number;
}

/** What health asks of the database, in one question. */
export async function keadaanBasisData(db: Db): Promise<KeadaanBasisData> {
  const hasil = await sql<KeadaanBasisData>`
    select extract(epoch from clock_timestamp())::float8 * 1000 as "jamMs",
      (select count(*) from tindakan where status = 'menunggu') as "menunggu",
      (select coalesce(extract(epoch from clock_timestamp() - min(dibuat_pada)), 0)::float8
        from tindakan where status = 'menunggu') as "menungguDetik",
      (select count(*) from alarm where pada > now() - interval '1 hour') as "alarmSejam"
  `.execute(db);
  const baris = hasil.rows[0];
  if (!baris) throw new Error('basis data tidak menjawab');
  return baris;
}

/** Open cases by service and stage, with those that are overdue. */
export async function kasusTerbukaMenurutTahap(db: Db, sekarang: Waktu) {
  return db
    .selectFrom('kasus')
    .select(['layanan', 'tahap'])
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .select((e) => e.fn.countAll<number>().filterWhere(terlambat(sekarang)).as('terlambat'))
    .where('terbuka', '=', true)
    .groupBy(['layanan', 'tahap'])
    .execute();
}

/** Escalations of running deadlines that nobody has answered, by rung; however many people each of them reached. */
export async function eskalasiTerbuka(db: Db) {
  return db
    .selectFrom('langkah_kasus as l')
    .innerJoin('eskalasi_kasus as e', (j) =>
      j.onRef('e.kasus_id', '=', 'l.kasus_id').onRef('e.tenggat_id', '=', 'l.tenggat_id'),
    )
    .innerJoin('kasus as k', 'k.id', 'l.kasus_id')
    .select('e.ke')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where('l.selesai', 'is', null)
    .where('e.ditanggapi_pada', 'is', null)
    .where('k.terbuka', '=', true)
    .where('k.ditunda', '=', false)
    .groupBy('e.ke')
    .execute();
}

/**
 * Deadlines of the standard that passed within a stretch of time with their step still to be done, by service; also
 * where it has been done since. What was called off is not counted, nor what is on hold.
 */
export async function tenggatStandarLewat(db: Db, sesudah: Waktu, sampai: Waktu) {
  const batal = sql<boolean>`k.tahap = 'dibatalkan' and k.ditutup_pada = l.selesai`;
  return db
    .selectFrom('instansi as i')
    .innerJoin('langkah_kasus as l', 'l.instansi_id', 'i.id')
    .innerJoin('kasus as k', 'k.id', 'l.kasus_id')
    .select('l.layanan')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .where('l.sifat', '=', 'standar')
    .where('l.batas', '>', sesudah)
    .where('l.batas', '<=', sampai)
    .where((e) => e.or([e('l.selesai', 'is', null), e('l.selesai', '>=', e.ref('l.batas'))]))
    .where('k.ditunda', '=', false)
    .where((e) => e.not(e.parens(batal)))
    .groupBy('l.layanan')
    .execute();
}

/** Alarms since ever: there are few, or something is very wrong. */
export async function alarmMenurutJenis(db: Db) {
  return db
    .selectFrom('alarm')
    .select('jenis')
    .select((e) => e.fn.countAll<number>().as('jumlah'))
    .groupBy('jenis')
    .execute();
}
