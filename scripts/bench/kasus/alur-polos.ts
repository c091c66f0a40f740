import {
  CancellationScope,
  condition,
  defineSignal,
  isCancellation,
  proxyActivities,
  proxyLocalActivities,
  setHandler,
  sleep,
} from '@temporalio/workflow';

/** How often the bare workflow does what the measured one does, and how much each commit writes. */
export interface BentukPolos {
  sinyal: number;
  /** One after the other, each until the next: as deadlines that are kept. */
  penghitungWaktu: number;
  kegiatan: number;
  byteRiwayat: number;
  byteKasus: number;
  /** Commits within the workflow's own task, as the measured one makes them, instead of each in a task of its own. */
  seketika: boolean;
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

const biasa = proxyActivities<Kegiatan>({ startToCloseTimeout: '30 s' });
const seketika = proxyLocalActivities<Kegiatan>({ startToCloseTimeout: '30 s' });
const SETAHUN_MS = 365 * 24 * 3_600_000;

export const majuSignal = defineSignal<[number]>('maju');

/** The least that does as many signals, timers and commits: no rules, no encryption, no letters. */
export async function alurPolos(kasus: string, b: BentukPolos): Promise<void> {
  const { komitPolos } = b.seketika ? seketika : biasa;
  let diterima = 0;
  setHandler(majuSignal, () => {
    diterima += 1;
  });
  let dikerjakan = 0;
  let dipasang = 0;
  let pewaktu: CancellationScope | undefined;
  for (let langkah = 1; langkah <= b.sinyal; langkah += 1) {
    if (dipasang < Math.round((b.penghitungWaktu * langkah) / b.sinyal)) {
      dipasang += 1;
      pewaktu?.cancel();
      pewaktu = pasangPewaktu();
    }
    await condition(() => diterima >= langkah);
    const sampai = Math.round((b.kegiatan * langkah) / b.sinyal);
    for (; dikerjakan < sampai; dikerjakan += 1) {
      const terakhir = dikerjakan === sampai - 1 ? langkah : null;
      await komitPolos(kasus, dikerjakan, terakhir, b.byteRiwayat, b.byteKasus);
    }
  }
  pewaktu?.cancel();
}

function pasangPewaktu(): CancellationScope {
  const scope = new CancellationScope();
  scope
    .run(() => sleep(SETAHUN_MS))
    .catch((e: unknown) => {
      if (!isCancellation(e)) throw e;
    });
  return scope;
}
