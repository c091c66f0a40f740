import { randomUUID } from 'node:crypto';
import { simpanKesamaan } from '../../../db/kesamaan.repository.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { Peran } from '../../../domain/kata.ts';
import type { BasisDataUji } from '../basis-data.ts';
import type { Tertanam } from './tanam-kasus.ts';
import { orangIni } from './tanam-kasus.ts';

interface Beda {
  sama?: boolean;
  pada?: Waktu;
  peran?: Peran;
}

/** Leaves a decision about two cases as the act in the first of them would. @returns whether it counts */
export async function putuskanSama(
  bd: BasisDataUji,
  kasus: Tertanam,
  lain: Tertanam,
  { sama = true, pada = '2026-01-05T02:00:00.000Z', peran = 'peksos' }: Beda = {},
): Promise<boolean> {
  const { instansiId, nomor } = kasus.keadaan;
  const { orang, jabatan } = await orangIni(bd, instansiId, peran);
  const tindakanId = randomUUID();
  await bd.db
    .insertInto('tindakan')
    .values({
      id: tindakanId,
      kasus_id: kasus.id,
      instansi_id: instansiId,
      jenis: 'putuskanKesamaan',
      digest: '0',
      waktu: pada,
      asal: 'api',
      alur_id: nomor,
      status: 'diterima',
      urutan: kasus.keadaan.urutan + 1,
      diputus_pada: pada,
    })
    .execute();
  const pelaku = { orangId: orang, jabatanId: jabatan, peran };
  const keputusan = { tindakanId, isi: { kasus: lain.id, sama }, pelaku, pada };
  return bd.db
    .transaction()
    .execute((trx) => simpanKesamaan(trx, { kasusId: kasus.id, instansiId }, keputusan));
}
