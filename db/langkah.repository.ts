import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import type { KeadaanKasus } from '../domain/kasus/keadaan.ts';
import type { Tenggat } from '../domain/kasus/tenggat.ts';
import { eskalasiTenggat, langkahKasus } from '../domain/laporan/langkah.ts';
import type { DB } from './skema.ts';

/**
 * Brings what reports read of a case's clocks up to date. Minutes once counted stay as they are while the times they
 * were counted from do: the calendar may have changed since.
 * @param tenggat those that have changed
 * @returns whether anything was different
 */
export async function simpanLangkah(
  trx: Transaction<DB>,
  k: KeadaanKasus,
  tenggat: readonly Tenggat[],
  kalender: KalenderKerja,
): Promise<boolean> {
  if (tenggat.length === 0) return false;
  const milik = { kasus_id: k.kasusId, instansi_id: k.instansiId, layanan: k.layanan };
  const langkah = await trx
    .insertInto('langkah_kasus')
    .values(
      tenggat.map((t) => {
        const l = langkahKasus(k, t, kalender);
        return {
          ...milik,
          tenggat_id: l.tenggatId,
          kunci: l.kunci,
          sifat: l.sifat,
          jam: l.jam,
          mulai: l.mulai,
          batas: l.batas,
          selesai: l.selesai,
          menit_standar: l.menitStandar,
          menit_dipakai: l.menitDipakai,
        };
      }),
    )
    .onConflict((c) =>
      c
        .columns(['kasus_id', 'tenggat_id'])
        .doUpdateSet((e) => ({
          mulai: e.ref('excluded.mulai'),
          batas: e.ref('excluded.batas'),
          selesai: e.ref('excluded.selesai'),
          menit_dipakai: e.ref('excluded.menit_dipakai'),
        }))
        .where(
          sql<boolean>`(langkah_kasus.mulai, langkah_kasus.batas, langkah_kasus.selesai)
            is distinct from (excluded.mulai, excluded.batas, excluded.selesai)`,
        ),
    )
    .executeTakeFirstOrThrow();
  const eskalasi = await simpanEskalasi(trx, milik, tenggat);
  return langkah.numInsertedOrUpdatedRows !== 0n || eskalasi;
}

async function simpanEskalasi(
  trx: Transaction<DB>,
  milik: { kasus_id: string; instansi_id: string; layanan: string },
  tenggat: readonly Tenggat[],
): Promise<boolean> {
  const eskalasi = tenggat.flatMap(eskalasiTenggat);
  if (eskalasi.length === 0) return false;
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('eskalasi_kasus')
    .values(
      eskalasi.map((e) => ({
        ...milik,
        tenggat_id: e.tenggatId,
        kunci: e.kunci,
        ke: e.ke,
        terkirim_pada: e.terkirimPada,
        ditanggapi_pada: e.ditanggapiPada,
      })),
    )
    .onConflict((c) =>
      c
        .columns(['kasus_id', 'tenggat_id', 'ke'])
        .doUpdateSet((e) => ({
          terkirim_pada: e.ref('excluded.terkirim_pada'),
          ditanggapi_pada: e.ref('excluded.ditanggapi_pada'),
        }))
        .where(
          sql<boolean>`(eskalasi_kasus.terkirim_pada, eskalasi_kasus.ditanggapi_pada)
            is distinct from (excluded.terkirim_pada, excluded.ditanggapi_pada)`,
        ),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows !== 0n;
}
