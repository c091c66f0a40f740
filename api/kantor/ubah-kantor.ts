import type { Request } from 'express';
import type { Transaction } from 'kysely';
import type { KantorTercatat } from '../../db/kantor.baca.ts';
import { bacaKantor } from '../../db/kantor.baca.ts';
import { catatRiwayatKantor, kunciKantor } from '../../db/riwayat-kantor.ts';
import type { DB } from '../../db/skema.ts';
import { namaJabatanDipakai } from '../../domain/kantor/jabatan.ts';
import type { JenisKantor } from '../../domain/kantor/label.ts';
import type { PenolakanKantor } from '../../domain/kantor/penolakan.ts';
import type { Pelaku } from '../../domain/kasus/pelaku.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { kredensial } from '../masuk/kredensial.ts';
import type { Pengguna } from '../pengguna.ts';
import { pelakuSaja } from '../tindakan/usul.ts';
import { galatKantor } from './galat-kantor.ts';

/** What a change has done; without `isi` there was nothing to change, and nothing is recorded. */
export interface HasilUbah<T> {
  hasil: T;
  catat?: { jenis: JenisKantor; isi: unknown };
}

export type Kerja<T> = (trx: Transaction<DB>, kantor: KantorTercatat) => Promise<HasilUbah<T>>;

/** Who asks for a change, and by which door. */
export interface Peminta {
  pengguna: Pengguna;
  req: Request;
}

/**
 * Changes the office in one transaction: under its lock the rules see what is so, and the change and its entry in the
 * office's history stand or fall together.
 * @throws Galat where a rule or a constraint of the database refuses
 */
export async function ubahKantor<T>(l: Lingkungan, p: Peminta, kerja: Kerja<T>): Promise<T> {
  try {
    return await sekali(l, p, kerja);
  } catch (e) {
    // Somebody got in between without the lock: now the rules see them, and say who it is.
    if (kodePostgres(e) === BERTINDIH) return sekali(l, p, kerja);
    throw bentrok(e) ?? e;
  }
}

async function sekali<T>(l: Lingkungan, { pengguna, req }: Peminta, kerja: Kerja<T>): Promise<T> {
  const { instansiId } = pengguna;
  return l.db.transaction().execute(async (trx) => {
    await kunciKantor(trx, instansiId);
    const { hasil, catat } = await kerja(trx, await bacaKantor(trx, instansiId));
    if (catat) {
      const asal = kredensial(req)?.asal ?? 'api';
      const entri = { instansiId, ...catat, oleh: admin(pengguna), asal };
      await catatRiwayatKantor(trx, l.brankas, entri, l.sekarang());
    }
    return hasil;
  });
}

/** The position that gives the right to it; the door has seen to it that there is one. */
function admin(pengguna: Pengguna): Pelaku {
  const jabatan = pengguna.jabatan.find((j) => j.peran === 'admin');
  if (!jabatan) throw new Error('bukan admin');
  return pelakuSaja(jabatan);
}

const BERTINDIH = '23P01';
const KEMBAR = '23505';

const surelDipakai: PenolakanKantor = {
  kode: 'surelDipakai',
  pesan: 'Surel ini sudah dipakai sebuah akun. Pakai surel lain.',
  kesalahan: [{ lokasi: 'surel', pesan: 'Sudah dipakai.' }],
};

function bentrok(e: unknown) {
  if (kodePostgres(e) !== KEMBAR) return null;
  const { constraint } = e as { constraint?: string };
  if (constraint === 'orang_surel_key') return galatKantor(surelDipakai);
  return constraint === 'jabatan_nama' ? galatKantor(namaJabatanDipakai) : null;
}

function kodePostgres(e: unknown): unknown {
  return e instanceof Error ? (e as { code?: unknown }).code : undefined;
}
