import { createHash, randomUUID } from 'node:crypto';
import { hapusBerkas, simpanBerkas } from '../../db/berkas.ts';
import { catatUnggahan } from '../../db/dokumen.repository.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import type { BerkasDiterima } from './terima-berkas.ts';

/** Stages an upload: its owner's only, until an act attaches it to a case. @returns its id */
export async function simpanUnggahan(l: Lingkungan, pengguna: Pengguna, b: BerkasDiterima): Promise<string> {
  const id = randomUUID();
  await simpanBerkas(l.direktoriDokumen, id, b.isi);
  try {
    await catatUnggahan(l.db, {
      id,
      instansiId: pengguna.instansiId,
      pemilik: pengguna.orangId,
      jenis: b.jenis,
      nama: b.nama,
      tipe: b.tipe,
      ukuran: b.isi.length,
      sha256: createHash('sha256').update(b.isi).digest(),
      diunggahPada: l.sekarang(),
    });
  } catch (e) {
    await hapusBerkas(l.direktoriDokumen, id);
    throw e;
  }
  return id;
}
