import { bukaDb } from '../../db/koneksi.ts';
import { bukaBrankas } from '../../db/kunci/brankas.ts';
import { pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import type { GudangBerkas } from '../../db/gudang/gudang.ts';
import { periksaPulihan } from '../../db/periksa-pulihan.ts';

/** Verifies what is recorded and says what was found. @returns the exit code */
export async function periksaDanLaporkan(
  databaseUrl: string,
  kunciInduk: Buffer,
  gudang: GudangBerkas,
): Promise<number> {
  // An error on an idle connection is met again by the next query.
  const db = bukaDb(databaseUrl, 'aplikasi', () => undefined, 2);
  const dbKunci = bukaDb(databaseUrl, 'aplikasi', () => undefined, 1);
  try {
    const brankas = bukaBrankas(pemegangKunciDb(dbKunci, kunciInduk), kunciInduk);
    const h = await periksaPulihan({ db, brankas, gudang });
    if (h.cacat !== null) {
      process.stderr.write(`TIDAK COCOK: ${h.cacat}\n`);
      return 1;
    }
    const { kasus, kantor, baris, jangkar } = h.audit;
    process.stdout.write(
      `Riwayat utuh: ${kasus} kasus, ${kantor} kantor, ${baris} baris, ${jangkar} jangkar harian.\n` +
        `Keadaan sama dengan riwayatnya: ${h.kasus} kasus; ${h.terhapus} kasus sudah dihapus datanya.\n` +
        `Resi cocok dengan riwayat: ${h.resi}; ${h.menunggu} tindakan masih menunggu.\n` +
        `Nomor cocok pada ${h.register} register. ${h.dokumen} dokumen ada dan dapat dibuka.\n`,
    );
    return 0;
  } finally {
    await Promise.all([db.destroy(), dbKunci.destroy()]);
  }
}
