import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { hapusKasus } from '../../db/hapus-kasus.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import type { HasilKerja, PermintaanKerja } from '../kontrak.ts';
import { komitKerja } from '../kerja.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { entriKasus, entriSistem, rekamPadaKasus } from './entri.ts';
import { halanganHapus } from './halangan.ts';
import { kunciSasaran } from './sasaran.ts';

/**
 * Erases: all cases of the request or none, in one transaction.
 * 1. Under the locks it is asked again whether they may go: one may have been reopened since it was granted.
 * 2. Each history gets a last entry, written with the key just before it goes; its columns tell who and when.
 * 3. The keys are destroyed, and with them the history, the acts, the documents and what the engine keeps.
 */
export async function musnahkanKunci(l: Lingkungan, p: PermintaanKerja): Promise<HasilKerja> {
  const hasil = await komitKerja<KeadaanPdp>(l, p, async (c) => {
    const sasaran = await kunciSasaran(c.trx, l, c.k);
    const halangan = await halanganHapus(c.trx, c.k, c.waktu);
    if (halangan) return entriSistem('pelaksanaanTerhalang', { sebab: halangan.pesan }, c.waktu, 'keputusan');
    for (const s of sasaran) {
      const isi = { permintaan: c.k.nomor };
      await rekamPadaKasus(c, s, entriKasus(c, s, { jenis: 'dataDihapus', isi }));
    }
    const ids = sasaran.map((s) => s.keadaan.kasusId);
    const sistem = pelakuSistem(c.k.instansiId, 'sistem').orangId;
    const { kunci, dokumen } = await hapusKasus(c.trx, ids, c.waktu, sistem);
    const kasus = sasaran.map((s) => s.keadaan.nomor);
    return entriSistem('kunciDimusnahkan', { kasus, kunci, dokumen }, c.waktu);
  });
  // Also where only the answer was lost: forgetting twice harms nobody.
  l.brankas.lupakan();
  return hasil;
}
