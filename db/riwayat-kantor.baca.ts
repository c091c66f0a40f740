import type { Db } from './koneksi.ts';
import { pejabatDefinitif } from './pejabat-definitif.ts';

/** A page of an office's history with who did it, the newest first; `isi` is still encrypted. */
export async function halamanRiwayatKantor(
  db: Db,
  instansiId: string,
  hal: { batas: number; sebelum?: number | undefined },
) {
  let q = db
    .selectFrom('riwayat_kantor as r')
    .innerJoin('orang as o', 'o.id', 'r.orang_id')
    .innerJoin('jabatan as j', 'j.id', 'r.jabatan_id')
    .select(['r.urutan', 'r.waktu', 'r.jenis', 'r.peran', 'r.sebagai', 'r.asal', 'r.isi', 'r.hash'])
    .select(['o.nama as orang_nama', 'j.nama as jabatan_nama'])
    .select(pejabatDefinitif('r').as('pejabat_definitif'))
    .where('r.instansi_id', '=', instansiId);
  if (hal.sebelum !== undefined) q = q.where('r.urutan', '<', hal.sebelum);
  return q.orderBy('r.urutan', 'desc').limit(hal.batas).execute();
}
