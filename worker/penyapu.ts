import { tolakSisaTertutup, tolakTakTerbaca } from '../activities/tindakan.ts';
import type { BarisAlur } from '../db/kasus.repository.ts';
import { bacaAlur } from '../db/kasus.repository.ts';
import type { TindakanMenunggu } from '../db/menunggu.repository.ts';
import { ambilMenunggu } from '../db/menunggu.repository.ts';
import { KELAHIRAN } from '../domain/kelahiran.ts';
import { kirimTindakan, masukanKasus, mulaiAlur, mulaiBukaKembali } from '../engine/kirim.ts';
import type { AlatWorker } from './alat.ts';

/** An act that has waited this long without a receipt is sent again; the workflow drops repeats. */
const MENUNGGU_DETIK = 3;
const SEKALI_SAPU = 100;

/**
 * Sends again what has no receipt: births whose workflow was never started, acts whose signal was lost or never sent,
 * reopenings. What came to a case that has ended gets its refusal.
 * @returns how many acts were looked at
 */
export async function sapu(a: AlatWorker, menungguDetik = MENUNGGU_DETIK): Promise<number> {
  const { tindakan: menunggu, takTerbaca } = await ambilMenunggu(
    a.l.db,
    a.l.brankas,
    menungguDetik,
    SEKALI_SAPU,
  );
  for (const id of takTerbaca) await tolakTakTerbaca(a.l, id);
  const alur = await bacaAlur(a.l.db, a.l.brankas, [...new Set(menunggu.map((m) => m.tindakan.kasusId))]);
  for (const m of menunggu) {
    const kasus = alur.get(m.tindakan.kasusId);
    if (kasus) await kirimUlang(a, m, kasus);
  }
  return menunggu.length + takTerbaca.length;
}

async function kirimUlang(a: AlatWorker, m: TindakanMenunggu, kasus: BarisAlur): Promise<void> {
  const { tindakan: t } = m;
  if (kasus.keadaan.urutan === 0 && t.jenis === KELAHIRAN[kasus.keadaan.layanan].jenis) {
    await mulaiAlur(a.client, kasus.alurId, masukanKasus(a.jam, kasus.keadaan, t), true);
    return;
  }
  if (t.jenis === 'bukaKembali' && !kasus.terbuka) {
    await mulaiBukaKembali(a.client, m.alurId, masukanKasus(a.jam, kasus.keadaan), t, true);
    return;
  }
  const sampai = await kirimTindakan(a.client, kasus.alurId, t);
  // An open case without a workflow is the reconciler's: the act waits for it.
  if (!sampai && !kasus.terbuka) await tolakSisaTertutup(a.l, t.tindakanId);
}
