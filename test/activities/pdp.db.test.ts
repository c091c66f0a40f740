import type { PermintaanKerja } from '../../activities/kontrak.ts';
import type { Lingkungan } from '../../activities/lingkungan.ts';
import { koreksiDataPribadi } from '../../activities/pdp/koreksi.ts';
import { musnahkanKunci } from '../../activities/pdp/musnahkan.ts';
import { susunSalinanData } from '../../activities/pdp/salinan.ts';
import { selamaTerbaca } from '../../activities/musnah.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { TIDAK_TERBACA } from '../../engine/nama.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pdp } from '../support/pembangun/pdp.ts';
import { alatSurat } from '../support/surat/alat.ts';

describe('what a granted request does, run again after its answer was lost', () => {
  let bd: BasisDataUji;
  let l: Lingkungan;
  beforeAll(async () => {
    bd = await basisDataUji();
    l = {
      db: bd.db,
      brankas: bd.brankas,
      penyegel: bd.penyegel,
      gudang: gudangIngatan(),
      kunciCadangan: null,
      ...(await alatSurat()),
      sekarang: () => dariMs(Date.now()),
    };
  });
  afterAll(() => bd.tutup());

  const banyak = async (kasusId: string) =>
    (await bd.db.selectFrom('riwayat').select('urutan').where('kasus_id', '=', kasusId).execute()).length;

  /** A granted request about this case, as its workflow is about to carry it out. */
  async function dikabulkan(kasus: Tertanam, jenis: KeadaanPdp['jenisPermintaan']): Promise<PermintaanKerja> {
    const koreksi = jenis === 'koreksi' ? { koreksi: { klien: { nama: 'Ibu Benar' } } } : {};
    const sasaran = [{ kasusId: kasus.id, nomor: kasus.keadaan.nomor, layanan: 'lansia' as const }];
    const k = { ...pdp('pelaksanaan', { isi: { jenis, ...koreksi } }), sasaran };
    const { id, keadaan } = await tanamKasus(bd, k, { instansi: 'bulukumba' });
    const { alur_id: alurId } = await bd.db
      .selectFrom('kasus')
      .select('alur_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return { kasusId: id, alurId, urutan: keadaan.urutan, waktu: keadaan.waktu };
  }

  it('corrects once', async () => {
    const kasus = await tanamKasus(bd, lansia('asesmen'), { instansi: 'bulukumba' });
    const p = await dikabulkan(kasus, 'koreksi');
    const pertama = await koreksiDataPribadi(l, p);
    expect(await koreksiDataPribadi(l, p)).toEqual(pertama);
    expect(await banyak(kasus.id)).toBe(1);
    expect(await banyak(p.kasusId)).toBe(1);
  });

  it('makes one copy', async () => {
    const kasus = await tanamKasus(bd, lansia('asesmen'), { instansi: 'bulukumba' });
    const p = await dikabulkan(kasus, 'akses');
    const pertama = await susunSalinanData(l, p);
    expect(await susunSalinanData(l, p)).toEqual(pertama);
    const dokumen = await bd.db
      .selectFrom('dokumen')
      .select('tipe')
      .where('kasus_id', '=', p.kasusId)
      .execute();
    expect(dokumen).toEqual([{ tipe: 'application/zip' }]);
  });

  it('erases nothing where a case was reopened since it was granted, and gives the request back', async () => {
    const kasus = await tanamKasus(bd, lansia('asesmen'), { instansi: 'bulukumba' });
    const p = await dikabulkan(kasus, 'penghapusan');
    const hasil = await musnahkanKunci(l, p);
    expect(hasil).toMatchObject({
      hasil: 'dicatat',
      peristiwa: { jenis: 'pelaksanaanTerhalang', ke: 'keputusan' },
    });
    expect(await musnahkanKunci(l, p)).toEqual(hasil);
    expect(await bacaKeadaan(bd.db, bd.brankas, p.kasusId)).toMatchObject({ tahap: 'keputusan' });
    expect((await bacaKeadaan(bd.db, bd.brankas, kasus.id))?.klien.nama).toBe('Ibu Contoh');
    expect(await banyak(kasus.id)).toBe(0);
  });

  it('does nothing for a run that is behind', async () => {
    const kasus = await tanamKasus(bd, lansia('asesmen'), { instansi: 'bulukumba' });
    const p = await dikabulkan(kasus, 'koreksi');
    const basi = { ...p, urutan: p.urutan - 1 };
    expect(await koreksiDataPribadi(l, basi)).toMatchObject({ hasil: 'tertinggal', alurId: p.alurId });
    expect(await banyak(kasus.id)).toBe(0);
  });

  describe('where the key of the case is gone', () => {
    it('an activity ends instead of being tried for ever', async () => {
      const kasus = await tanamKasus(bd, lansia('asesmen'), { instansi: 'bulukumba' });
      const p = await dikabulkan(kasus, 'koreksi');
      await bd.db.deleteFrom('kunci_data').where('kasus_id', '=', p.kasusId).execute();
      bd.pemegang.lupakan();
      const jalankan = selamaTerbaca(l, (minta: PermintaanKerja) => koreksiDataPribadi(l, minta));
      expect(await jalankan(p)).toEqual({ hasil: 'musnah' });
      expect(await jalankan({ [TIDAK_TERBACA]: true } as never)).toEqual({ hasil: 'musnah' });
    });

    it('but damage to a state whose key is there is tried again: it can be repaired', async () => {
      const kasus = await tanamKasus(bd, lansia('asesmen'), { instansi: 'bulukumba' });
      const p = await dikabulkan(kasus, 'koreksi');
      await bd.db
        .updateTable('kasus')
        .set({ keadaan: Buffer.from('rusak') })
        .where('id', '=', p.kasusId)
        .execute();
      const jalankan = selamaTerbaca(l, (minta: PermintaanKerja) => koreksiDataPribadi(l, minta));
      await expect(jalankan(p)).rejects.toThrow('kunci data tidak ada lagi');
    });
  });
});
