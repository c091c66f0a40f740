import type { Waktu } from '../../../domain/jam/waktu.ts';
import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Tindakan } from '../../../domain/kasus/tindakan.ts';
import type { PeranPelaku } from '../../../domain/kata.ts';
import { pelaku } from './pelaku.ts';
import { PANGKAL, uuid } from './waktu.ts';

export const KASUS_ID = uuid(1);

export interface OlehDanKapan {
  pelaku: Pelaku;
  waktu?: Waktu | undefined;
  versi?: number | undefined;
}

/** An act as it reaches the rules; seal and digest are not theirs to check. */
export function tindakan<J extends string, I>(jenis: J, isi: I, o: OlehDanKapan): Tindakan<J, I> {
  return {
    tindakanId: uuid(500),
    kasusId: KASUS_ID,
    jenis,
    isi,
    ...(o.versi !== undefined && { versi: o.versi }),
    pelaku: o.pelaku,
    waktu: o.waktu ?? PANGKAL,
    digest: '0'.repeat(64),
    segel: 'uji.contoh',
  };
}

/** For each act of a service: who usually does it, and a body that is in order at that moment. */
export type ContohTindakan<Isi> = {
  [J in keyof Isi]: { peran: PeranPelaku; isi: (waktu: Waktu) => Isi[J] };
};

export interface Berbeda<I> {
  peran?: PeranPelaku;
  pelaku?: Pelaku;
  waktu?: Waktu;
  versi?: number;
  isi?: Partial<I>;
}

/** An act out of the examples, with what differs. */
export function dariContoh<Isi, J extends keyof Isi & string>(
  contoh: ContohTindakan<Isi>,
  jenis: J,
  { waktu = PANGKAL, ...b }: Berbeda<Isi[J]>,
): Tindakan<J, Isi[J]> {
  const isi: Isi[J] = { ...contoh[jenis].isi(waktu), ...b.isi };
  const oleh = b.pelaku ?? pelaku(b.peran ?? contoh[jenis].peran);
  return tindakan(jenis, isi, { pelaku: oleh, waktu, versi: b.versi });
}
