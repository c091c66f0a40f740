import type { Transaction } from 'kysely';
import type { Waktu } from '../../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { StandarLansia } from '../../domain/standar/standar.ts';
import { bacaStandar } from '../../db/instansi.repository.ts';
import type { DB } from '../../db/skema.ts';
import type { PolaKantor } from '../../db/surat.repository.ts';

/** For an office whose standards name no pattern: it offers no service that has one. */
const POLA_BAWAAN: PolaKantor = {
  polaNomor: '{klasifikasi}/{urut}/{unit}/{bulanRomawi}/{tahun}',
  klasifikasi: '400.9',
  unit: 'DINSOS',
};

/** How an office numbers its letters. There is one register: a stay at the RPS counts by the office's pattern, too. */
export async function polaKantor(trx: Transaction<DB>, k: KeadaanKasus, pada: Waktu): Promise<PolaKantor> {
  if (k.layanan === 'lansia') return k.standar as StandarLansia;
  return (await bacaStandar(trx, k.instansiId, 'lansia', pada)) ?? POLA_BAWAAN;
}
