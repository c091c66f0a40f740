import { CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';
import type { JamDemo } from '../domain/jam/skala.ts';
import { lamaNyata } from '../domain/jam/skala.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import { ringkasanTenggat } from '../domain/kasus/ringkasan.ts';

/** One timer at a time, kept while acts come and go: the history holds a timer a deadline, not a timer an act. */
export interface Pengingat {
  /** Waits until something has come in or the moment has been reached. */
  tunggu(
    jam: JamDemo,
    sekarang: Waktu,
    jatuh: { pada: Waktu; kunci: string } | null,
    adaSurat: () => boolean,
  ): Promise<void>;
  batalkan(): void;
}

interface Pewaktu {
  pada: Waktu;
  berbunyi: boolean;
  scope: CancellationScope;
}

export function buatPengingat(): Pengingat {
  let pewaktu: Pewaktu | null = null;

  function batalkan(): void {
    if (pewaktu && !pewaktu.berbunyi) pewaktu.scope.cancel();
    pewaktu = null;
  }

  function pasang(pada: Waktu, kunci: string, lamaMs: number): Pewaktu {
    const baru: Pewaktu = { pada, berbunyi: false, scope: new CancellationScope() };
    baru.scope
      .run(() => sleep(lamaMs, { summary: ringkasanTenggat(kunci) }))
      .then(() => {
        baru.berbunyi = true;
      })
      .catch((e: unknown) => {
        // A timer that is no longer needed was taken down.
        if (!isCancellation(e)) throw e;
      });
    return baru;
  }

  return {
    batalkan,
    async tunggu(jam, sekarang, jatuh, adaSurat) {
      if (adaSurat()) return;
      if (!jatuh) {
        batalkan();
        return condition(adaSurat);
      }
      const lamaMs = lamaNyata(jam, sekarang, jatuh.pada);
      if (lamaMs === 0) return;
      if (pewaktu?.pada !== jatuh.pada || pewaktu.berbunyi) {
        batalkan();
        pewaktu = pasang(jatuh.pada, jatuh.kunci, lamaMs);
      }
      const ini = pewaktu;
      await condition(() => adaSurat() || ini.berbunyi);
    },
  };
}
