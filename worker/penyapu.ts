import { tolakSisaTertutup, tolakTakTerbaca } from '../activities/tindakan.ts';
import type { BarisAlur } from '../db/kasus.repository.ts';
import { bacaAlur } from '../db/kasus.repository.ts';
import type { TindakanMenunggu } from '../db/menunggu.repository.ts';
import { ambilMenunggu, kembalikanMenunggu } from '../db/menunggu.repository.ts';
import { KELAHIRAN } from '../domain/kelahiran.ts';
import { kirimTindakan, masukanAwal, mulaiAlur, mulaiBukaKembali } from '../engine/kirim.ts';
import type { AlatWorker } from './alat.ts';
import { mesinPergi } from './mesin.ts';

/** An act that has waited this long without a receipt is sent again, ever more seldom; the workflow drops repeats. */
const JEDA_DETIK = 3;
const JEDA_TERLAMA_DETIK = 5 * 60;
const SEKALI_SAPU = 100;

/**
 * Sends again what has no receipt: births whose workflow was never started, acts whose signal was lost or never sent,
 * reopenings. What came to a case that has ended gets its refusal.
 * @param terlama seconds after which an act is sent again, however long it has waited
 * @returns how many acts were looked at
 */
export async function sapu(a: AlatWorker, terlama = JEDA_TERLAMA_DETIK): Promise<number> {
  const { tindakan: menunggu, takTerbaca } = await ambilMenunggu(
    a.l.db,
    a.l.brankas,
    { pertama: JEDA_DETIK, terlama },
    SEKALI_SAPU,
  );
  for (const id of takTerbaca) await tolakTakTerbaca(a.l, id);
  const alur = await bacaAlur(a.l.db, a.l.brankas, [...new Set(menunggu.map((m) => m.tindakan.kasusId))]);
  const gagal: unknown[] = [];
  for (const [ke, m] of menunggu.entries()) {
    const kasus = alur.get(m.tindakan.kasusId);
    try {
      if (kasus) await kirimUlang(a, m, kasus);
    } catch (e) {
      if (mesinPergi(e)) {
        // These were not sent: once the engine is back they do not wait as if they had been.
        const belum = menunggu.slice(ke).map((sisa) => sisa.tindakan.tindakanId);
        await kembalikanMenunggu(a.l.db, belum);
        throw e;
      }
      // A case that takes nothing more holds up no other.
      gagal.push(e);
    }
  }
  if (gagal.length > 0) throw gagal[0];
  return menunggu.length + takTerbaca.length;
}

async function kirimUlang(a: AlatWorker, m: TindakanMenunggu, kasus: BarisAlur): Promise<void> {
  const { tindakan: t } = m;
  if (kasus.keadaan.urutan === 0 && t.jenis === KELAHIRAN[kasus.keadaan.layanan].jenis) {
    await mulaiAlur(a.client, kasus.alurId, masukanAwal(a.jam, kasus.keadaan, t), true);
    return;
  }
  if (t.jenis === 'bukaKembali' && !kasus.terbuka) {
    await mulaiBukaKembali(a.client, m.alurId, masukanAwal(a.jam, kasus.keadaan), t, true);
    return;
  }
  const sampai = await kirimTindakan(a.client, kasus.alurId, t);
  // An open case without a workflow is the reconciler's: the act waits for it.
  if (!sampai && !kasus.terbuka) await tolakSisaTertutup(a.l, t.tindakanId);
}
