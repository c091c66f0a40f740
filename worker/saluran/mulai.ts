import { hapusPengirimanLama } from '../../db/pengiriman.repository.ts';
import { umumkanSaluran } from '../../db/saluran-terpasang.repository.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import { putar } from '../putaran.ts';
import type { AlatSaluran } from './alat.ts';
import { antarkan } from './antar.ts';
import type { Pengirim } from './pengirim.ts';
import { sebarkan } from './sebarkan.ts';

const SEDETIK = 1_000;
const SEHARI = 24 * 3_600 * SEDETIK;
const SIMPAN_HARI = 180;

/** Starts the rounds of the channels: each has one of its own, so that one that is down delays no other. @returns ends them */
export async function mulaiSaluran(a: AlatSaluran, semua: readonly Pengirim[]): Promise<() => Promise<void>> {
  await umumkanSaluran(a.db, semua, a.sekarang());
  const henti = new AbortController();
  const terpasang = semua.map((p) => p.saluran);
  const putaran = [
    putar('penyebar', SEDETIK, () => sebarkan(a, terpasang), a.log),
    ...semua.map((p) => putar(`pengirim-${p.saluran}`, SEDETIK, () => antarkan(a, p, henti.signal), a.log)),
    putar('pengirimanLama', SEHARI, () => hapusPengirimanLama(a.db, batasSimpan(a)), a.log),
  ];
  return async () => {
    henti.abort();
    await Promise.all(putaran.map((p) => p.berhenti()));
    for (const p of semua) p.tutup();
  };
}

function batasSimpan(a: AlatSaluran): string {
  return tambahMenit(a.sekarang(), -SIMPAN_HARI * 24 * 60);
}
