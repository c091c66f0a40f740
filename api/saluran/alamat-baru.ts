import { randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Transaction } from 'kysely';
import { titipPesanDiminta, umurKodeDiminta } from '../../db/kode-saluran.repository.ts';
import { kunciOrang } from '../../db/orang.repository.ts';
import {
  bacaCalon,
  bacaSaluranOrang,
  catatKodeSalah,
  kunciSaluranOrang,
  simpanCalonAlamat,
  tetapkanAlamat,
} from '../../db/saluran-orang.repository.ts';
import type { DB } from '../../db/skema.ts';
import { jedaKode, kodeBerlaku } from '../../domain/saluran/kode.ts';
import type { Saluran } from '../../domain/saluran/saluran.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { isianTidakSah } from '../isian.ts';
import type { Pengguna } from '../pengguna.ts';
import { kodeTerlaluSering, tanpaKode } from './galat.ts';

/**
 * Sends a code to an address; the address counts once it has come back.
 * @throws Galat 429 where somebody asks too often
 */
export async function mintaAlamat(
  l: Lingkungan,
  trx: Transaction<DB>,
  p: Pengguna,
  saluran: Saluran,
  alamat: string,
): Promise<void> {
  const { orangId, instansiId } = p;
  // Two requests at once are two in a row.
  await kunciOrang(trx, orangId);
  const tunggu = jedaKode(await umurKodeDiminta(trx, orangId, l.sekarang()));
  if (tunggu > 0) throw kodeTerlaluSering(tunggu);
  const kode = String(randomInt(1_000_000)).padStart(6, '0');
  await simpanCalonAlamat(trx, l.brankas, { orangId, instansiId, saluran }, { alamat, kode });
  await titipPesanDiminta(trx, {
    jenis: 'kodeSaluran',
    instansiId,
    orangId,
    saluran,
    kunci: `kodeSaluran:${orangId}:${randomUUID()}`,
    dibuatPada: l.sekarang(),
  });
}

/**
 * Puts the address in use that a code was sent to.
 * @throws Galat 409 where no code is open, 422 where it is another
 */
export async function buktikanAlamat(
  l: Lingkungan,
  p: Pengguna,
  saluran: Saluran,
  kode: string,
): Promise<void> {
  const k = { orangId: p.orangId, instansiId: p.instansiId, saluran };
  const cocok = await l.db.transaction().execute(async (trx) => {
    await kunciSaluranOrang(trx, k);
    const { calon } = await bacaSaluranOrang(trx, k);
    if (!calon || !kodeBerlaku(calon)) throw tanpaKode();
    const isi = await bacaCalon(l.brankas, k, calon.kotak);
    const sama = timingSafeEqual(Buffer.from(isi.kode), Buffer.from(kode));
    if (sama) await tetapkanAlamat(trx, l.brankas, k, isi.alamat);
    // Has to be written down, so it is told after the commit.
    else await catatKodeSalah(trx, k);
    return sama;
  });
  if (!cocok)
    throw isianTidakSah([
      { lokasi: 'kode', pesan: 'Kode ini tidak cocok. Periksa pesan yang terakhir Anda terima.' },
    ]);
}
