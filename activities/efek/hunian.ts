import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { tanggalDi, tulisWaktu } from '../../domain/jam/waktu.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { IsiRps, KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import { kelompokSesuai } from '../../domain/rps/tempat-tidur.ts';
import { siapKeluarBerikut } from '../../db/hunian.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** SOP 4: the client takes a bed. One client a bed at a time; what the database cannot give is a refusal. */
export async function ambilTempatTidur(c: KonteksEfek<IsiRps['terimaKlien']>): Promise<HasilEfek> {
  const k = c.k as KeadaanRps;
  const tempat = await c.trx
    .selectFrom('tempat_tidur')
    .select(['id', 'kamar', 'nama', 'kelompok'])
    .where('id', '=', c.isi.tempatTidur)
    .where('instansi_id', '=', k.instansiId)
    // Read again under the lock: one that is being withdrawn takes nobody in.
    .where('ditarik_pada', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!tempat) {
    const pesan = 'Tempat tidur ini tidak ada di RPS Anda.';
    return { penolakan: penolakan('tempatTidurTidakDikenal', pesan, [{ lokasi: 'tempatTidur', pesan }]) };
  }
  const bentrok = await c.trx
    .selectFrom('hunian')
    .select('id')
    .where('tempat_tidur_id', '=', tempat.id)
    .where(sql<boolean>`masa && tstzrange(${c.isi.terjadiPada}::timestamptz, null)`)
    .executeTakeFirst();
  if (bentrok) return { penolakan: await tempatTerisi(c) };
  const sesuai = kelompokSesuai(k, tanggalDi(c.waktu, k.standar.zona));
  if (!sesuai.includes(tempat.kelompok as KelompokTempatTidur) && !c.isi.konfirmasiTidakSesuai) {
    const pesan = `Tempat tidur ${tempat.kamar}/${tempat.nama} untuk kelompok ${tempat.kelompok}. Pastikan, lalu ulangi dengan konfirmasi (isian konfirmasiTidakSesuai) bila memang dimaksud.`;
    return { penolakan: penolakan('perluKonfirmasi', pesan, [{ lokasi: 'tempatTidur', pesan }]) };
  }
  await c.trx
    .insertInto('hunian')
    .values({
      id: randomUUID(),
      instansi_id: k.instansiId,
      tempat_tidur_id: tempat.id,
      kasus_id: k.kasusId,
      masa: sql`tstzrange(${c.isi.terjadiPada}::timestamptz, null)`,
    })
    .execute();
  return tanpaTambahan;
}

async function tempatTerisi(c: KonteksEfek) {
  const { kosong, berikut } = await siapKeluarBerikut(c.trx, c.k.instansiId);
  if (kosong > 0)
    return penolakan(
      'tempatTidurTerisi',
      `Tempat tidur ini terisi. Masih ada ${kosong} tempat tidur kosong.`,
    );
  const siapa = berikut
    ? ` Yang berikutnya keluar: kasus ${berikut.nomor}, paling lambat ${tulisWaktu(berikut.batas, c.k.standar.zona)}.`
    : '';
  return penolakan('rpsPenuh', `Semua tempat tidur RPS terisi.${siapa}`);
}

/** Leaving frees the bed, whatever ended the stay. */
export async function bebaskanTempatTidur(c: KonteksEfek, pada: string): Promise<void> {
  await c.trx
    .updateTable('hunian')
    // A stay lasts at least a moment: an empty range would be no stay at all.
    .set({
      masa: sql`tstzrange(lower(masa), greatest(${pada}::timestamptz, lower(masa) + interval '1 millisecond'))`,
    })
    .where('kasus_id', '=', c.k.kasusId)
    .where(sql<boolean>`upper_inf(masa)`)
    .execute();
}
