import { buatSertifikatUji } from '../../surat/tanda-tangan/sertifikat-uji.ts';
import { tulisPem } from '../../surat/tanda-tangan/pem.ts';
import type { BasisDataUji } from '../../test/support/basis-data.ts';
import { basisDataUji } from '../../test/support/basis-data.ts';

/** A Monday morning on which both sample offices work: what is shown is the same whenever it is made. */
const PAGI = Date.parse('2026-01-12T01:05:00.000Z');

/** A database whose clock begins on that morning, and a certificate that is valid then. */
export async function jamContoh(): Promise<BasisDataUji> {
  process.env['LINDUNG_UJI_SERTIFIKAT'] = tulisPem(await buatSertifikatUji(new Date(PAGI)));
  const bd = await basisDataUji();
  await bd.pemilik.updateTable('jam').set({ pangkal_nyata: Date.now(), pangkal_demo: PAGI }).execute();
  return bd;
}
