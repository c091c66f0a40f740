import type { Waktu } from '../domain/jam/waktu.ts';
import type { JumlahNilai } from '../domain/skm/ikm.ts';
import type { BagianProfil, Penjawab } from '../domain/skm/profil.ts';
import { BAGIAN_PROFIL } from '../domain/skm/profil.ts';
import type { Triwulan } from '../domain/skm/triwulan.ts';
import type { LayananSkm } from '../domain/skm/unsur.ts';
import { perUnsur } from '../domain/skm/unsur.ts';
import type { Db } from './koneksi.ts';

/** Which answers: of one office, in these quarters, of these services. */
export interface SaringanSkm {
  instansiId: string;
  dari: Triwulan;
  sampai: Triwulan;
  layanan: readonly LayananSkm[];
}

// Only what was opened to be read has a quarter.
function pilihJawaban(db: Db, s: SaringanSkm) {
  return db
    .selectFrom('skm_jawaban')
    .where('instansi_id', '=', s.instansiId)
    .where('triwulan', '>=', s.dari)
    .where('triwulan', '<=', s.sampai)
    .where('layanan', 'in', [...s.layanan]);
}

/** Sums of the scores, by service; a service nobody answered for is not there. */
export async function jumlahNilai(db: Db, s: SaringanSkm): Promise<Map<LayananSkm, JumlahNilai>> {
  const baris = await pilihJawaban(db, s)
    .select('layanan')
    .select((e) => [
      e.fn.countAll<number>().as('responden'),
      e.fn.sum<number>('persyaratan').as('persyaratan'),
      e.fn.sum<number>('prosedur').as('prosedur'),
      e.fn.sum<number>('waktu').as('waktu'),
      e.fn.sum<number>('biaya').as('biaya'),
      e.fn.sum<number>('produk').as('produk'),
      e.fn.sum<number>('kompetensi').as('kompetensi'),
      e.fn.sum<number>('perilaku').as('perilaku'),
      e.fn.sum<number>('pengaduan').as('pengaduan'),
      e.fn.sum<number>('sarana').as('sarana'),
    ])
    .groupBy('layanan')
    .execute();
  return new Map(
    baris.map((b) => [b.layanan as LayananSkm, { responden: b.responden, jumlah: perUnsur((u) => b[u]) }]),
  );
}

const KOLOM_PROFIL = {
  jenisKelamin: 'jenis_kelamin',
  usia: 'usia',
  pendidikan: 'pendidikan',
  pekerjaan: 'pekerjaan',
} as const satisfies Record<BagianProfil, string>;

/** How many of each, part by part: never two of them together. */
export interface ProfilResponden {
  penjawab: Partial<Record<Penjawab, number>>;
  profil: Record<BagianProfil, Record<string, number>>;
}

export async function profilResponden(db: Db, s: SaringanSkm): Promise<ProfilResponden> {
  const hitung = async (kolom: 'penjawab' | (typeof KOLOM_PROFIL)[BagianProfil]) => {
    const baris = await pilihJawaban(db, s)
      .select((e) => [e.ref(kolom).as('nilai'), e.fn.countAll<number>().as('jumlah')])
      .where(kolom, 'is not', null)
      .groupBy(kolom)
      .execute();
    return Object.fromEntries(baris.map((b) => [String(b.nilai), b.jumlah]));
  };
  const [penjawab, ...bagian] = await Promise.all([
    hitung('penjawab'),
    ...BAGIAN_PROFIL.map(async (b) => [b, await hitung(KOLOM_PROFIL[b])] as const),
  ]);
  return { penjawab, profil: Object.fromEntries(bagian) as ProfilResponden['profil'] };
}

/** What people suggested, still encrypted; in no order within a quarter, since the ids are random. */
export async function saranSkm(db: Db, s: SaringanSkm, batas: number) {
  return pilihJawaban(db, s)
    .select(['layanan', 'triwulan', 'saran'])
    .where('saran', 'is not', null)
    .orderBy('triwulan', 'desc')
    .orderBy('id')
    .limit(batas)
    .$narrowType<{ triwulan: string; saran: Buffer }>()
    .execute();
}

export function terikatSaran(instansiId: string): string {
  return `saran-skm:${instansiId}`;
}

/** How many answers wait for their group to be complete, by service. */
export async function jawabanMenunggu(db: Db, instansiId: string): Promise<Map<LayananSkm, number>> {
  const baris = await db
    .selectFrom('skm_jawaban')
    .select(['layanan', (e) => e.fn.countAll<number>().as('jumlah')])
    .where('instansi_id', '=', instansiId)
    .where('triwulan', 'is', null)
    .groupBy('layanan')
    .execute();
  return new Map(baris.map((b) => [b.layanan as LayananSkm, b.jumlah]));
}

/** How many were asked, by service: cases that ended from one instant up to another. */
export async function jumlahDiundang(
  db: Db,
  instansiId: string,
  dari: Waktu,
  sebelum: Waktu,
): Promise<Map<LayananSkm, number>> {
  const baris = await db
    .selectFrom('skm_undangan')
    .select(['layanan', (e) => e.fn.countAll<number>().as('jumlah')])
    .where('instansi_id', '=', instansiId)
    .where('dibuat_pada', '>=', dari)
    .where('dibuat_pada', '<', sebelum)
    .groupBy('layanan')
    .execute();
  return new Map(baris.map((b) => [b.layanan as LayananSkm, b.jumlah]));
}

/** The latest quarter before this one that answers of an office were counted in. */
export async function triwulanTerakhir(
  db: Db,
  instansiId: string,
  sebelum: Triwulan,
): Promise<Triwulan | null> {
  const { triwulan } = await db
    .selectFrom('skm_jawaban')
    .select((e) => e.fn.max('triwulan').as('triwulan'))
    .where('instansi_id', '=', instansiId)
    .where('triwulan', '<', sebelum)
    .executeTakeFirstOrThrow();
  return triwulan;
}

/** Name and zone of an office; undefined where there is none. */
export async function kantorSkm(db: Db, instansiId: string) {
  return db
    .selectFrom('instansi')
    .select(['id', 'nama', 'zona'])
    .where('id', '=', instansiId)
    .executeTakeFirst();
}
