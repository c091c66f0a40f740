import { randomUUID } from 'node:crypto';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { BasisDataUji } from '../basis-data.ts';

/** An act under the seal of the API. */
export function segelkan(
  bd: BasisDataUji,
  kasusId: string,
  jenis: string,
  isi: unknown,
  pelaku: Pelaku,
  waktu: Waktu,
  versi?: number,
): Tindakan {
  return bd.penyegel.segelkan({
    tindakanId: randomUUID(),
    kasusId,
    jenis,
    isi,
    pelaku,
    waktu,
    ...(versi !== undefined && { versi }),
  });
}
