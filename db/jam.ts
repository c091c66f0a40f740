import { sql } from 'kysely';
import { demoDariNyata } from '../domain/jam/skala.ts';
import type { JamDemo } from '../domain/jam/skala.ts';
import { keMs } from '../domain/jam/waktu.ts';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Db } from './koneksi.ts';

/** The clock cannot be set as asked. The message is meant for the clerk at the terminal. */
export class KesalahanJam extends Error {
  override readonly name = 'KesalahanJam';
}

/** Tells the domain's now. */
export type JamDinding = () => Waktu;

/** @param nyata the real clock, in milliseconds since 1970 */
export function jamDinding(j: JamDemo, nyata: () => number): JamDinding {
  return () => demoDariNyata(j, nyata());
}

/** The office's clock is the real one: no factor, and no demo has carried it ahead. */
export function jamSungguhan(j: JamDemo): boolean {
  return j.skala === 1 && j.pangkalDemo === j.pangkalNyata;
}

/** Read once when a process starts: the factor does not change under running cases. */
export async function bacaJam(db: Db): Promise<JamDemo> {
  const j = await db
    .selectFrom('jam')
    .selectAll()
    .executeTakeFirstOrThrow(() => new Error('jam belum diatur: basis data belum disiapkan'));
  return { skala: j.skala, pangkalNyata: j.pangkal_nyata, pangkalDemo: j.pangkal_demo };
}

/**
 * Sets how many times faster the demo clock runs.
 * 1. The same factor changes nothing: the demo's time went on while the system was down.
 * 2. Another factor is refused while a case is open, whose deadlines were computed with the old one.
 * 3. Otherwise the clock starts anew from the real now, or from the last thing recorded where a demo has run
 *    ahead of it: time never runs backwards over a history. So factor 1 is the real clock again only as long as
 *    nothing recorded lies in the future; a folder of data of its own gives a fresh clock.
 * @param sekarangMs the real now, in milliseconds since 1970
 * @throws KesalahanJam
 */
export async function aturJam(db: Db, skala: number, sekarangMs: number): Promise<void> {
  if (!Number.isInteger(skala) || skala < 1) {
    throw new KesalahanJam(`Faktor jam peraga harus bilangan bulat 1 atau lebih, bukan ${skala}.`);
  }
  await db.transaction().execute(async (trx) => {
    const lama = await trx.selectFrom('jam').select('skala').executeTakeFirst();
    if (lama?.skala === skala) return;
    // No case is born between the count and the change, and two starts decide one after the other.
    await sql`lock table kasus in share row exclusive mode`.execute(trx);
    const kasus = await trx
      .selectFrom('kasus')
      .select((k) => [
        k.fn.countAll<number>().filterWhere('terbuka', '=', true).as('terbuka'),
        k.fn.max('diubah_pada').as('terakhir'),
      ])
      .executeTakeFirstOrThrow();
    if (lama && kasus.terbuka > 0) throw masihTerbuka(lama.skala, skala, kasus.terbuka);

    const pangkalNyata = Math.floor(sekarangMs);
    const pangkalDemo = kasus.terakhir === null ? pangkalNyata : Math.max(pangkalNyata, keMs(kasus.terakhir));
    const baru = { skala, pangkal_nyata: pangkalNyata, pangkal_demo: pangkalDemo };
    await trx
      .insertInto('jam')
      .values(baru)
      .onConflict((k) => k.column('satu').doUpdateSet(baru))
      .execute();
  });
}

function masihTerbuka(lama: number, baru: number, jumlah: number): KesalahanJam {
  return new KesalahanJam(
    `Faktor jam peraga tidak dapat diubah dari ${lama} menjadi ${baru} selama masih ada kasus terbuka ` +
      `(${jumlah} kasus). Pakai lagi LINDUNG_SKALA_WAKTU=${lama}, atau selesaikan kasus itu dahulu.`,
  );
}
