import type { Db } from './koneksi.ts';
import { pejabatDefinitif } from './pejabat-definitif.ts';

/** A page of a case's history with who did it, oldest first; `isi` is still encrypted. */
export async function halamanRiwayat(db: Db, kasusId: string, sesudah: number, batas: number) {
  return db
    .selectFrom('riwayat')
    .leftJoin('orang', 'orang.id', 'riwayat.orang_id')
    .leftJoin('jabatan', 'jabatan.id', 'riwayat.jabatan_id')
    .select(['riwayat.urutan', 'riwayat.waktu', 'riwayat.dicatat_pada', 'riwayat.jenis', 'riwayat.asal'])
    .select(['riwayat.peran', 'riwayat.sebagai', 'riwayat.isi', 'riwayat.hash', 'riwayat.tindakan_id'])
    .select(['orang.nama as orang_nama', 'jabatan.nama as jabatan_nama'])
    .select(pejabatDefinitif('riwayat').as('pejabat_definitif'))
    .where('riwayat.kasus_id', '=', kasusId)
    .where('riwayat.urutan', '>', sesudah)
    .orderBy('riwayat.urutan')
    .limit(batas)
    .execute();
}

/** Who gave the initials and the signatures of a case, with the moments at which they did. */
export async function pelakuKasus(db: Db, kasusId: string, jenis: readonly string[]) {
  return db
    .selectFrom('riwayat')
    .innerJoin('orang', 'orang.id', 'riwayat.orang_id')
    .leftJoin('jabatan', 'jabatan.id', 'riwayat.jabatan_id')
    .select(['riwayat.jenis', 'riwayat.waktu', 'riwayat.peran', 'riwayat.sebagai'])
    .select(['orang.id as orang_id', 'orang.nama as orang_nama', 'jabatan.nama as jabatan_nama'])
    .select(pejabatDefinitif('riwayat').as('pejabat_definitif'))
    .where('riwayat.kasus_id', '=', kasusId)
    .where('riwayat.jenis', 'in', jenis)
    .orderBy('riwayat.urutan')
    .execute();
}

export type BarisHalamanRiwayat = Awaited<ReturnType<typeof halamanRiwayat>>[number];
