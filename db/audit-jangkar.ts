import type { HasilAudit, Kerusakan } from './audit.ts';
import { bacaKepala, hashJangkar } from './jangkar.ts';
import type { Db } from './koneksi.ts';
import { HASH_AWAL } from './rantai.ts';

/** Verifies the chain of the anchors, and that what they tied down still stands where it stood. */
export async function periksaJangkar(db: Db, hasil: HasilAudit): Promise<Kerusakan | null> {
  const semua = await db.selectFrom('jangkar').selectAll().orderBy('urutan').execute();
  let sebelum: Buffer = HASH_AWAL;
  for (const [i, j] of semua.entries()) {
    const kepala = await bacaKepala(db, j.urutan);
    const utuh =
      j.urutan === i + 1 &&
      j.hash_sebelum.equals(sebelum) &&
      hashJangkar(sebelum, j.pada, kepala).equals(j.hash);
    if (!utuh) return { kasus: null, urutan: i + 1, sebab: 'jangkar harian berubah atau hilang' };
    sebelum = j.hash;
    hasil.jangkar += 1;
  }
  return (await jangkarKasusBeda(db)) ?? (await jangkarKantorBeda(db)) ?? (await jangkarUnduhanBeda(db));
}

const TIDAK_COCOK = 'riwayat tidak cocok dengan jangkar harian';

async function jangkarKasusBeda(db: Db): Promise<Kerusakan | null> {
  const beda = await db
    .selectFrom('jangkar_kepala as j')
    .innerJoin('kasus as k', 'k.id', 'j.kasus_id')
    .leftJoin('riwayat as r', (g) =>
      g.onRef('r.kasus_id', '=', 'j.kasus_id').onRef('r.urutan', '=', 'j.urutan'),
    )
    .select(['k.nomor', 'j.urutan'])
    .where((e) => e.or([e('r.hash', 'is', null), e('r.hash', '!=', e.ref('j.hash'))]))
    .orderBy('j.jangkar')
    .limit(1)
    .executeTakeFirst();
  return beda ? { kasus: beda.nomor, urutan: beda.urutan, sebab: TIDAK_COCOK } : null;
}

async function jangkarKantorBeda(db: Db): Promise<Kerusakan | null> {
  const beda = await db
    .selectFrom('jangkar_kepala_kantor as j')
    .leftJoin('riwayat_kantor as r', (g) =>
      g.onRef('r.instansi_id', '=', 'j.instansi_id').onRef('r.urutan', '=', 'j.urutan'),
    )
    .select(['j.instansi_id', 'j.urutan'])
    .where((e) => e.or([e('r.hash', 'is', null), e('r.hash', '!=', e.ref('j.hash'))]))
    .orderBy('j.jangkar')
    .limit(1)
    .executeTakeFirst();
  return beda ? { kasus: null, kantor: beda.instansi_id, urutan: beda.urutan, sebab: TIDAK_COCOK } : null;
}

async function jangkarUnduhanBeda(db: Db): Promise<Kerusakan | null> {
  const beda = await db
    .selectFrom('jangkar_kepala_unduhan as j')
    .innerJoin('kasus as k', 'k.id', 'j.kasus_id')
    .leftJoin('riwayat_unduhan as r', (g) =>
      g.onRef('r.kasus_id', '=', 'j.kasus_id').onRef('r.urutan', '=', 'j.urutan'),
    )
    .select(['k.nomor', 'j.urutan'])
    .where((e) => e.or([e('r.hash', 'is', null), e('r.hash', '!=', e.ref('j.hash'))]))
    .orderBy('j.jangkar')
    .limit(1)
    .executeTakeFirst();
  return beda ? { kasus: beda.nomor, rantai: 'unduhan', urutan: beda.urutan, sebab: TIDAK_COCOK } : null;
}
