import type { AlatWorker } from '../../worker/alat.ts';
import { damaikan } from '../../worker/pendamai.ts';
import { sapu } from '../../worker/penyapu.ts';
import { pengaduanUmum } from '../support/api/permintaan.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import { sampai } from '../support/tunggu.ts';
import { alatSurat } from '../support/surat/alat.ts';

const DINSOS = 'petugas-dinsos@pangkalpinang';
const KABID = 'kabid-rehsos@pangkalpinang';
const TANGGAPI = { klasifikasi: 'informasi', tanggapan: 'Kami terima.' };

describe('a complaint as the public and the office meet it', () => {
  let s: Sistem;
  let alat: AlatWorker;
  beforeAll(async () => {
    s = await mulaiSistem();
    const { l } = s;
    const dari = { ...l, ...(await alatSurat()), db: s.bd.db, kunciCadangan: null };
    alat = { l: dari, client: l.client, jam: l.jam, log: l.log };
  });
  afterAll(() => s.tutup());

  /** Does an act on the present version. */
  const tindak = async (
    k: Pick<KasusSistem, 'rincian' | 'tindak'>,
    akun: string,
    jenis: string,
    badan: object,
  ) => {
    const { versi } = await k.rincian(akun);
    return k.tindak(akun, jenis, { ...badan, versi });
  };
  const lacak = async (kode: unknown) => (await s.tamu.ambil(`/publik/v1/lacak/${String(kode)}`)).isi;

  it('given the public form, then the first answer and the final one are read with the code', async () => {
    const { isi } = await s.tamu.kirim('/publik/v1/pengaduan', pengaduanUmum({ instansi: 'pangkalpinang' }));
    const dinsos = await s.sebagai(DINSOS);
    const kasus = async () => {
      const daftar = await dinsos.ambil('/api/v1/kasus?layanan=pengaduan');
      return (daftar.isi['kasus'] as { id: string; nomor: string }[]).find((k) => k.nomor === isi['nomor']);
    };
    const id = (await kasus())?.id ?? '';
    const jalur = `/api/v1/kasus/${id}`;
    await sampai(async () => (await dinsos.ambil(jalur)).isi['belumDiproses'] === false);
    expect(await lacak(isi['kodeLacak'])).toMatchObject({
      keterangan: 'Pengaduan sudah diterima dan menunggu tanggapan pertama.',
    });

    const { tindakanTersedia, versi } = (await dinsos.ambil(jalur)).isi as {
      tindakanTersedia: { tindakan: string }[];
      versi: number;
    };
    expect(tindakanTersedia.map((t) => t.tindakan)).toEqual(
      expect.arrayContaining(['tanggapi', 'gabungkan', 'jadikanPermohonanLansia', 'jadikanLaporanRps']),
    );
    const pertama = await dinsos.kirim(`${jalur}/tindakan/tanggapi`, { ...TANGGAPI, versi });
    expect(pertama).toMatchObject({ status: 200, isi: { kasus: { tahap: 'penanganan', versi: versi + 1 } } });
    const basi = await dinsos.kirim(`${jalur}/tindakan/jawab`, { jawaban: 'x', versi });
    expect(basi).toMatchObject({ status: 409, isi: { kode: 'versiBasi' } });
    await dinsos.kirim(`${jalur}/tindakan/jawab`, { jawaban: 'Kantor buka 08.00.', versi: versi + 1 });
    expect(await lacak(isi['kodeLacak'])).toMatchObject({
      selesai: true,
      pengaduan: { tanggapan: { isi: 'Kami terima.' }, jawaban: { isi: 'Kantor buka 08.00.' } },
    });
  });

  it('given a duplicate is joined, then its code shows the answer to the other', async () => {
    const [utama, ganda] = [await s.lahir('pengaduan'), await s.lahir('pengaduan')];
    const { kodeLacak } = await ganda.rincian(DINSOS);
    const salah = await tindak(ganda, DINSOS, 'gabungkan', { pengaduan: ganda.id });
    expect(salah).toMatchObject({ status: 422, isi: { kesalahan: [{ lokasi: 'pengaduan' }] } });
    expect((await tindak(ganda, DINSOS, 'gabungkan', { pengaduan: utama.id })).status).toBe(200);
    await tindak(utama, DINSOS, 'tanggapi', TANGGAPI);
    await tindak(utama, DINSOS, 'jawab', { jawaban: 'Sudah diperbaiki.' });
    expect(await lacak(kodeLacak)).toMatchObject({
      digabung: true,
      selesai: true,
      pengaduan: { jawaban: { isi: 'Sudah diperbaiki.' } },
    });
    const { terkait } = (await utama.rincian(KABID)) as { terkait: { id: string }[] };
    expect(terkait.map((t) => t.id)).toEqual([ganda.id]);
  });

  it('given one act, then the report of a stay is born and shows where it came from', async () => {
    const k = await s.lahir('pengaduan');
    const hasil = await k.tindak(DINSOS, 'jadikanLaporanRps', { kategori: 'orangTerlantar' });
    expect(hasil.status).toBe(200);
    const { terkait } = (await k.rincian(DINSOS)) as { terkait: { id: string; layanan: string }[] };
    expect(terkait).toMatchObject([{ layanan: 'rps' }]);
    const dinsos = await s.sebagai(DINSOS);
    const stay = async () => (await dinsos.ambil(`/api/v1/kasus/${terkait[0]?.id ?? ''}`)).isi;
    expect(await stay()).toMatchObject({ belumDiproses: true, terkait: [{ id: k.id }] });
    await sapu(alat, 0);
    await sampai(async () => (await stay())['tahap'] === 'asesmenAwal');
  });

  it('given its workflow was ended from outside, then the reconciler starts it again', async () => {
    const k = await s.lahir('pengaduan');
    await s.l.client.workflow.getHandle(k.nomor).terminate('dari luar');
    await sampai(async () => (await damaikan(alat)).includes(k.nomor), 30_000, 'alur dipulihkan');
    await sampai(async () => (await k.riwayat()).includes('alurDipulihkan'));
    expect((await tindak(k, DINSOS, 'tanggapi', TANGGAPI)).status).toBe(200);
  });

  it('given the worker was down, then the sweeper starts what the public sent meanwhile', async () => {
    await s.hentikanWorker();
    const { isi } = await s.tamu.kirim('/publik/v1/pengaduan', pengaduanUmum());
    const baris = () =>
      s.bd.db
        .selectFrom('kasus')
        .select('urutan')
        .where('nomor', '=', String(isi['nomor']))
        .executeTakeFirst();
    expect(await baris()).toEqual({ urutan: 0 });
    await s.mulaiWorker();
    await sapu(alat, 0);
    await sampai(async () => (await baris())?.urutan === 1);
  });
});
