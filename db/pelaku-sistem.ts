import type { Transaction } from 'kysely';
import type { Pelaku } from '../domain/kasus/pelaku.ts';
import { JABATAN_SISTEM } from '../domain/kantor/jabatan.ts';
import type { PeranPelaku } from '../domain/kata.ts';
import { idTetap } from './id-tetap.ts';
import type { DB } from './skema.ts';

/** The actors of an office that are nobody of its staff. */
const PELAKU = {
  masyarakat: { nama: 'Masyarakat', jabatan: JABATAN_SISTEM.masyarakat },
  sistem: { nama: 'Lindung', jabatan: JABATAN_SISTEM.sistem },
} as const satisfies Partial<Record<PeranPelaku, { nama: string; jabatan: string }>>;

export type PeranSistem = keyof typeof PELAKU;

/** Who stands behind an act of the public or of the system itself, in this office. */
export function pelakuSistem(instansiId: string, peran: PeranSistem): Pelaku {
  return {
    orangId: idTetap(`${instansiId}:orang:${peran}`),
    jabatanId: idTetap(`${instansiId}:jabatan:${peran}`),
    peran,
  };
}

/** Gives an office its two actors without an account. Safe to repeat. */
export async function tanamPelakuSistem(trx: Transaction<DB>, instansiId: string): Promise<void> {
  for (const peran of Object.keys(PELAKU) as PeranSistem[]) {
    const { orangId, jabatanId } = pelakuSistem(instansiId, peran);
    await trx
      .insertInto('orang')
      .values({
        id: orangId,
        instansi_id: instansiId,
        nama: PELAKU[peran].nama,
        // No address and no password: nobody can sign in as it.
        surel: `${peran}@${instansiId}.invalid`,
        sandi_hash: '',
        aktif: false,
        sistem: true,
      })
      .onConflict((k) => k.doNothing())
      .execute();
    await trx
      .insertInto('jabatan')
      .values({ id: jabatanId, instansi_id: instansiId, nama: PELAKU[peran].jabatan, peran })
      .onConflict((k) => k.doNothing())
      .execute();
  }
}
