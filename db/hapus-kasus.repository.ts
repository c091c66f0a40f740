import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import { penolakan } from '../domain/kasus/penolakan.ts';
import type { DB } from './skema.ts';
import { tolakResi } from './tindakan.repository.ts';

/** What goes after the commit: boxes in the store and, in the backups, wrapped keys. */
export interface SisaHapus {
  kunci: string[];
  dokumen: string[];
}

/** A state that nothing opens: the column is never empty otherwise. */
const TANPA_KEADAAN = Buffer.alloc(0);

/** Who knows the number of a case must not read from it what the person's matter was. */
const TANPA_UKURAN = { sumber: null, kategori: null, alasan_akhir: null, cara_akhir: null };
const TANPA_WILAYAH = { desa_kelurahan: null, kecamatan: null };

const DATA_DIHAPUS = penolakan('kasusTertutup', 'Data pribadi pada kasus ini sudah dihapus.');

/**
 * Erases cases, in the transaction that has written their last entries: every key of theirs, what they are searched
 * by, and what an onlooker could compare. Left are numbers, stages and times. The caller holds the locks.
 * @param milikSistem who owns the copies that earlier requests made of these cases: they go, too
 */
export async function hapusKasus(
  trx: Transaction<DB>,
  ids: readonly string[],
  pada: Waktu,
  milikSistem: string,
): Promise<SisaHapus> {
  if (ids.length === 0) return { kunci: [], dokumen: [] };
  const kasus = [...ids];
  const dokumen = await dokumenMereka(trx, kasus, milikSistem);
  const kunci = await trx
    .deleteFrom('kunci_data')
    .where((e) =>
      e.or([e('kasus_id', 'in', kasus), sql<boolean>`id = any(${dokumen.map((d) => d.kunci_id)}::uuid[])`]),
    )
    .returning('id')
    .execute();
  await kosongkanKasus(trx, kasus, pada);
  return { kunci: kunci.map((k) => k.id), dokumen: dokumen.map((d) => d.id) };
}

/**
 * Empties what lies beside the keys of erased cases: what they are searched and counted by, what waits for them, and
 * what says anything of their person in the clear. A restore from before an erasure does this part of it again.
 */
export async function kosongkanKasus(
  trx: Transaction<DB>,
  kasus: readonly string[],
  pada: Waktu,
): Promise<void> {
  await trx.deleteFrom('klien').where('kasus_id', 'in', kasus).execute();
  await trx
    .deleteFrom('kesamaan_klien')
    .where((e) => e.or([e('kasus_a', 'in', kasus), e('kasus_b', 'in', kasus)]))
    .execute();
  await trx
    .updateTable('tugas')
    .set({ selesai_pada: pada })
    .where('kasus_id', 'in', kasus)
    .where('selesai_pada', 'is', null)
    .execute();
  await kosongkanTindakan(trx, kasus, pada);
  await trx.deleteFrom('skm_undangan').where('kasus_id', 'in', kasus).execute();
  await trx.updateTable('surat').set({ inisial_klien: null }).where('kasus_id', 'in', kasus).execute();
  await trx
    .updateTable('kasus')
    .set({ keadaan: TANPA_KEADAAN, dihapus_pada: pada, ...TANPA_WILAYAH, ...TANPA_UKURAN })
    .where('id', 'in', kasus)
    .execute();
}

async function dokumenMereka(trx: Transaction<DB>, kasus: string[], milikSistem: string) {
  const permintaan = trx.selectFrom('pdp_sasaran').select('permintaan_id').where('kasus_id', 'in', kasus);
  return trx
    .selectFrom('dokumen')
    .select(['id', 'kunci_id'])
    .where((e) =>
      e.or([
        e('kasus_id', 'in', kasus),
        e.and([e('kasus_id', 'in', permintaan), e('pemilik', '=', milikSistem)]),
      ]),
    )
    .orderBy('id')
    .execute();
}

// A digest has no key: a short body could be guessed from it. Who acted, what and when stays.
async function kosongkanTindakan(trx: Transaction<DB>, kasus: readonly string[], pada: Waktu): Promise<void> {
  const menunggu = await trx
    .selectFrom('tindakan')
    .select('id')
    .where('kasus_id', 'in', kasus)
    .where('status', '=', 'menunggu')
    .execute();
  for (const { id } of menunggu) await tolakResi(trx, id, DATA_DIHAPUS, pada);
  await trx
    .updateTable('tindakan')
    .set({ isi: null, digest: '', segel: null, kunci_idempotensi: null })
    .where('kasus_id', 'in', kasus)
    .execute();
}

/** The boxes of a case's history, in order. */
export function isiRiwayat(trx: Transaction<DB>, kasusId: string) {
  return trx
    .selectFrom('riwayat')
    .select(['urutan', 'isi'])
    .where('kasus_id', '=', kasusId)
    .orderBy('urutan')
    .execute();
}

/** Takes away the rows of documents whose boxes are gone; safe to repeat. */
export async function hapusBarisDokumen(trx: Transaction<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .deleteFrom('dokumen')
    .where('id', 'in', [...ids])
    .execute();
}

/** How many keys of these are still there, under whatever case. */
export async function sisaKunci(trx: Transaction<DB>, ids: readonly string[]): Promise<number> {
  const { sisa } = await trx
    .selectFrom('kunci_data')
    .select(sql<number>`count(*)::int`.as('sisa'))
    .where('id', 'in', [...ids])
    .executeTakeFirstOrThrow();
  return sisa;
}
