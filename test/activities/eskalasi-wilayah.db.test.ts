import { komitWaktu } from '../../activities/eskalasi.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import { peristiwaWaktu } from '../../domain/kasus/waktu-jatuh.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { bereskalasi } from '../support/pembangun/eskalasi.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pada } from '../support/pembangun/waktu.ts';
import { alatSurat } from '../support/surat/alat.ts';

describe('a rung for the petugas-desa', () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  afterAll(() => bd.tutup());

  async function penerima(kecamatan: string) {
    const suratPermohonan = { nomor: '1', tanggal: '2026-01-05', desaKelurahan: 'caile', kecamatan };
    const jenjang = [
      { ke: 1, pada: pada(30), kepada: ['petugas-desa' as const], nasib: 'menunggu' as const },
    ];
    const k = bereskalasi(lansia('asesmen', { isi: { suratPermohonan } }), { jenjang });
    const kasus = await tanamKasus(bd, k, { instansi: 'bulukumba' });
    const jatuh = peristiwaWaktu(ATURAN.lansia, kasus.keadaan, '9999-01-01T00:00:00.000Z');
    const l = {
      db: bd.db,
      brankas: bd.brankas,
      penyegel: bd.penyegel,
      gudang: gudangIngatan(),
      kunciCadangan: null,
      ...(await alatSurat()),
      sekarang: () => dariMs(Date.now()),
    };
    const { nomor, urutan } = kasus.keadaan;
    await komitWaktu(l, { kasusId: kasus.id, alurId: nomor, urutan, peristiwa: jatuh ? [jatuh] : [] });
    return bd.db
      .selectFrom('kotak_keluar')
      .select(['orang_id', 'peran', 'lewat'])
      .where('kasus_id', '=', kasus.id)
      .execute();
  }

  it('reaches the one of the own village and nobody of the others', async () => {
    const { orang } = await orangIni(bd, 'bulukumba', 'petugas-desa');
    expect(await penerima('Ujung Bulu')).toEqual([
      { orang_id: orang, peran: 'petugas-desa', lewat: 'pemangku' },
    ]);
  });

  it('goes to the duty contact where the village has none', async () => {
    const semua = await penerima('Kajang');
    expect(semua.length).toBeGreaterThan(0);
    expect(semua.every((p) => p.peran !== 'petugas-desa' && p.lewat === 'kontakPiket')).toBe(true);
  });
});
