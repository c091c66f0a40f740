import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { TidakTerbaca } from '../../db/kunci/brankas.ts';
import { isiRiwayat, sisaKunci } from '../../db/hapus-kasus.repository.ts';
import { terikatRiwayat } from '../../db/riwayat.ts';
import type { KonteksKerja } from '../kerja.ts';
import { komitKerja } from '../kerja.ts';
import type { HasilKerja, PermintaanKerja } from '../kontrak.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { entriSistem } from './entri.ts';

/**
 * Proves the erasure, once every process has had the time to forget: no key of it is left, no box of the store, and no
 * entry of the histories opens any more. Where something does, it throws, is tried again, and shows as failing.
 */
export function buktikanPemusnahan(l: Lingkungan, p: PermintaanKerja): Promise<HasilKerja> {
  return komitKerja<KeadaanPdp>(l, p, async (c) => {
    l.brankas.lupakan();
    const { kunci, dokumen } = c.k.pemusnahan ?? { kunci: [], dokumen: [] };
    if (kunci.length > 0 && (await sisaKunci(c.trx, kunci)) > 0) throw new Error('kunci masih ada');
    for (const id of dokumen) if (await l.gudang.buka(id)) throw new Error('berkas masih ada');
    const diperiksa = await periksaRiwayat(c);
    // Where the system has proposed it nobody waits for an answer.
    const ke = c.k.pemohon ? 'penyampaian' : 'selesai';
    return entriSistem('pemusnahanTerbukti', { diperiksa }, c.waktu, ke);
  });
}

/** @returns how many entries were tried, all in vain */
async function periksaRiwayat(c: KonteksKerja<KeadaanPdp>): Promise<number> {
  let diperiksa = 0;
  for (const { kasusId } of c.k.sasaran) {
    for (const { urutan, isi } of await isiRiwayat(c.trx, kasusId)) {
      const terbuka = await c.l.brankas.bacaByte(terikatRiwayat(kasusId, urutan), isi).then(
        () => true,
        (e: unknown) => {
          if (e instanceof TidakTerbaca) return false;
          throw e;
        },
      );
      if (terbuka) throw new Error('riwayat masih terbaca');
      diperiksa += 1;
    }
  }
  return diperiksa;
}
