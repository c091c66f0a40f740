import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { hapusBarisDokumen } from '../../db/hapus-kasus.repository.ts';
import type { HasilKerja, PermintaanKerja } from '../kontrak.ts';
import { komitKerja } from '../kerja.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { entriSistem } from './entri.ts';

/**
 * What no transaction reaches: boxes in the store, wrapped keys beside the backups. Safe to repeat, and repeated until
 * all of it has worked. The rows of the documents go last: they are the list of what is to be removed.
 */
export function bersihkanSisa(l: Lingkungan, p: PermintaanKerja): Promise<HasilKerja> {
  return komitKerja<KeadaanPdp>(l, p, async (c) => {
    const { kunci, dokumen } = c.k.pemusnahan ?? { kunci: [], dokumen: [] };
    for (const id of dokumen) await l.gudang.hapus(id);
    await l.kunciCadangan?.hapus(kunci);
    await hapusBarisDokumen(c.trx, dokumen);
    l.brankas.lupakan();
    const isi = { berkas: dokumen.length, kunciCadangan: l.kunciCadangan !== null };
    return entriSistem('sisaDibersihkan', isi, c.waktu);
  });
}
