import type { Pelaku } from '../../../domain/kasus/pelaku.ts';
import type { Peran } from '../../../domain/kata.ts';
import type { BasisDataUji } from '../basis-data.ts';

/**
 * Somebody of the sample offices, in a position held.
 * @param peran which of several; the own appointment where none is named
 */
export async function cariPelaku(bd: BasisDataUji, surel: string, peran?: Peran): Promise<Pelaku> {
  const b = await bd.db
    .selectFrom('orang as o')
    .innerJoin('pemangku as p', 'p.orang_id', 'o.id')
    .innerJoin('jabatan as j', 'j.id', 'p.jabatan_id')
    .select(['o.id', 'j.id as jabatan', 'j.peran', 'p.sifat'])
    .where('o.surel', '=', surel)
    .$if(peran !== undefined, (q) => q.where('j.peran', '=', peran ?? ''))
    .orderBy((k) => k('p.sifat', '=', 'definitif'), 'desc')
    .executeTakeFirstOrThrow(() => new Error(`tidak ada ${surel} sebagai ${peran ?? 'siapa pun'}`));
  return {
    orangId: b.id,
    jabatanId: b.jabatan,
    peran: b.peran as Peran,
    ...(b.sifat !== 'definitif' && { sebagai: b.sifat as 'plt' | 'plh' }),
  };
}
