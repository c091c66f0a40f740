import { titipFrasa } from '../../../db/frasa.repository.ts';
import { simpanNikPenanda } from '../../../db/nik-orang.repository.ts';
import { bungkusFrasa } from '../../../surat/tanda-tangan/kotak-frasa.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { KasusUji, Panggung } from '../alur/panggung.ts';

/** The register's lines of a case, of one kind, in the order of the numbers. */
export function registerKasus(p: Panggung, k: KasusUji, jenis = 'rekomendasi') {
  return p.bd.db
    .selectFrom('surat')
    .select([
      'id',
      'urut',
      'nomor',
      'status',
      'alasan',
      'sidik_pdf',
      'dokumen_id',
      'diganti_oleh',
      'kode_verifikasi',
    ])
    .where('kasus_id', '=', k.id)
    .where('jenis', '=', jenis)
    .orderBy('tahun')
    .orderBy('urut')
    .execute();
}

/** Status of each, in order. */
export async function statusSurat(p: Panggung, k: KasusUji, jenis?: string): Promise<string[]> {
  return (await registerKasus(p, k, jenis)).map((s) => s.status);
}

/** What the sender of an act was told. */
export async function pesanPenolakan(p: Panggung, t: Tindakan): Promise<string> {
  const { penolakan } = await p.bd.db
    .selectFrom('tindakan')
    .select('penolakan')
    .where('id', '=', t.tindakanId)
    .executeTakeFirstOrThrow();
  return (penolakan as { pesan: string } | null)?.pesan ?? '';
}

/** Lays a passphrase down for an act, as the API does. */
export async function beriFrasa(p: Panggung, t: Tindakan, frasa: string): Promise<void> {
  const kotak = bungkusFrasa(p.l.kunciFrasa.publik, frasa, t.tindakanId);
  await p.bd.db
    .transaction()
    .execute((trx) => titipFrasa(trx, { tindakanId: t.tindakanId, kunciId: 'uji', kotak }));
}

/** Gives the kadis of an office a NIK. */
export async function beriNik(p: Panggung, instansiId: string, nik: string): Promise<void> {
  const { orangId } = await p.orang(`kadis@${instansiId}.contoh`);
  await simpanNikPenanda(p.bd.db, p.bd.brankas, { id: orangId, instansiId }, nik);
}
