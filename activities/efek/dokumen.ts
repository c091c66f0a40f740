import type { JenisDokumen } from '../../domain/kata.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/** A staged upload lives this long unless it is attached. */
export const UMUR_TITIPAN_MENIT = 24 * 60;

/** Attaches staged uploads. Only their owner's own, of this office, not yet attached and not gone stale. */
export async function lampirkan(
  c: KonteksEfek<{ dokumen?: readonly string[] | undefined }>,
): Promise<HasilEfek> {
  const minta = [...new Set(c.isi.dokumen ?? [])];
  if (minta.length === 0) return tanpaTambahan;
  const ada = await c.trx
    .selectFrom('dokumen')
    .select(['id', 'jenis'])
    .where('id', 'in', minta)
    .where('instansi_id', '=', c.k.instansiId)
    .where('pemilik', '=', c.tindakan.pelaku.orangId)
    .where('kasus_id', 'is', null)
    .where('diunggah_pada', '>', tambahMenit(c.tindakan.waktu, -UMUR_TITIPAN_MENIT))
    .forUpdate()
    .execute();
  const hilang = minta.filter((id) => !ada.some((d) => d.id === id));
  // A birth stands even where a paper is missing; the completeness check asks for it again.
  if (hilang.length > 0 && c.k.urutan > 0) {
    return {
      penolakan: penolakan(
        'dokumenTidakDikenal',
        'Ada dokumen yang tidak ditemukan, bukan unggahan Anda, atau lewat 24 jam. Unggah lagi.',
        hilang.map((id) => ({ lokasi: 'dokumen', pesan: `Dokumen ${id} tidak dapat dilampirkan.` })),
      ),
    };
  }
  if (ada.length === 0) return tanpaTambahan;
  await c.trx
    .updateTable('dokumen')
    .set({ kasus_id: c.k.kasusId })
    .where(
      'id',
      'in',
      ada.map((d) => d.id),
    )
    .execute();
  return { pengayaan: { dokumen: ada.map((d) => ({ id: d.id, jenis: d.jenis as JenisDokumen })) } };
}
