import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import type { HasilKerja, PermintaanKerja } from '../kontrak.ts';
import { komitKerja } from '../kerja.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { entriKasus, entriSistem, rekamPadaKasus } from './entri.ts';
import { kunciSasaran } from './sasaran.ts';

/** Restricts the processing of every case of the request, or lifts that; what is so already stays as it is. */
export function terapkanPembatasan(l: Lingkungan, p: PermintaanKerja): Promise<HasilKerja> {
  return komitKerja<KeadaanPdp>(l, p, async (c) => {
    const dibatasi = c.k.jenisPermintaan === 'pembatasan';
    const jenis = dibatasi ? 'pemrosesanDibatasi' : 'pembatasanDicabut';
    const kasus: string[] = [];
    for (const s of await kunciSasaran(c.trx, l, c.k)) {
      if ((s.keadaan.dibatasi !== undefined) === dibatasi) continue;
      await rekamPadaKasus(c, s, entriKasus(c, s, { jenis, isi: { permintaan: c.k.nomor } }));
      kasus.push(s.keadaan.nomor);
    }
    return entriSistem('pembatasanDiterapkan', { dibatasi, kasus }, c.waktu, 'penyampaian');
  });
}
