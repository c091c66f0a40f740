import type { JenisDokumen } from '../../domain/kata.ts';
import { penolakan } from '../../domain/kasus/penolakan.ts';
import { lampirkanKeKasus } from '../../db/dokumen.repository.ts';
import { batasTitipanBasi } from '../../domain/titipan.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';
import { tanpaTambahan } from './efek.ts';

/**
 * Attaches staged uploads. Only their owner's own, of this office, not yet attached and not gone stale. Their keys
 * become the case's with them: who erases the case erases its documents.
 */
export async function lampirkan(
  c: KonteksEfek<{ dokumen?: readonly string[] | undefined }>,
): Promise<HasilEfek> {
  const minta = [...new Set(c.isi.dokumen ?? [])];
  if (minta.length === 0) return tanpaTambahan;
  const ada = await c.trx
    .selectFrom('dokumen')
    .select(['id', 'jenis', 'kunci_id'])
    .where('id', 'in', minta)
    .where('instansi_id', '=', c.k.instansiId)
    .where('pemilik', '=', c.tindakan.pelaku.orangId)
    .where('kasus_id', 'is', null)
    .where('diunggah_pada', '>', batasTitipanBasi(c.tindakan.waktu))
    .forUpdate()
    .execute();
  const hilang = minta.filter((id) => !ada.some((d) => d.id === id));
  // A birth stands even where a paper is missing; the case says so.
  if (hilang.length > 0 && c.k.urutan > 0) {
    return {
      penolakan: penolakan(
        'dokumenTidakDikenal',
        'Ada dokumen yang tidak ditemukan, bukan unggahan Anda, atau lewat 24 jam. Unggah lagi.',
        hilang.map((id) => ({ lokasi: 'dokumen', pesan: `Dokumen ${id} tidak dapat dilampirkan.` })),
      ),
    };
  }
  if (ada.length > 0) await lampirkanKeKasus(c.trx, c.k.kasusId, ada);
  const dokumen = ada.map((d) => ({ id: d.id, jenis: d.jenis as JenisDokumen }));
  return {
    pengayaan: {
      ...(dokumen.length > 0 && { dokumen }),
      ...(hilang.length > 0 && { dokumenHilang: hilang.length }),
    },
  };
}
