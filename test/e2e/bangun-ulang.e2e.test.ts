import { bangunUlangProyeksi, bangunUlangSemua } from '../../db/bangun-ulang.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';

const DINSOS = 'petugas-dinsos@bulukumba';

describe('the projection of a case', () => {
  let s: Sistem;
  let kasus: KasusSistem;
  beforeAll(async () => {
    s = await mulaiSistem();
    kasus = await s.lahir('lansia');
    await kasus.tindak(DINSOS, 'tunda', { alasan: 'Menunggu keluarga.' });
  });
  afterAll(() => s.tutup());

  /** What reports count the case by, and where it lies. */
  const laporan = async () => {
    const kolom = ['sumber', 'kategori', 'alasan_akhir', 'cara_akhir'] as const;
    const wilayah = ['desa_kelurahan', 'kecamatan'] as const;
    const ukuran = await s.bd.db
      .selectFrom('kasus')
      .select([...kolom, ...wilayah])
      .where('id', '=', kasus.id)
      .execute();
    const langkah = await s.bd.db.selectFrom('langkah_kasus').selectAll().orderBy('tenggat_id').execute();
    return { ukuran, langkah };
  };

  it('that is as its history says is left alone', async () => {
    expect(await bangunUlangProyeksi(s.bd.db, s.bd.brankas, kasus.id)).toBe(false);
  });

  it('that lost only where its case lies has it back', async () => {
    const terhitung = await laporan();
    await s.bd.pemilik.updateTable('kasus').set({ kecamatan: null }).where('id', '=', kasus.id).execute();
    expect(await bangunUlangProyeksi(s.bd.db, s.bd.brankas, kasus.id)).toBe(true);
    expect(await laporan()).toEqual(terhitung);
  });

  it('that was lost comes back from the history alone', async () => {
    const sebelum = await kasus.rincian(DINSOS);
    const terhitung = await laporan();
    expect(terhitung).toMatchObject({ langkah: [{ kunci: 'permohonan', selesai: null }] });
    await s.bd.pemilik
      .updateTable('kasus')
      .set({ keadaan: Buffer.from('hilang'), tahap: 'selesai', terbuka: false, versi: 99, ditunda: false })
      .set({ kategori: null, desa_kelurahan: null, kecamatan: null })
      .where('id', '=', kasus.id)
      .execute();
    await s.bd.pemilik.deleteFrom('tugas').where('kasus_id', '=', kasus.id).execute();
    for (const tabel of ['klien', 'langkah_kasus', 'eskalasi_kasus'] as const) {
      await s.bd.pemilik.deleteFrom(tabel).where('kasus_id', '=', kasus.id).execute();
    }
    expect(await bangunUlangSemua(s.bd.db, s.bd.brankas)).toEqual({
      diperiksa: 1,
      dibangun: 1,
      takTerbaca: 0,
    });
    const sesudah = await kasus.rincian(DINSOS);
    const tanpaId = (isi: Record<string, unknown>) => ({ ...isi, tugas: (isi['tugas'] as object[]).length });
    expect(tanpaId(sesudah)).toEqual(tanpaId(sebelum));
    expect(await laporan()).toEqual(terhitung);
    expect((await kasus.tindak(DINSOS, 'lanjutkan', {})).status).toBe(200);
  });
});
