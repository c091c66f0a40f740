import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { bacaKalender } from '../../../db/instansi.repository.ts';
import { lahirkanKasus } from '../../../db/kasus.repository.ts';
import { simpanLangkah } from '../../../db/langkah.repository.ts';
import { kodeLacakBaru } from '../../../db/penomoran.repository.ts';
import { HASH_AWAL } from '../../../db/rantai.ts';
import { barisRiwayat } from '../../../db/riwayat.ts';
import { selaraskanTugas } from '../../../db/tugas.repository.ts';
import type { KeadaanKasus, Peristiwa } from '../../../domain/kasus/keadaan.ts';
import type { Peran } from '../../../domain/kata.ts';
import { PERAN } from '../../../domain/kata.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { pelaku } from '../pembangun/pelaku.ts';

export interface Tertanam<K extends KeadaanKasus = KeadaanKasus> {
  id: string;
  kodeLacak: string;
  keadaan: K;
}

export interface PilihanTanam {
  instansi: string;
  kasusAsal?: string;
  /** Entries of the history; the state counts its own. */
  riwayat?: readonly Peristiwa[];
}

let nomor = 0;

/**
 * Writes a case as the activities would have left it, tasks included, with the people of a sample office in the
 * place of the builders' own. For tests of reading: what led here is not their matter.
 */
export async function tanamKasus<K extends KeadaanKasus>(
  bd: BasisDataUji,
  k: K,
  p: PilihanTanam,
): Promise<Tertanam<K>> {
  nomor += 1;
  const id = randomUUID();
  const milik = await gantiOrang(bd, p.instansi);
  const keadaan: K = {
    ...milik(k),
    kasusId: id,
    instansiId: p.instansi,
    nomor: `${k.layanan}-${p.instansi}-2026-${String(nomor).padStart(4, '0')}`,
  };
  const kodeLacak = kodeLacakBaru();
  const riwayat = (p.riwayat ?? []).map((e) => ({ peristiwa: milik(e), asal: 'api' }));
  await bd.db.transaction().execute(async (trx) => {
    const dibuatOleh = await orangIni(bd, p.instansi, 'petugas-dinsos');
    await lahirkanKasus(trx, bd.brankas, keadaan, {
      kodeLacak,
      dibuatOleh: dibuatOleh.orang,
      ...(p.kasusAsal && { kasusAsal: p.kasusAsal }),
    });
    if (riwayat.length > 0) {
      const rantai = { id, urutan: 0, kepala: HASH_AWAL };
      const baris = await barisRiwayat(bd.brankas, rantai, riwayat, keadaan.waktu);
      await trx.insertInto('riwayat').values(baris).execute();
    }
    await selaraskanTugas(trx, keadaan, ATURAN[k.layanan].tugas(keadaan));
    await simpanLangkah(trx, keadaan, keadaan.tenggat, await bacaKalender(trx, p.instansi));
  });
  return { id, kodeLacak, keadaan };
}

/** The first person of a role in a sample office, and the position. */
export async function orangIni(bd: BasisDataUji, instansi: string, peran: Peran) {
  return bd.db
    .selectFrom('jabatan')
    .innerJoin('pemangku', 'pemangku.jabatan_id', 'jabatan.id')
    .innerJoin('orang', 'orang.id', 'pemangku.orang_id')
    .select(['orang.id as orang', 'orang.nama', 'jabatan.id as jabatan', 'jabatan.nama as namaJabatan'])
    .where('jabatan.instansi_id', '=', instansi)
    .where('jabatan.peran', '=', peran)
    .orderBy(sql`length(orang.surel)`)
    .orderBy('orang.surel')
    .limit(1)
    .executeTakeFirstOrThrow();
}

async function gantiOrang(bd: BasisDataUji, instansi: string): Promise<<T>(nilai: T) => T> {
  const ganti: [string, string][] = [];
  for (const peran of PERAN) {
    const { orang, jabatan } = await orangIni(bd, instansi, peran);
    ganti.push([pelaku(peran).orangId, orang], [pelaku(peran).jabatanId, jabatan]);
  }
  return <T>(nilai: T) =>
    JSON.parse(ganti.reduce((teks, [dari, ke]) => teks.replaceAll(dari, ke), JSON.stringify(nilai))) as T;
}
