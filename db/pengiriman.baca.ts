import { sql } from 'kysely';
import type { Waktu } from '../domain/jam/waktu.ts';
import type { Saluran, StatusKirim } from '../domain/saluran/saluran.ts';
import type { Db } from './koneksi.ts';

export interface KeadaanPengiriman {
  jumlah: readonly { saluran: Saluran; status: StatusKirim; jumlah: number }[];
  /** For each channel where something waits: since when the oldest could have gone out. Quiet hours do not count. */
  tertua: readonly { saluran: Saluran; sejak: Waktu }[];
  /** Messages of which no deliveries have been made out yet: more than a few mean that no worker runs. */
  belumDisebar: number;
}

/** How the deliveries of all offices stand. @param sekarang on the clock of the domain */
export async function keadaanPengiriman(db: Db, sekarang: Waktu): Promise<KeadaanPengiriman> {
  const jumlah = await db
    .selectFrom('pengiriman')
    .select((e) => ['saluran', 'status', e.fn.countAll<number>().as('jumlah')])
    .groupBy(['saluran', 'status'])
    .orderBy('saluran')
    .orderBy('status')
    .execute();
  const siap = sql<string>`greatest(dibuat_pada, tahan_sampai)`;
  const tertua = await db
    .selectFrom('pengiriman')
    .select(['saluran', sql<string>`min(${siap})`.as('sejak')])
    .where('status', 'in', ['menunggu', 'gagal'])
    .where(siap, '<=', sekarang)
    .groupBy('saluran')
    .orderBy('saluran')
    .execute();
  const { belumDisebar } = await db
    .selectFrom('kotak_keluar')
    .select((e) => e.fn.countAll<number>().as('belumDisebar'))
    .where('disebar_pada', 'is', null)
    .executeTakeFirstOrThrow();
  return {
    jumlah: jumlah.map((b) => ({ ...b, saluran: b.saluran as Saluran, status: b.status as StatusKirim })),
    tertua: tertua.map((b) => ({ ...b, saluran: b.saluran as Saluran })),
    belumDisebar,
  };
}
