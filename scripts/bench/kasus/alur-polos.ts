import {
  condition,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
} from '@temporalio/workflow';

/** How often the bare workflow does what the measured one does, and how much each commit writes. */
export interface BentukPolos {
  sinyal: number;
  /** Of all signals, so many wait beside a timer. */
  penghitungWaktu: number;
  kegiatan: number;
  /** Of these, so many are run by the worker that holds the workflow. */
  kegiatanLokal: number;
  byteRiwayat: number;
  byteKasus: number;
}

interface Kegiatan {
  komitPolos(
    kasus: string,
    urutan: number,
    langkah: number | null,
    byteRiwayat: number,
    byteKasus: number,
  ): Promise<void>;
}

const { komitPolos } = proxyActivities<Kegiatan>({ startToCloseTimeout: '30 s' });
const lokal = proxyLocalActivities<Kegiatan>({ startToCloseTimeout: '30 s' });
const SETAHUN_MS = 365 * 24 * 3_600_000;

export const majuSignal = defineSignal<[number]>('maju');

/** The least that does as many signals, timers and commits: no rules, no encryption, no letters. */
export async function alurPolos(kasus: string, b: BentukPolos): Promise<void> {
  let diterima = 0;
  setHandler(majuSignal, () => {
    diterima += 1;
  });
  let dikerjakan = 0;
  for (let langkah = 1; langkah <= b.sinyal; langkah += 1) {
    const tiba = () => diterima >= langkah;
    if (langkah <= b.penghitungWaktu) await condition(tiba, SETAHUN_MS);
    else await condition(tiba);
    const sampai = Math.round((b.kegiatan * langkah) / b.sinyal);
    for (; dikerjakan < sampai; dikerjakan += 1) {
      const komit = dikerjakan < b.kegiatanLokal ? lokal.komitPolos : komitPolos;
      const terakhir = dikerjakan === sampai - 1 ? langkah : null;
      await komit(kasus, dikerjakan, terakhir, b.byteRiwayat, b.byteKasus);
    }
  }
}
