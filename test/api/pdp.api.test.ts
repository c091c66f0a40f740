import { simpanSasaran } from '../../db/pdp.repository.ts';
import { TIPE_SALINAN } from '../../domain/kata.ts';
import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import type { KeadaanPdp } from '../../domain/pdp/keadaan.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { lampirkan, unggah } from '../support/api/kasus-uji.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pdp } from '../support/pembangun/pdp.ts';
import { PANGKAL } from '../support/pembangun/waktu.ts';

const KANTOR = '@bulukumba';

describe('requests about personal data through the API', () => {
  let t: Tumpukan;
  let kasus: Tertanam;
  beforeAll(async () => {
    t = await mulaiTumpukan({ sabarMs: 0 });
    kasus = await tanamKasus(t.bd, lansia('asesmen'), { instansi: 'bulukumba' });
  });
  afterAll(() => t.tutup());

  const permintaan = (ubah: object = {}) => ({
    jenis: 'akses',
    kasus: kasus.id,
    pemohon: { nama: 'Rahmat', hubungan: 'sendiri' },
    uraian: 'Minta salinan.',
    ...ubah,
  });
  const minta = async (badan: object) =>
    (await t.sebagai(`petugas-dinsos${KANTOR}`)).kirim('/api/v1/permintaan-pdp', badan);

  it('begin with a number of their own, under which they stand in the list', async () => {
    const { status, isi } = await minta(permintaan());
    expect(status).toBe(201);
    expect(isi).toMatchObject({
      nomor: expect.stringMatching(/^pdp-bulukumba-\d{4}-0001$/),
      tahap: 'pemeriksaan',
    });
    const daftar = await (await t.sebagai(`kabid-rehsos${KANTOR}`)).ambil('/api/v1/kasus?layanan=pdp');
    expect(daftar.isi['kasus']).toMatchObject([{ id: isi['id'], klien: { nama: null } }]);
  });

  it.each([
    ['koreksi', { jenis: 'koreksi' }],
    ['koreksi', { koreksi: { klien: { nama: 'X' } } }],
    ['diterimaPada', { diterimaPada: '2999-01-01T00:00:00.000Z' }],
    ['pemohon', { pemohon: undefined }],
    ['kasus', { kasus: '00000000-0000-4000-8000-000000000009' }],
    ['koreksi', { jenis: 'koreksi', koreksi: {} }],
  ])('are refused where %s is wrong', async (lokasi, ubah) => {
    const { status, isi } = await minta(permintaan(ubah));
    expect([status, isi['kode']]).toEqual([422, 'isiTidakSah']);
    expect(isi['kesalahan']).toEqual(expect.arrayContaining([expect.objectContaining({ lokasi })]));
  });

  it('never concern a case of another office', async () => {
    const lain = await tanamKasus(t.bd, lansia(), { instansi: 'pangkalpinang' });
    expect((await minta(permintaan({ kasus: lain.id }))).status).toBe(422);
  });

  it('show who asks to who deals with them, and to nobody else', async () => {
    const p = await tanamKasus(t.bd, pdp('keputusan'), { instansi: 'bulukumba' });
    const baca = async (akun: string) =>
      (await (await t.sebagai(akun + KANTOR)).ambil(`/api/v1/kasus/${p.id}`)).isi['data'] as object;
    expect(await baca('kabid-rehsos')).toMatchObject({ pemohon: { nama: 'Rahmat Pemohon' }, jenis: 'akses' });
    for (const akun of ['kadis', 'peksos', 'pengawas'])
      expect(await baca(akun)).not.toHaveProperty('pemohon');
  });
});

describe('a correction that is asked for', () => {
  let t: Tumpukan;
  let p: Tertanam<KeadaanPdp>;
  beforeAll(async () => {
    t = await mulaiTumpukan();
    const klien = { nama: 'Ibu Benar', nik: '7302014101500002', nomorKk: '7302014101500003' };
    const k = pdp('keputusan', { isi: { jenis: 'koreksi', koreksi: { klien } } });
    const diajukan: Peristiwa = {
      jenis: 'ajukanPermintaanPdp',
      isi: { uraian: 'NIK keliru.', koreksi: { klien } },
      waktu: PANGKAL,
      oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
      naikVersi: false,
      pengayaan: {},
    };
    p = await tanamKasus(t.bd, k, { instansi: 'bulukumba', riwayat: [diajukan] });
  });
  afterAll(() => t.tutup());

  const tersamar = { nama: 'Ibu Benar', nik: '************0002', nomorKk: '************0003' };
  const sebagai = (akun: string) => t.sebagai(akun + KANTOR);

  it.each(['petugas-dinsos', 'kabid-rehsos'])(
    'shows %s its numbers covered, in its history too',
    async (akun) => {
      const { isi } = await (await sebagai(akun)).ambil(`/api/v1/kasus/${p.id}`);
      expect(isi['data']).toMatchObject({ koreksi: { klien: tersamar } });
      const { isi: riwayat } = await (await sebagai(akun)).ambil(`/api/v1/kasus/${p.id}/riwayat`);
      expect(riwayat['riwayat']).toMatchObject([{ isi: { koreksi: { klien: tersamar } } }]);
      expect(JSON.stringify([isi, riwayat])).not.toContain('730201410150');
    },
  );

  it('shows them whole to who asks with a reason, each time on record, and to nobody else', async () => {
    const minta = async (akun: string) =>
      (await sebagai(akun)).kirim(`/api/v1/kasus/${p.id}/nik`, { alasan: 'Mencocokkan KTP asli' });
    const dicatat = () =>
      t.bd.db.selectFrom('log_akses').select('kasus_id').where('tindakan', '=', 'bacaNik').execute();
    const { status, isi } = await minta('kabid-rehsos');
    expect([status, isi]).toEqual([200, { nik: '7302014101500002', nomorKk: '7302014101500003' }]);
    expect(await dicatat()).toEqual([{ kasus_id: p.id }]);
    expect((await minta('kadis')).status).toBe(403);
    expect(await dicatat()).toHaveLength(1);
  });
});

describe('a case whose processing is restricted', () => {
  let t: Tumpukan;
  let kasus: Tertanam;
  let dokumen: string;
  beforeAll(async () => {
    t = await mulaiTumpukan();
    const k = {
      ...lansia('asesmen'),
      klien: { nama: 'Ibu Terbatas', nik: '7302015708500009', jenisKelamin: 'P' as const },
      petugas: { orangId: pelaku('peksos').orangId },
      dibatasi: { sejak: PANGKAL, permintaan: 'pdp-bulukumba-2026-0001' },
    };
    kasus = await tanamKasus(t.bd, k, { instansi: 'bulukumba' });
    dokumen = String((await unggah(t, `petugas-dinsos${KANTOR}`)).isi['id']);
    await lampirkan(t, dokumen, kasus.id);
  });
  afterAll(() => t.tutup());

  const sebagai = (akun: string) => t.sebagai(akun + KANTOR);

  it.each([
    ['kabid-rehsos', 'Ibu Terbatas', 200],
    ['peksos', 'Ibu Terbatas', 200],
    ['peksos2', 'I.T.', 403],
    ['petugas-dinsos', 'I.T.', 403],
    ['kadis', 'I.T.', 403],
  ])('shows %s the client as %s and answers %d for a document', async (akun, nama, status) => {
    const { isi } = await (await sebagai(akun)).ambil(`/api/v1/kasus/${kasus.id}`);
    expect(isi['klien']).toMatchObject({ nama });
    expect(isi['dibatasi']).toEqual({ sejak: PANGKAL, permintaan: 'pdp-bulukumba-2026-0001' });
    expect(isi['peringatan']).toMatchObject([{ kode: 'pemrosesanDibatasi' }]);
    expect((await (await sebagai(akun)).mentah(`/api/v1/dokumen/${dokumen}`)).status).toBe(status);
    expect(isi['dokumen']).toMatchObject([{ id: dokumen, dapatDibuka: status === 200 }]);
  });

  it('is listed by initials, but for the kabid', async () => {
    for (const [akun, nama] of [
      ['kabid-rehsos', 'Ibu Terbatas'],
      ['petugas-dinsos', 'I.T.'],
    ] as const) {
      const { isi } = await (await sebagai(akun)).ambil('/api/v1/kasus');
      expect(isi['kasus']).toMatchObject([{ id: kasus.id, dibatasi: true, klien: { nama } }]);
    }
  });

  it('keeps the copy of its data that was handed over from who sees initials, until the request is taken up again', async () => {
    const salinan = String((await unggah(t, `petugas-dinsos${KANTOR}`)).isi['id']);
    const minta = async (tahap: 'penyampaian' | 'selesai', dari: string) => {
      const p = await tanamKasus(t.bd, pdp(tahap), { instansi: 'bulukumba' });
      await t.bd.db.transaction().execute(async (trx) => {
        await simpanSasaran(trx, { kasusId: p.id, instansiId: 'bulukumba' }, [kasus.id]);
        await trx.updateTable('dokumen').set({ tipe: TIPE_SALINAN }).where('id', '=', salinan).execute();
      });
      await lampirkan(t, salinan, p.id);
      const { status } = await (await sebagai(dari)).mentah(`/api/v1/dokumen/${salinan}`);
      const { isi } = await (await sebagai(dari)).ambil(`/api/v1/kasus/${p.id}`);
      expect(isi['dokumen']).toMatchObject([{ id: salinan, dapatDibuka: status === 200 }]);
      return status;
    };
    expect(await minta('penyampaian', 'petugas-dinsos')).toBe(200);
    expect(await minta('selesai', 'petugas-dinsos')).toBe(403);
    expect(await minta('selesai', 'kabid-rehsos')).toBe(200);
  });

  it('is found by no search, and resembles nobody', async () => {
    for (const badan of [{ nama: 'Terbatas' }, { nik: '7302015708500009' }]) {
      const { isi } = await (await sebagai('kabid-rehsos')).kirim('/api/v1/kasus/cari', badan);
      expect(isi['kasus']).toEqual([]);
    }
  });
});
