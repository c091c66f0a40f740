import { kodeLacakBaru } from '../../../db/penomoran.repository.ts';
import { simpanUndangan, terikatKodeSurvei } from '../../../db/skm.repository.ts';
import type { KeadaanKasus } from '../../../domain/kasus/keadaan.ts';
import { layananDitanya } from '../../../domain/skm/undangan.ts';
import type { JawabanSkm } from '../../../domain/skm/jawaban.schema.ts';
import { perUnsur } from '../../../domain/skm/unsur.ts';
import type { Tumpukan } from '../api.ts';
import { lansia } from '../pembangun/lansia.ts';
import type { Tertanam } from './tanam-kasus.ts';
import { tanamKasus } from './tanam-kasus.ts';

export interface SurveiTertanam {
  kasus: Tertanam;
  kode: string;
  sidik: Buffer;
}

/** A case that has ended, with the invitation its end has made. @param p `pada`: when, if not now */
export async function tanamSurvei(
  t: Tumpukan,
  p: { keadaan?: KeadaanKasus; instansi?: string; pada?: string } = {},
): Promise<SurveiTertanam> {
  const kasus = await tanamKasus(t.bd, p.keadaan ?? lansia('selesai'), {
    instansi: p.instansi ?? 'bulukumba',
  });
  const { instansiId, urutan } = kasus.keadaan;
  const layanan = layananDitanya(kasus.keadaan);
  if (!layanan) throw new Error('kasus ini tidak ditanya');
  const kode = kodeLacakBaru();
  const sidik = t.bd.brankas.sidikKodeSurvei(kode);
  const rahasia = await t.bd.brankas.simpan(kasus.id, terikatKodeSurvei(kasus.id), kode);
  await t.bd.db.transaction().execute((trx) =>
    simpanUndangan(trx, {
      sidik,
      kode: rahasia,
      kasusId: kasus.id,
      urutan,
      instansiId,
      layanan,
      dibuatPada: p.pada ?? t.l.sekarang(),
    }),
  );
  return { kasus, kode, sidik };
}

/** So many of them, one after the other. */
export async function tanamBanyak(
  t: Tumpukan,
  jumlah: number,
  p?: Parameters<typeof tanamSurvei>[1],
): Promise<SurveiTertanam[]> {
  const hasil: SurveiTertanam[] = [];
  while (hasil.length < jumlah) hasil.push(await tanamSurvei(t, p));
  return hasil;
}

/** An answer that gives every element the same, but for what differs. */
export function jawaban(nilai = 3, beda: Partial<JawabanSkm> = {}): JawabanSkm {
  return { penjawab: 'klien', nilai: perUnsur(() => nilai), ...beda };
}
