import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { hitungBukaKembali } from '../../db/buka-kembali.repository.ts';
import { titipFrasa } from '../../db/frasa.repository.ts';
import type { KasusTerlihat } from '../../db/kasus-terlihat.repository.ts';
import type { Db } from '../../db/koneksi.ts';
import type { DB } from '../../db/skema.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import { kasusTertutup } from '../../domain/kasus/wewenang.ts';
import { alurBukaKembali } from '../../engine/kirim.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { ringkas } from '../ringkasan-kasus.ts';
import { galatPenolakan } from './galat-penolakan.ts';
import { tindakanSebelumnya } from './kunci-idempotensi.ts';
import type { FrasaTerbungkus } from './frasa.ts';
import { bungkusUntukWorker } from './frasa.ts';
import { segelkan } from './segel.ts';
import type { Usul } from './usul.ts';

/** Where an act came from and the key that makes its repetition harmless. */
export interface Asal {
  asal: 'api' | 'konsol' | 'publik';
  kunci: string | undefined;
}

/** An act on record. `baru` is null where it had been recorded before under the same key. */
export interface Tercatat {
  tindakanId: string;
  baru: { tindakan: Tindakan; alurId: string } | null;
}

/**
 * Writes the act's row, once per person and key; with it the passphrase it was given, closed for the worker.
 * @throws Galat 409 where the case is closed, 422 where the key stood for another act
 */
export async function catatUsul(
  l: Lingkungan,
  pengguna: Pengguna,
  kasus: KasusTerlihat,
  u: Usul,
  { asal, kunci }: Asal,
  frasaSandi?: string,
): Promise<Tercatat> {
  const tindakan = segelkan(l, kasus.keadaan.kasusId, u);
  const sebelumnya = async (): Promise<Tercatat | null> => {
    const lama = kunci && (await tindakanSebelumnya(l, pengguna.orangId, kunci, tindakan));
    return lama ? { tindakanId: lama.tindakanId, baru: null } : null;
  };
  if (!kasus.terbuka && u.jenis !== 'bukaKembali') {
    // The act that closed the case may be repeated too.
    const lama = await sebelumnya();
    if (lama) return lama;
    throw galatPenolakan(kasusTertutup(), ringkas(kasus.keadaan, pengguna, l.sekarang()));
  }
  const frasa =
    frasaSandi === undefined ? null : await bungkusUntukWorker(l, tindakan.tindakanId, frasaSandi);
  const alurId = await simpan(l, pengguna, kasus, tindakan, { asal, kunci: kunci ?? randomUUID(), frasa });
  if (alurId !== null) return { tindakanId: tindakan.tindakanId, baru: { tindakan, alurId } };
  const lama = await sebelumnya();
  if (lama) return lama;
  throw new Error('kunci idempotensi bentrok tanpa tindakan sebelumnya');
}

/** @returns the workflow the act is meant for, or null where the key had been used */
async function simpan(
  l: Lingkungan,
  pengguna: Pengguna,
  kasus: KasusTerlihat,
  tindakan: Tindakan,
  { asal, kunci, frasa }: { asal: string; kunci: string; frasa: FrasaTerbungkus | null },
): Promise<string | null> {
  const baris = { tindakan, instansiId: pengguna.instansiId, kunciIdempotensi: kunci, asal };
  if (kasus.terbuka) {
    const { alurId } = kasus;
    const catat = (db: Db | Transaction<DB>) => catatTindakan(db, l.brankas, { ...baris, alurId });
    if (!frasa) return (await catat(l.db)) ? alurId : null;
    return l.db.transaction().execute(async (trx) => {
      if (!(await catat(trx))) return null;
      await titipFrasa(trx, frasa);
      return alurId;
    });
  }
  // A closed case has no workflow: the one that reopens it gets an id nobody else will use.
  return l.db.transaction().execute(async (trx) => {
    const ke = (await hitungBukaKembali(trx, tindakan.kasusId)) + 2;
    const alurId = alurBukaKembali(kasus.keadaan.nomor, ke);
    return (await catatTindakan(trx, l.brankas, { ...baris, alurId })) ? alurId : null;
  });
}
