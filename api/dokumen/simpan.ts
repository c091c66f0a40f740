import { randomUUID } from 'node:crypto';
import type { DokumenBaru } from '../../db/dokumen.repository.ts';
import { catatUnggahan, jumlahTitipan, MAKS_TITIPAN, terikatDokumen } from '../../db/dokumen.repository.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { kunciOrang } from '../../db/orang.repository.ts';
import type { TipeDokumen } from '../../domain/kata.ts';
import { batasTitipanBasi } from '../../domain/titipan.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';

export type Titipan = DokumenBaru & { tipe: TipeDokumen };
export type BerkasLayak = Pick<Titipan, 'jenis' | 'nama' | 'tipe'> & { isi: Buffer };

/**
 * Stages an upload under a key of its own: its owner's only, until an act attaches it to a case. The box goes into the
 * store before the row is committed; a box without its row is without its key, and says nothing to anybody.
 * @throws Galat 409 where its owner has as many staged as anybody may
 */
export async function simpanUnggahan(l: Lingkungan, pengguna: Pengguna, b: BerkasLayak): Promise<Titipan> {
  const { isi, ...berkas } = b;
  const d: Titipan = {
    ...berkas,
    id: randomUUID(),
    instansiId: pengguna.instansiId,
    pemilik: pengguna.orangId,
    ukuran: isi.length,
    diunggahPada: l.sekarang(),
  };
  await l.db.transaction().execute(async (trx) => {
    // Two uploads at once are two in a row.
    await kunciOrang(trx, d.pemilik);
    const ada = await jumlahTitipan(trx, d.pemilik, batasTitipanBasi(d.diunggahPada));
    if (ada >= MAKS_TITIPAN) throw titipanPenuh();
    const kunci = await l.brankas.buatKunciDokumen(trx, d.instansiId);
    const kotak = sandikan(kunci, isi, terikatDokumen(d.id));
    await catatUnggahan(trx, kunci, d, kotak);
    // Last: whatever the database refuses is refused before anything is stored.
    await l.gudang.simpan(d.id, kotak);
  });
  return d;
}

function titipanPenuh(): Galat {
  const rincian =
    `Anda sudah mengunggah ${MAKS_TITIPAN} dokumen yang belum dilampirkan pada kasus mana pun. ` +
    'Lampirkan dulu pada kasusnya atau buang yang tidak jadi dipakai, lalu unggah lagi. Yang tidak dilampirkan hilang sendiri setelah 24 jam.';
  return new Galat(409, 'titipanPenuh', 'Unggahan Anda sudah penuh', rincian);
}
