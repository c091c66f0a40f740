import { penolakan } from '../../domain/kasus/penolakan.ts';
import type { IsiPengaduan } from '../../domain/pengaduan/keadaan.ts';
import { umumkanKasus } from '../../db/tindakan.repository.ts';
import type { HasilEfek, KonteksEfek } from './efek.ts';

/**
 * A duplicate is joined to the complaint that answers for both. That one is held until the end of the transaction: it
 * cannot be closed, or joined itself, in between. Two that are joined to each other at once wait for each other, the
 * database lets one go, and the engine tries it again.
 */
export async function gabungkanKeUtama(c: KonteksEfek<IsiPengaduan['gabungkan']>): Promise<HasilEfek> {
  const utama = await c.trx
    .selectFrom('kasus')
    .select(['id', 'terbuka'])
    .where('id', '=', c.isi.pengaduan)
    .where('instansi_id', '=', c.k.instansiId)
    .where('layanan', '=', c.k.layanan)
    .where('dihapus_pada', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  if (!utama) {
    const pesan = 'Pengaduan ini tidak ada di kantor Anda.';
    return { penolakan: penolakan('kasusTidakDikenal', pesan, [{ lokasi: 'pengaduan', pesan }]) };
  }
  if (!utama.terbuka) {
    const pesan = 'Pengaduan utama sudah ditutup atau digabung. Pilih pengaduan yang masih terbuka.';
    return { penolakan: penolakan('tahapTidakSesuai', pesan, [{ lokasi: 'pengaduan', pesan }]) };
  }
  await umumkanKasus(c.trx, { instansiId: c.k.instansiId, kasusId: utama.id });
  return { pengayaan: { kasusTerkait: utama.id } };
}
