import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { CiriKlien } from '../domain/kasus/ciri-klien.ts';
import { sebutan } from '../domain/kasus/ciri-klien.ts';
import type { Kesamaan } from '../domain/kasus/klien-serupa.ts';
import { nilaiKesamaan, pilihSerupa } from '../domain/kasus/klien-serupa.ts';
import { ciriBaris } from './ciri-klien.ts';
import type { Jangkauan, Penanganan } from './jangkauan.ts';
import { ditangani, terlihat } from './jangkauan.ts';
import type { Db } from './koneksi.ts';

/** So many are found in each way; the rules choose among them. */
const MAKS_CALON = 50;
// Far above what a case ever has.
const MAKS_KEPUTUSAN = 500;

/** Which cases may be candidates at all. */
interface LingkupSerupa {
  /** The case that asks, once there is one. */
  kasusId?: string;
  /** Only those somebody acts in. */
  ditangani?: Penanganan;
}

/**
 * Cases that are likely about the same person and that nobody has decided about yet, best first. Never of another
 * office, never one that was erased or whose data are restricted.
 */
export async function kasusSerupa(
  db: Db,
  j: Jangkauan,
  diri: CiriKlien,
  lingkup: LingkupSerupa = {},
): Promise<KasusSerupa[]> {
  const cara = caraDitemukan(diri);
  if (cara.length === 0) return [];
  const selisihTahun = sql`abs(klien.tahun_lahir - ${diri.tahunLahir}::int) nulls last`;
  const ditemukan = cara.map(({ syarat, jarak }) => {
    const q = kasusBerklien(db, j).select('kasus.id').where(syarat).where(dalamLingkup(j, lingkup));
    const terdekat = jarak ? q.orderBy(jarak).orderBy(selisihTahun) : q;
    return sql`(${terdekat.limit(MAKS_CALON)})`;
  });
  const calon = await denganData(kasusBerklien(db, j))
    .where(sql<boolean>`klien.kasus_id = any(array(${sql.join(ditemukan, sql` union `)}))`)
    .orderBy('kasus.dibuat_pada', 'desc')
    .orderBy('kasus.id')
    .execute();
  return pilihSerupa(diri, calon.map(denganCiri));
}

/** The cases somebody has decided about, the latest decision first, with what speaks for them today. */
export async function kesamaanDiputus(
  db: Db,
  j: Jangkauan,
  diri: CiriKlien,
  kasusId: string,
): Promise<KasusSerupa[]> {
  const lain = sql<string>`case when p.kasus_a = ${kasusId} then p.kasus_b else p.kasus_a end`;
  const baris = await denganData(kasusBerklien(db, j))
    .innerJoin('kesamaan_klien as p', (k) => k.on(sql<boolean>`kasus.id = ${lain}`))
    .innerJoin('orang', 'orang.id', 'p.diputus_oleh')
    .innerJoin('jabatan', 'jabatan.id', 'p.jabatan_id')
    .select(['p.sama', 'p.pada', 'orang.id as orang_id', 'orang.nama as orang_nama'])
    .select('jabatan.nama as jabatan_nama')
    .where((eb) => eb.or([eb('p.kasus_a', '=', kasusId), eb('p.kasus_b', '=', kasusId)]))
    .orderBy('p.pada', 'desc')
    .orderBy('kasus.id')
    .limit(MAKS_KEPUTUSAN)
    .execute();
  return baris.map(denganCiri).map((b) => ({
    ...b,
    ...nilaiKesamaan(diri, b.ciri),
    keputusan: {
      keputusan: b.sama ? 'sama' : 'berbeda',
      oleh: { id: b.orang_id, nama: b.orang_nama, jabatan: b.jabatan_nama },
      pada: b.pada,
    },
  }));
}

/** The states of these cases, still encrypted, by id. */
export async function keadaanMenurutId(db: Db, ids: readonly string[]): Promise<Map<string, Buffer>> {
  if (ids.length === 0) return new Map();
  const baris = await db
    .selectFrom('kasus')
    .select(['id', 'keadaan'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(baris.map((b) => [b.id, b.keadaan]));
}

function kasusBerklien(db: Db, j: Jangkauan) {
  return db
    .selectFrom('klien')
    .innerJoin('kasus', 'kasus.id', 'klien.kasus_id')
    .where('klien.instansi_id', '=', j.instansiId)
    .where(terlihat(j))
    .where('kasus.dihapus_pada', 'is', null)
    .where('kasus.dibatasi', '=', false);
}

function denganData(q: ReturnType<typeof kasusBerklien>) {
  return q
    .select(['kasus.id', 'kasus.nomor', 'kasus.layanan', 'kasus.tahap', 'kasus.terbuka', 'kasus.dibuat_pada'])
    .select(['klien.nama', 'klien.panggilan', 'klien.nik_sidik', 'klien.jenis_kelamin'])
    .select(['klien.tahun_lahir', 'klien.tahun_perkiraan', 'klien.tempat']);
}

type BarisKlien = Awaited<ReturnType<ReturnType<typeof denganData>['execute']>>[number];

function denganCiri<B extends BarisKlien>(b: B) {
  return { ...b, ciri: ciriBaris(b) };
}

export type KasusSerupa = ReturnType<typeof denganCiri<BarisKlien>> &
  Kesamaan & {
    keputusan?: {
      keputusan: 'sama' | 'berbeda';
      oleh: { id: string; nama: string; jabatan: string };
      pada: Waktu;
    };
  };

/**
 * What finds a candidate, each by an index: the same NIK; a name like this one, or with this one in it, or that is one
 * word of it; and where one of the two has no name, the place. The nearest come first.
 */
function caraDitemukan(c: CiriKlien): { syarat: RawBuilder<boolean>; jarak?: RawBuilder<number> }[] {
  const nama = sebutan(c);
  const kata = nama.flatMap((n) => n.split(' '));
  const bernama = sql<boolean>`klien.sebutan is not null`;
  return [
    ...(c.nik === null ? [] : [{ syarat: sql<boolean>`klien.nik_sidik = ${Buffer.from(c.nik, 'hex')}` }]),
    ...nama.flatMap((n) => [
      { syarat: bernama, jarak: sql<number>`klien.sebutan <-> ${n}` },
      { syarat: bernama, jarak: sql<number>`klien.sebutan <->> ${n}` },
    ]),
    ...(nama.length === 0 ? [] : [{ syarat: sql<boolean>`klien.sebutan = any(${kata}::text[])` }]),
    ...(c.tempat === null
      ? []
      : [
          {
            syarat:
              nama.length === 0
                ? sql<boolean>`klien.tempat is not null`
                : sql<boolean>`klien.sebutan is null`,
            jarak: sql<number>`klien.tempat <-> ${c.tempat}`,
          },
        ]),
  ];
}

function dalamLingkup(j: Jangkauan, { kasusId, ditangani: penanganan }: LingkupSerupa): RawBuilder<boolean> {
  const syarat = [
    ...(penanganan ? [ditangani(j, penanganan)] : []),
    ...(kasusId === undefined
      ? []
      : [
          sql`kasus.id <> ${kasusId}`,
          sql`not exists (
            select from kesamaan_klien p
            where p.kasus_a = least(kasus.id, ${kasusId}::uuid) and p.kasus_b = greatest(kasus.id, ${kasusId}::uuid)
          )`,
        ]),
  ];
  return syarat.length === 0 ? sql`true` : sql`(${sql.join(syarat, sql` and `)})`;
}
