import type { Waktu } from '../../domain/jam/waktu.ts';
import { terakhir } from '../../domain/jam/waktu.ts';
import type { Pengayaan, Peristiwa } from '../../domain/kasus/keadaan.ts';
import { SISTEM_STANDAR } from '../../domain/kasus/pelaku.ts';
import type { IsiPdpKasus, IsiSistem } from '../../domain/kasus/peristiwa-sistem.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import type { KasusTerkunci } from '../komit.ts';
import { rekam } from '../komit.ts';
import type { KonteksKerja } from '../kerja.ts';

/** An entry of the request's own history: what the system has done, and where that takes the request. */
export function entriSistem<J extends keyof IsiSistem>(
  jenis: J,
  isi: IsiSistem[J],
  waktu: Waktu,
  ke?: KeadaanPdp['tahap'],
): Peristiwa<J, IsiSistem[J]> {
  return {
    jenis,
    isi,
    waktu,
    oleh: SISTEM_STANDAR,
    naikVersi: true,
    pengayaan: {},
    ...(ke !== undefined && { ke }),
  };
}

/** An entry in the history of a case the request concerns, in the name of who granted it. */
export function entriKasus(
  c: KonteksKerja<KeadaanPdp>,
  sasaran: KasusTerkunci,
  e: { jenis: keyof IsiPdpKasus | 'koreksiData'; isi: unknown; pengayaan?: Pengayaan },
): Peristiwa {
  const { dikabulkan } = c.k;
  if (!dikabulkan) throw new Error('permintaan dilaksanakan tanpa keputusan');
  return {
    ...e,
    waktu: terakhir(c.waktu, sasaran.keadaan.waktu),
    oleh: { jenis: 'orang', ...dikabulkan.oleh },
    naikVersi: true,
    pengayaan: e.pengayaan ?? {},
  };
}

/**
 * Writes such an entry. The stage is not touched: that stays with the case's own workflow, which finds at its next
 * commit that the case has moved on, takes the state over and judges again what it was about to write.
 */
export async function rekamPadaKasus(
  c: KonteksKerja<KeadaanPdp>,
  sasaran: KasusTerkunci,
  peristiwa: Peristiwa,
): Promise<void> {
  await rekam(c.trx, c.l, sasaran.keadaan, sasaran.alurId, [{ peristiwa, asal: 'pdp' }]);
}
