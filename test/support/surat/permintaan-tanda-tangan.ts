import { randomUUID } from 'node:crypto';
import type { PermintaanTindakan } from '../../../activities/kontrak.ts';
import { catatTindakan } from '../../../db/tindakan.repository.ts';
import type { Waktu } from '../../../domain/jam/waktu.ts';
import { ATURAN } from '../../../domain/layanan.ts';
import { cariPelaku } from '../alur/pelaku.ts';
import { segelkan } from '../alur/segel.ts';
import { tanamKasus } from '../api/tanam-kasus.ts';
import type { BasisDataUji } from '../basis-data.ts';
import { lansia } from '../pembangun/lansia.ts';

/** A case that waits for the signature, and the act that gives it. */
export async function permintaanTandaTangan(bd: BasisDataUji, waktu: Waktu): Promise<PermintaanTindakan> {
  const kasus = await tanamKasus(bd, lansia('tandaTangan', { waktu }), { instansi: 'bulukumba' });
  const { urutan, versi } = kasus.keadaan;
  const { alur_id: alurId } = await bd.db
    .selectFrom('kasus')
    .select('alur_id')
    .where('id', '=', kasus.id)
    .executeTakeFirstOrThrow();
  const pelaku = await cariPelaku(bd, 'kadis@bulukumba.contoh');
  const tindakan = segelkan(bd, kasus.id, 'tandaTangan', {}, pelaku, waktu, versi);
  const asal = { instansiId: 'bulukumba', kunciIdempotensi: randomUUID(), asal: 'uji', alurId };
  await catatTindakan(bd.db, bd.brankas, { tindakan, ...asal });
  const keputusan = ATURAN.lansia.putuskan(kasus.keadaan, tindakan);
  return { kasusId: kasus.id, alurId, urutan, tindakan, waktu, keputusan };
}
