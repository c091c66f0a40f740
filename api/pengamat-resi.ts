import type { Logger } from 'pino';
import type { Db } from '../db/koneksi.ts';
import type { KabarResi, Resi } from '../db/resi.repository.ts';
import { ambilResi } from '../db/resi.repository.ts';
import { SALURAN_KASUS, SALURAN_RESI } from '../db/tindakan.repository.ts';
import type { Ukuran } from './pantau/ukuran.ts';
import { dengarkan } from './pendengar.ts';
import type { KasusBerubah, Siaran } from './siaran.ts';

/** Waits for the receipts of acts. */
export interface PengamatResi {
  /**
   * @param kirim sends an act that nobody has seen yet; done once its receipt is waited for
   * @returns the receipt, or null where none has come within `ms`
   * @throws only what `kirim` throws
   */
  tunggu(tindakanId: string, ms: number, kirim?: () => Promise<void>): Promise<Resi | null>;
  tutup(): Promise<void>;
}

const PERIKSA_LAGI_MS = 1_000;
/** Whoever waits when the end is asked for is told where to look rather than cut off. */
const SISA_SAAT_HENTI_MS = 2_000;

interface BahanPengamat {
  url: string;
  db: Db;
  log: Logger;
  siaran: Siaran;
  ukuran: Ukuran;
  henti: AbortSignal;
}

/**
 * One connection listens for all waiting requests. A notification can be missed (it came before the waiting, or
 * while the connection was down), so the table is what counts:
 * 1. it is read after registering, where the receipt may have come in between;
 * 2. it is read every second and after every reconnect, in one query for all who wait;
 * 3. a notification comes after the commit: it says that an act was accepted, and of one that was refused makes the table
 *    be read sooner.
 */
export function buatPengamatResi(d: BahanPengamat): PengamatResi {
  const menunggu = new Map<string, Set<(r: Resi | null) => void>>();
  const diperiksa = new Set<string>();
  let sedangMemeriksa = false;
  let pernahTersambung = false;

  async function periksa(ids: Iterable<string>): Promise<void> {
    // Whoever asks while a query runs is served by the next one.
    for (const id of ids) diperiksa.add(id);
    if (sedangMemeriksa) return;
    sedangMemeriksa = true;
    try {
      while (diperiksa.size > 0) {
        const kini = [...diperiksa];
        diperiksa.clear();
        for (const resi of await ambilResi(d.db, kini)) {
          menunggu.get(resi.tindakanId)?.forEach((terima) => terima(resi));
        }
      }
    } catch {
      // The next second asks again; whoever waits too long is told where to look.
      d.log.warn('resi belum dapat dibaca');
    } finally {
      sedangMemeriksa = false;
    }
  }

  function terimaKabar({ tindakanId, jenis, hasil }: KabarResi): void {
    const penunggu = menunggu.get(tindakanId);
    if (!penunggu) return;
    if (hasil === 'diterima') penunggu.forEach((terima) => terima({ tindakanId, jenis, hasil }));
    else void periksa([tindakanId]);
  }

  const pendengar = dengarkan({
    url: d.url,
    log: d.log,
    saluran: [SALURAN_RESI, SALURAN_KASUS],
    tersambung() {
      if (pernahTersambung) d.siaran.kabarkanTerputus();
      pernahTersambung = true;
      void periksa(menunggu.keys());
    },
    terima(saluran, isi) {
      if (saluran === SALURAN_KASUS) d.siaran.umumkan(JSON.parse(isi) as KasusBerubah);
      else terimaKabar(JSON.parse(isi) as KabarResi);
    },
  });
  const detak = setInterval(() => void periksa(menunggu.keys()), PERIKSA_LAGI_MS);
  d.henti.addEventListener('abort', () => {
    setTimeout(() => menunggu.forEach((s) => s.forEach((terima) => terima(null))), SISA_SAAT_HENTI_MS);
  });

  return {
    async tunggu(id, ms, kirim) {
      const { promise, resolve } = Promise.withResolvers<Resi | null>();
      const penunggu = menunggu.get(id) ?? new Set();
      menunggu.set(id, penunggu.add(resolve));
      let batas: NodeJS.Timeout | undefined;
      try {
        await kirim?.();
        const mulai = performance.now();
        const sabar = d.henti.aborted ? Math.min(ms, SISA_SAAT_HENTI_MS) : ms;
        batas = setTimeout(() => resolve(null), sabar);
        if (!kirim) void periksa([id]);
        const resi = await promise;
        d.ukuran.tindakan(resi, (performance.now() - mulai) / 1_000);
        return resi;
      } finally {
        clearTimeout(batas);
        penunggu.delete(resolve);
        if (penunggu.size === 0) menunggu.delete(id);
      }
    },
    async tutup() {
      clearInterval(detak);
      await pendengar.tutup();
    },
  };
}
