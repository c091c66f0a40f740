import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { bacaAturanSaluran } from '../../db/aturan-saluran.repository.ts';
import { penerimaPesan } from '../../db/penerima-pesan.baca.ts';
import { bacaSaluranOrang } from '../../db/saluran-orang.repository.ts';
import type { PengirimanBaru, PesanBelumDisebar } from '../../db/sebaran.repository.ts';
import { kunciBelumDisebar, sebar } from '../../db/sebaran.repository.ts';
import type { DB } from '../../db/skema.ts';
import type { Waktu } from '../../domain/jam/waktu.ts';
import { lewatSaluran } from '../../domain/saluran/aturan.ts';
import { tahanSampai } from '../../domain/saluran/jam-senyap.ts';
import { diminta, mendesak, saluranPesan } from '../../domain/saluran/pesan.ts';
import type { Saluran } from '../../domain/saluran/saluran.ts';
import type { AlatSaluran } from './alat.ts';

const SEKALI_SEBAR = 200;

/**
 * Makes out the deliveries of new messages: one for each person and channel. Each message is a transaction of its own;
 * one that fails is passed over and does not hold up the others.
 * @param terpasang the channels there are; without any, messages stay in the application
 * @returns how many messages were looked at
 */
export async function sebarkan(a: AlatSaluran, terpasang: readonly Saluran[]): Promise<number> {
  const gagal = new Map<string, unknown>();
  let jumlah = 0;
  while (jumlah < SEKALI_SEBAR && (await sebarkanSatu(a, terpasang, gagal))) jumlah += 1;
  const [pertama] = gagal.values();
  if (pertama !== undefined) throw pertama;
  return jumlah;
}

/** @returns whether there was one */
async function sebarkanSatu(
  a: AlatSaluran,
  terpasang: readonly Saluran[],
  gagal: Map<string, unknown>,
): Promise<boolean> {
  let ini: PesanBelumDisebar | undefined;
  try {
    return await a.db.transaction().execute(async (trx) => {
      ini = await kunciBelumDisebar(trx, [...gagal.keys()]);
      if (!ini) return false;
      await sebar(trx, ini.id, await pengirimanDari(trx, ini, terpasang, a.sekarang()));
      return true;
    });
  } catch (e) {
    if (!ini) throw e;
    gagal.set(ini.id, e);
    return true;
  }
}

async function pengirimanDari(
  trx: Transaction<DB>,
  p: PesanBelumDisebar,
  terpasang: readonly Saluran[],
  sekarang: Waktu,
): Promise<PengirimanBaru[]> {
  const saluran = saluranPesan(p).filter((s) => terpasang.includes(s));
  if (saluran.length === 0) return [];
  const aturan = await bacaAturanSaluran(trx, p.instansiId);
  const segera = mendesak(p);
  const tahan = segera ? null : tahanSampai(aturan.senyap, p.zona, sekarang);
  const hasil: PengirimanBaru[] = [];
  for (const orangId of await penerimaPesan(trx, p, sekarang)) {
    for (const s of saluran) {
      const milik = await bacaSaluranOrang(trx, { orangId, saluran: s });
      const punyaAlamat = s === 'surel' || milik.alamat !== null;
      const pakai = diminta(p) || (punyaAlamat && lewatSaluran(aturan.saluran[s], milik.pilihan, segera));
      if (!pakai) continue;
      hasil.push({
        id: randomUUID(),
        instansiId: p.instansiId,
        kotakId: p.id,
        orangId,
        saluran: s,
        mendesak: segera,
        dibuatPada: sekarang,
        tahanSampai: tahan,
      });
    }
  }
  return hasil;
}
