import { sql } from 'kysely';
import { tanggalDi, tulisWaktu } from '../../domain/jam/waktu.ts';
import type { Penolakan } from '../../domain/kasus/penolakan.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { IsiRps, KeadaanRps } from '../../domain/rps/keadaan.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import { kelompokSesuai } from '../../domain/rps/tempat-tidur.ts';
import { akhiriHunian, mulaiHunian, siapKeluarBerikut } from '../../db/hunian.repository.ts';
import { kunciTempatTidur } from '../../db/tempat-tidur.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** SOP 4: the client takes a bed. One client a bed at a time; what the database cannot give is a refusal. */
export async function ambilTempatTidur(c: KonteksEfek<IsiRps['terimaKlien']>): Promise<HasilEfek> {
  const tolak = await periksaTempatTidur(c, c.isi.terjadiPada);
  if (tolak) return { penolakan: tolak };
  await mulaiHunian(c.trx, { ...letak(c), tempatTidurId: c.isi.tempatTidur, mulai: c.isi.terjadiPada });
  return tanpaTambahan;
}

/** From one bed to another: the stay in the first ends where that in the second begins, and both stand. */
export async function pindahTempatTidur(c: KonteksEfek<IsiRps['pindahTempatTidur']>): Promise<HasilEfek> {
  const pada = c.isi.terjadiPada ?? c.waktu;
  const tolak = await periksaTempatTidur(c, pada);
  if (tolak) return { penolakan: tolak };
  const mulai = await akhiriHunian(c.trx, c.k.kasusId, pada);
  await mulaiHunian(c.trx, { ...letak(c), tempatTidurId: c.isi.tempatTidur, mulai: mulai ?? pada });
  return tanpaTambahan;
}

const letak = ({ k }: KonteksEfek) => ({ instansiId: k.instansiId, kasusId: k.kasusId });

/** Whether the client can have this bed from a moment on. The bed is held until the end of the transaction. */
async function periksaTempatTidur(
  c: KonteksEfek<{ tempatTidur: string; konfirmasiTidakSesuai?: true | undefined }>,
  mulai: string,
): Promise<Penolakan | null> {
  const k = c.k as KeadaanRps;
  // Read under the lock: one that is being withdrawn takes nobody in.
  const tempat = await kunciTempatTidur(c.trx, k.instansiId, c.isi.tempatTidur);
  if (!tempat) {
    const pesan = 'Tempat tidur ini tidak ada di RPS Anda.';
    return penolakan('tempatTidurTidakDikenal', pesan, [{ lokasi: 'tempatTidur', pesan }]);
  }
  const bentrok = await c.trx
    .selectFrom('hunian')
    .select('id')
    .where('tempat_tidur_id', '=', tempat.id)
    .where(sql<boolean>`masa && tstzrange(${mulai}::timestamptz, null)`)
    .executeTakeFirst();
  if (bentrok) return tempatTerisi(c);
  const sesuai = kelompokSesuai(k, tanggalDi(c.waktu, k.standar.zona));
  if (sesuai.includes(tempat.kelompok as KelompokTempatTidur) || c.isi.konfirmasiTidakSesuai) return null;
  const pesan = `Tempat tidur ${tempat.kamar}/${tempat.nama} untuk kelompok ${tempat.kelompok}. Pastikan, lalu ulangi dengan konfirmasi (isian konfirmasiTidakSesuai) bila memang dimaksud.`;
  return penolakan('perluKonfirmasi', pesan, [{ lokasi: 'tempatTidur', pesan }]);
}

async function tempatTerisi(c: KonteksEfek): Promise<Penolakan> {
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
  await akhiriHunian(c.trx, c.k.kasusId, pada);
}
