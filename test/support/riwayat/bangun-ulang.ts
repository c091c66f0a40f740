import { bangunUlang } from '../../../domain/kasus/bangun-ulang.ts';
import { bangunUlangProyeksi } from '../../../db/bangun-ulang.ts';
import { bacaKeadaan } from '../../../db/kasus.repository.ts';
import { bacaEntri } from '../../../db/riwayat.ts';
import type { BasisDataUji } from '../basis-data.ts';

/** Whatever a test has led its cases through: the history alone gives the recorded state. */
export async function periksaBangunUlang(bd: BasisDataUji): Promise<void> {
  const kasus = await bd.db
    .selectFrom('kasus')
    .select('id')
    .where('urutan', '>', 0)
    // What was erased is rebuilt by nobody.
    .where('dihapus_pada', 'is', null)
    .execute();
  for (const { id } of kasus) {
    const dariRiwayat = bangunUlang(id, await bacaEntri(bd.db, bd.brankas, id, 0));
    expect(dariRiwayat).toEqual(await bacaKeadaan(bd.db, bd.brankas, id));
    // What stands beside the state is as the history says, too.
    expect(await bangunUlangProyeksi(bd.db, bd.brankas, id)).toBe(false);
  }
}
