import { NAMA_HARI } from '../../../domain/jam/kalender.ts';
import type { Hari } from '../../../domain/jam/kalender.ts';
import { dariMs, geseranMs, keMs, tanggalDi, tambahMenit } from '../../../domain/jam/waktu.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import { bacaKalender } from '../../../db/instansi.repository.ts';
import type { Panggung } from './panggung.ts';

const SEHARI = 24 * 60;
const MINGGU_BIASA = 8;

/**
 * Moves time to the next such moment of a sample office, with more than a week without holidays ahead: the real now
 * may be a weekend.
 * @param jam "HH:MM" on the office's clock
 * @returns the moment
 */
export async function keSaat(p: Panggung, instansiId: string, hari: Hari, jam: string): Promise<Waktu> {
  const kalender = await bacaKalender(p.bd.db, instansiId);
  const sekarang = await p.sekarang();
  const libur = new Set(kalender.libur.map((l) => l.tanggal));
  const tanggal = (w: Waktu) => tanggalDi(w, kalender.zona);
  for (let hariKe = 0; hariKe < 400; hariKe += 1) {
    const t = tanggal(tambahMenit(sekarang, hariKe * SEHARI));
    const saat = dariMs(keMs(`${t}T${jam}:00.000Z`) - geseranMs(kalender.zona));
    const depan = Array.from({ length: MINGGU_BIASA }, (_, i) => tanggal(tambahMenit(saat, i * SEHARI)));
    const cocok = NAMA_HARI[new Date(`${t}T00:00:00Z`).getUTCDay()] === hari;
    if (saat > sekarang && cocok && depan.every((d) => !libur.has(d))) {
      await p.lewat((keMs(saat) - keMs(sekarang)) / 60_000);
      return saat;
    }
  }
  throw new Error(`tidak ada ${hari} biasa dalam setahun`);
}
