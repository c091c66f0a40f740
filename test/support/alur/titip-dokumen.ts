import { randomUUID } from 'node:crypto';
import type { JenisDokumen } from '../../../domain/kata.ts';
import { catatUnggahan } from '../../../db/dokumen.repository.ts';
import type { Panggung } from './panggung.ts';

/** Stages uploads as the API does. @returns their ids, in the order asked for */
export async function titipDokumen(
  p: Panggung,
  surel: string,
  jenis: readonly JenisDokumen[],
): Promise<string[]> {
  const pemilik = await p.orang(surel);
  const instansiId = /@(\w+)\.contoh$/.exec(surel)?.[1] ?? '';
  const ids = jenis.map((j) => ({ id: randomUUID(), jenis: j }));
  for (const d of ids) {
    const dokumen = {
      ...d,
      instansiId,
      pemilik: pemilik.orangId,
      nama: `${d.jenis}.pdf`,
      tipe: 'application/pdf',
      ukuran: 1,
      diunggahPada: await p.sekarang(),
    } as const;
    await p.bd.db.transaction().execute(async (trx) => {
      const kunci = await p.bd.brankas.buatKunciDokumen(trx, instansiId);
      await catatUnggahan(trx, kunci, dokumen, Buffer.of(1));
    });
  }
  return ids.map((d) => d.id);
}
