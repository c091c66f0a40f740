import type { Transaction } from 'kysely';
import type { BekalLahir, KeadaanKasus, Pengayaan, Peristiwa } from '../domain/kasus/keadaan.ts';
import { hitungJam } from '../domain/kasus/waktu-jatuh.ts';
import { ATURAN } from '../domain/layanan.ts';
import { simpanEntri } from '../db/entri.repository.ts';
import { simpanKlien, terikatKeadaan } from '../db/kasus.repository.ts';
import type { Sambungan } from '../db/riwayat.ts';
import { bacaSambungan, barisRiwayat } from '../db/riwayat.ts';
import type { DB } from '../db/skema.ts';
import type { Pagar, Tertinggal } from './kontrak.ts';
import type { Lingkungan } from './lingkungan.ts';

/** The case under the lock of the transaction, with the state on record. */
export interface KasusTerkunci {
  keadaan: KeadaanKasus;
  alurId: string;
}

/** An act that waits for its decision, with what its entry will follow. */
export interface TindakanTerbuka {
  tindakanId: string;
  sambungan: Sambungan;
}

/** Locks the case until the transaction ends: commits to one case follow one another. */
export async function kunciKasus(
  trx: Transaction<DB>,
  l: Lingkungan,
  kasusId: string,
): Promise<KasusTerkunci> {
  const baris = await trx
    .selectFrom('kasus')
    .select(['alur_id', 'keadaan'])
    .where('id', '=', kasusId)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new Error('kasus tidak ada'));
  return { alurId: baris.alur_id, keadaan: await l.brankas.baca(terikatKeadaan(kasusId), baris.keadaan) };
}

/**
 * The fence: only the run that holds the case and has seen all of its history may write. A closed case may be taken
 * over, by the run that reopens it.
 */
export function periksaPagar(p: Pagar, k: KasusTerkunci): Tertinggal | null {
  const terbuka = ATURAN[k.keadaan.layanan].terbuka(k.keadaan.tahap);
  if (k.keadaan.urutan === p.urutan && (k.alurId === p.alurId || !terbuka)) return null;
  return { hasil: 'tertinggal', keadaan: k.keadaan, alurId: k.alurId };
}

/**
 * Records entries: history, projection, reports, inbox, notice of the change. Clocks are computed here, with the calendar in
 * force now. All in the caller's transaction.
 * @param tindakan the accepted act that brings them: its receipt is written with them
 * @returns what was added to each entry; the workflow folds the same into its own state
 */
export async function rekam(
  trx: Transaction<DB>,
  l: Lingkungan,
  k: KeadaanKasus,
  alurId: string,
  entri: readonly { peristiwa: Peristiwa; asal: string }[],
  tindakan?: TindakanTerbuka,
): Promise<Pengayaan[]> {
  const aturan = ATURAN[k.layanan];
  const { kalender, kepala } = tindakan?.sambungan ?? (await bacaSambungan(trx, k));
  let keadaan = k;
  const lengkap = entri.map(({ peristiwa, asal }) => {
    const pengayaan = {
      ...peristiwa.pengayaan,
      ...hitungJam(aturan, keadaan, peristiwa, kalender),
      ...(keadaan.urutan === 0 && { kelahiran: bekalLahir(keadaan) }),
    };
    const penuh = { ...peristiwa, pengayaan };
    keadaan = aturan.ubah(keadaan, penuh);
    return { peristiwa: penuh, asal };
  });
  const pada = l.sekarang();
  const rantai = { id: k.kasusId, urutan: k.urutan, kepala };
  const baris = await barisRiwayat(l.brankas, rantai, lengkap, pada);
  const tenggat = keadaan.tenggat.filter((t) => !k.tenggat.includes(t));
  const resi = tindakan ? { tindakanId: tindakan.tindakanId, pada } : null;
  await simpanEntri(trx, l.brankas, { baris, keadaan, alurId, tenggat, kalender, resi });
  if (keadaan.klien !== k.klien) await simpanKlien(trx, l.brankas, keadaan);
  return lengkap.map((e) => tanpaKelahiran(e.peristiwa.pengayaan));
}

// The workflow knows what it was born with.
function tanpaKelahiran(p: Pengayaan): Pengayaan {
  const { kelahiran: _, ...lain } = p;
  return lain;
}

function bekalLahir({ instansiId, nomor, dibuatPada, standar, terkait }: KeadaanKasus): BekalLahir {
  return { instansiId, nomor, dibuatPada, standar, terkait };
}
