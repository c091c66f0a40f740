import { nilaiLama } from '../../domain/kasus/nilai-lama.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { isiKoreksi } from '../../domain/pdp/koreksi.ts';
import type { HasilKerja, PermintaanKerja } from '../kontrak.ts';
import { komitKerja } from '../kerja.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { entriKasus, entriSistem, rekamPadaKasus } from './entri.ts';
import { kunciSasaran } from './sasaran.ts';

/** Corrects the person in every case of the request, open or closed: an entry of its own in each, old value kept. */
export function koreksiDataPribadi(l: Lingkungan, p: PermintaanKerja): Promise<HasilKerja> {
  return komitKerja<KeadaanPdp>(l, p, async (c) => {
    const kasus: string[] = [];
    for (const s of await kunciSasaran(c.trx, l, c.k)) {
      const { layanan, nomor } = s.keadaan;
      const isi = c.k.koreksi && isiKoreksi(layanan, c.k.koreksi, `Permintaan data pribadi ${c.k.nomor}`);
      if (!isi) continue;
      const pengayaan = { nilaiLama: nilaiLama(s.keadaan, isi) };
      await rekamPadaKasus(c, s, entriKasus(c, s, { jenis: 'koreksiData', isi, pengayaan }));
      kasus.push(nomor);
    }
    return entriSistem('dataDikoreksi', { kasus }, c.waktu, 'penyampaian');
  });
}
