import type { QueryCreator, Transaction } from 'kysely';
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
  const langkah = await kueriLangkah(trx, k, tenggat, kalender).executeTakeFirstOrThrow();
  const eskalasi = tenggat.flatMap(eskalasiTenggat);
  const diSana = eskalasi.length > 0 && (await kueriEskalasi(trx, k, eskalasi).executeTakeFirstOrThrow());
  return [langkah, diSana].some((h) => h !== false && h.numInsertedOrUpdatedRows !== 0n);
}

/** The same as part of a statement that writes more. */
export function denganLangkah(
  q: QueryCreator<DB>,
  k: KeadaanKasus,
  tenggat: readonly Tenggat[],
  kalender: KalenderKerja,
): QueryCreator<DB> {
  if (tenggat.length === 0) return q;
  const langkah = q.with('langkah', (b) => kueriLangkah(b, k, tenggat, kalender));
  const eskalasi = tenggat.flatMap(eskalasiTenggat);
  return eskalasi.length > 0 ? langkah.with('eskalasi', (b) => kueriEskalasi(b, k, eskalasi)) : langkah;
}

function milik({ kasusId, instansiId, layanan }: KeadaanKasus) {
  return { kasus_id: kasusId, instansi_id: instansiId, layanan };
}

function kueriLangkah(
  q: QueryCreator<DB>,
  k: KeadaanKasus,
  tenggat: readonly Tenggat[],
  kalender: KalenderKerja,
) {
  return q
    .insertInto('langkah_kasus')
    .values(
      tenggat.map((t) => {
        const l = langkahKasus(k, t, kalender);
        return {
          ...milik(k),
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
    );
}

function kueriEskalasi(q: QueryCreator<DB>, k: KeadaanKasus, eskalasi: ReturnType<typeof eskalasiTenggat>) {
  return q
    .insertInto('eskalasi_kasus')
    .values(
      eskalasi.map((e) => ({
        ...milik(k),
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
    );
}
