import { kodeLacakBaru } from '../../db/penomoran.repository.ts';
import { simpanUndangan, terikatKodeSurvei } from '../../db/skm.repository.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { layananDitanya } from '../../domain/skm/undangan.ts';
import type { KonteksEfek } from './efek.ts';

/** A case ends: whoever was served, or stood by, can be asked how it was. */
export async function undangSurvei({ trx, l, k, sesudah, waktu }: KonteksEfek): Promise<void> {
  const layanan = layananDitanya(sesudah);
  if (!layanan || !ATURAN[k.layanan].terbuka(k.tahap)) return;
  const { kasusId, instansiId } = k;
  // As long and as easy to read out as a tracking code.
  const kode = kodeLacakBaru();
  await simpanUndangan(trx, {
    sidik: l.brankas.sidikKodeSurvei(kode),
    kode: await l.brankas.simpan(kasusId, terikatKodeSurvei(kasusId), kode),
    kasusId,
    urutan: k.urutan + 1,
    instansiId,
    layanan,
    dibuatPada: waktu,
  });
}
