import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { bacaPegawai, bacaPejabatSurat, bacaPetugas, bacaTemplatKantor } from '../../db/surat-bahan.baca.ts';
import { JENIS_SURAT } from '../../domain/surat/isian.ts';
import { orangIni } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';

let bd: BasisDataUji;
beforeAll(async () => {
  bd = await basisDataUji();
});
afterAll(() => bd.tutup());

const KANTOR = 'bulukumba';
const HARI = '2026-11-22T01:00:00.000Z';
const KADIS = { nama: 'Andi Rahmawati Tenri', pangkat: 'Pembina Utama Muda', jabatan: 'Kepala Dinas Sosial' };

describe('wording and letterhead of an office', () => {
  it.each(['bulukumba', 'pangkalpinang'])(
    'are there for every kind in the sample office %s',
    async (kantor) => {
      for (const jenis of JENIS_SURAT) {
        const t = await bacaTemplatKantor(bd.db, kantor, jenis, { pada: HARI });
        expect(t).toMatchObject({ versi: 1, kop: { instansi: 'Dinas Sosial' } });
        const { format } = await sharp(Buffer.from(t?.kop.logo ?? '', 'base64')).metadata();
        expect(format).toBe('png');
      }
    },
  );

  it('are those in force at the moment, and later those of the version a letter was made with', async () => {
    const kop = { pemerintah: 'Pemerintah', instansi: 'Dinas Sosial', alamat: 'Jalan Baru', kota: 'Bira' };
    await bd.db
      .insertInto('templat_surat')
      .values({
        instansi_id: KANTOR,
        jenis: 'rujukan',
        versi: 2,
        teks: 'hal: Baru\n\nIsi.',
        kop: JSON.stringify(kop),
        berlaku_sejak: HARI,
      })
      .execute();
    const baca = (pilihan: { pada: string } | { versi: number }) =>
      bacaTemplatKantor(bd.db, KANTOR, 'rujukan', pilihan);
    expect(await baca({ pada: '2026-11-22T00:59:59.999Z' })).toMatchObject({ versi: 1, kota: 'Bulukumba' });
    expect(await baca({ pada: HARI })).toMatchObject({ versi: 2, kota: 'Bira' });
    expect((await baca({ pada: HARI }))?.kop).not.toHaveProperty('logo');
    expect(await baca({ versi: 1 })).toMatchObject({ versi: 1, kota: 'Bulukumba' });
  });

  it('are none before the first', async () => {
    const pada = '2019-01-01T00:00:00.000Z';
    expect(await bacaTemplatKantor(bd.db, KANTOR, 'rekomendasi', { pada })).toBeNull();
  });
});

describe('the people a letter names', () => {
  it('are given with rank and number, in the position of their act', async () => {
    const { orang, jabatan } = await orangIni(bd, KANTOR, 'kadis');
    const siapa = { orangId: orang, jabatanId: jabatan };
    expect(await bacaPegawai(bd.db, siapa)).toMatchObject({ ...KADIS, nip: '000000000000000001' });
    expect(await bacaPegawai(bd.db, { ...siapa, sebagai: 'plh' })).toMatchObject({ sebagai: 'plh' });
    expect(await bacaPegawai(bd.db, { orangId: orang, jabatanId: randomUUID() })).toBeNull();
  });

  it('hold the position on that day: a Plh signs while the holder is away', async () => {
    const kabid = await orangIni(bd, KANTOR, 'kabid-rehsos');
    const kadis = await orangIni(bd, KANTOR, 'kadis');
    await bd.pemilik
      .insertInto('pemangku')
      .values({
        id: randomUUID(),
        jabatan_id: kadis.jabatan,
        orang_id: kabid.orang,
        sifat: 'plh',
        masa: '[2026-12-01T00:00:00Z,2026-12-08T00:00:00Z)',
        dasar: 'SK 1/2026',
      })
      .execute();
    const pada = (w: string) => bacaPejabatSurat(bd.db, KANTOR, 'kadis', w);
    expect(await pada(HARI)).toMatchObject({ orangId: kadis.orang, pegawai: KADIS });
    expect((await pada(HARI))?.pegawai).not.toHaveProperty('sebagai');
    expect(await pada('2026-12-02T00:00:00.000Z')).toMatchObject({
      orangId: kabid.orang,
      pegawai: { nama: 'Hasnawati Baso', jabatan: 'Kepala Dinas Sosial', sebagai: 'plh' },
    });
  });

  it('are the officer in charge in the own post, and nobody who does not hold one', async () => {
    const { orang } = await orangIni(bd, KANTOR, 'peksos');
    expect(await bacaPetugas(bd.db, orang, 'peksos', HARI)).toMatchObject({ pangkat: 'Penata Muda' });
    expect(await bacaPetugas(bd.db, orang, 'kadis', HARI)).toBeNull();
    expect(await bacaPetugas(bd.db, orang, 'peksos', '2019-01-01T00:00:00.000Z')).toBeNull();
  });
});
