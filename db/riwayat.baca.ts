import type { Db } from './koneksi.ts';
import { pejabatDefinitif } from './pejabat-definitif.ts';

/** A place in a case's history: an entry, or the so-manieth download after it. */
export interface TempatRiwayat {
  urutan: number;
  unduhan: number;
}

/** Both chains of a case from a place on, as of one moment: what comes in between would be passed over for good. */
export async function halamanKeduaRantai(db: Db, kasusId: string, sesudah: TempatRiwayat, batas: number) {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => ({
      kasus: await halamanRiwayat(trx, kasusId, sesudah.urutan, batas),
      unduhan: await halamanUnduhan(trx, kasusId, sesudah, batas),
    }));
}

/** Entries of a case's own history with who did it, oldest first; `isi` is still encrypted. */
async function halamanRiwayat(db: Db, kasusId: string, sesudah: number, batas: number) {
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

/** Downloads of a case's letters with who took them, each after the entry it followed. */
async function halamanUnduhan(db: Db, kasusId: string, sesudah: TempatRiwayat, batas: number) {
  return db
    .selectFrom('riwayat_unduhan as u')
    .innerJoin('surat', 'surat.id', 'u.surat_id')
    .leftJoin('orang', 'orang.id', 'u.orang_id')
    .leftJoin('jabatan', 'jabatan.id', 'u.jabatan_id')
    .leftJoin('tautan_surat as t', 't.id', 'u.tautan_id')
    .leftJoin('orang as pembagi', 'pembagi.id', 't.dibuat_oleh')
    .select(['u.urutan', 'u.riwayat_urutan', 'u.waktu', 'u.peran', 'u.sebagai', 'u.tautan_id', 'u.hash'])
    .select(['surat.id as surat_id', 'surat.nomor', 'pembagi.nama as pembagi'])
    .select(['orang.nama as orang_nama', 'jabatan.nama as jabatan_nama'])
    .select(pejabatDefinitif('u').as('pejabat_definitif'))
    .where('u.kasus_id', '=', kasusId)
    .where((e) =>
      e(
        e.refTuple('u.riwayat_urutan', 'u.urutan'),
        '>',
        // A place is a pair; the number alone does not tell.
        e.tuple(sesudah.urutan, sesudah.unduhan),
      ),
    )
    .orderBy('u.riwayat_urutan')
    .orderBy('u.urutan')
    .limit(batas)
    .execute();
}

export type BarisUnduhan = Awaited<ReturnType<typeof halamanUnduhan>>[number];

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
