import type pg from 'pg';
import { bukaSandi } from '../kunci/kotak-sandi.ts';
import type { BarisKunci } from './bentuk.schema.ts';
import { KesalahanCadangan } from './kesalahan.ts';

/** @throws KesalahanCadangan where the master key is not the one that wrapped the keys of the offices */
export function pastikanKunciInduk(kunci: readonly BarisKunci[], kunciInduk: Buffer): void {
  for (const k of kunci) {
    if (k.jenis === 'instansi' && !terbuka(k, kunciInduk))
      throw new KesalahanCadangan(
        'Kunci induk bukan yang dipakai sistem yang dicadangkan, jadi isinya tidak akan terbaca. Isi ' +
          'LINDUNG_KUNCI_INDUK dan LINDUNG_KUNCI_SEGEL dengan kunci sistem itu, atau salin rahasia.json-nya ' +
          'ke folder data.',
      );
  }
}

function terbuka(k: { id: string; terbungkus: string }, kunciInduk: Buffer): boolean {
  try {
    bukaSandi({ id: 'induk', bahan: kunciInduk }, Buffer.from(k.terbungkus, 'base64'), k.id);
    return true;
  } catch {
    return false;
  }
}

/** Keys are stored a part at a time: one parameter holds a part. */
const SEBAGIAN = 2_000;

/** Stores the keys of what was restored; those of cases and documents from later generations are left out. */
export async function muatKunci(klien: pg.Client, kunci: readonly BarisKunci[]): Promise<void> {
  await sebagianDemiSebagian(
    kunci.filter((k) => k.jenis === 'instansi'),
    (isi) =>
      klien.query(
        `insert into kunci_instansi (id, instansi_id, terbungkus)
       select k.id, k.instansi, decode(k.terbungkus, 'base64')
       from jsonb_to_recordset($1) k (id text, instansi text, terbungkus text)
       join instansi i on i.id = k.instansi`,
        [isi],
      ),
  );
  await sebagianDemiSebagian(
    kunci.filter((k) => k.jenis !== 'instansi'),
    (isi) =>
      klien.query(
        `insert into kunci_data (id, instansi_id, jenis, kasus_id, alur_id, kunci_instansi, terbungkus)
       select k.id, k.instansi, k.jenis, k.kasus_id, k.alur_id, k.kunci_instansi, decode(k.terbungkus, 'base64')
       from jsonb_to_recordset($1) k
         (id uuid, instansi text, jenis text, kasus_id uuid, alur_id text, kunci_instansi text, terbungkus text)
       join kasus on kasus.id = k.kasus_id
       where k.jenis = 'kasus' or exists (select from dokumen d where d.kunci_id = k.id)`,
        [isi],
      ),
  );
}

async function sebagianDemiSebagian(
  kunci: readonly BarisKunci[],
  simpan: (isi: string) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < kunci.length; i += SEBAGIAN) await simpan(JSON.stringify(kunci.slice(i, i + SEBAGIAN)));
}
