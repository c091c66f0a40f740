import { randomUUID } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { PermintaanKerja } from '../../activities/kontrak.ts';
import type { Lingkungan } from '../../activities/lingkungan.ts';
import { koreksiDataPribadi } from '../../activities/pdp/koreksi.ts';
import { musnahkanKunci } from '../../activities/pdp/musnahkan.ts';
import { susunSalinanData } from '../../activities/pdp/salinan.ts';
import { selamaTerbaca } from '../../activities/musnah.ts';
import { catatUnggahan, lampirkanKeKasus, terikatDokumen } from '../../db/dokumen.repository.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { simpanSasaran } from '../../db/pdp.repository.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { TIDAK_TERBACA } from '../../engine/nama.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pdp } from '../support/pembangun/pdp.ts';
import { pengaduan } from '../support/pembangun/pengaduan.ts';
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

  /** A document of a case, as it lies after it was attached. */
  async function lampiran(kasus: Tertanam, nama: string): Promise<void> {
    const id = randomUUID();
    const { orang: pemilik } = await orangIni(bd, 'bulukumba', 'petugas-dinsos');
    const isi = Buffer.from(`isi ${nama}`);
    await bd.db.transaction().execute(async (trx) => {
      const kunci = await bd.brankas.buatKunciDokumen(trx, 'bulukumba');
      const kotak = sandikan(kunci, isi, terikatDokumen(id));
      const d = { id, instansiId: 'bulukumba', pemilik, jenis: 'ktp', nama, tipe: 'image/png' } as const;
      await catatUnggahan(trx, kunci, { ...d, ukuran: isi.length, diunggahPada: l.sekarang() }, kotak);
      await lampirkanKeKasus(trx, kasus.id, [{ id, kunci_id: kunci.id }]);
      await l.gudang.simpan(id, kotak);
    });
  }

  it('copies the papers of the person, and of those of others no more than their kind', async () => {
    const kantor = { instansi: 'bulukumba' };
    const aduan = await tanamKasus(bd, pengaduan('selesai'), kantor);
    const kasus = await tanamKasus(bd, lansia('asesmen'), { ...kantor, kasusAsal: aduan.id });
    const lain = await tanamKasus(bd, pdp('ditolak'), kantor);
    await bd.db
      .transaction()
      .execute((trx) => simpanSasaran(trx, { kasusId: lain.id, instansiId: 'bulukumba' }, [kasus.id]));
    await lampiran(kasus, 'KTP Ibu Contoh.png');
    await lampiran(aduan, 'KTP Budi Pelapor.png');
    await lampiran(lain, 'KTP Pemohon Lain.png');

    const p = await dikabulkan(kasus, 'akses');
    await susunSalinanData(l, p);
    const { salinan } = (await bacaKeadaan(bd.db, bd.brankas, p.kasusId)) as KeadaanPdp;
    const id = salinan?.dokumenId ?? '';
    const kotak = (await l.gudang.buka(id)) ?? Buffer.alloc(0);
    const berkas = unzipSync(await bd.brankas.bacaByte(terikatDokumen(id), kotak));

    const { nomor } = kasus.keadaan;
    expect(Object.keys(berkas).toSorted()).toEqual([
      'BACA-SAYA.txt',
      'data.json',
      `dokumen/${nomor}/1-ktp.png`,
    ]);
    expect(strFromU8(berkas[`dokumen/${nomor}/1-ktp.png`] ?? new Uint8Array())).toBe(
      'isi KTP Ibu Contoh.png',
    );
    const data = strFromU8(berkas['data.json'] ?? new Uint8Array());
    expect(data).not.toMatch(/Budi Pelapor|Pemohon Lain/);
    const dokumen = (JSON.parse(data) as { kasus: { nomor: string; dokumen: object[] }[] }).kasus.map(
      (k) => [k.nomor, k.dokumen] as const,
    );
    const milik = (nama: string | null) => [
      expect.objectContaining({ jenis: 'Ktp', nama, berkas: nama && `dokumen/${nomor}/1-ktp.png` }),
    ];
    expect(new Map(dokumen)).toEqual(
      new Map([
        [nomor, milik('KTP Ibu Contoh.png')],
        [aduan.keadaan.nomor, milik(null)],
        [lain.keadaan.nomor, milik(null)],
      ]),
    );
    const indeks = strFromU8(berkas['BACA-SAYA.txt'] ?? new Uint8Array());
    expect(indeks.match(/\(tidak disertakan\): Ktp/g)).toHaveLength(2);
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
