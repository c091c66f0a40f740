import { randomUUID } from 'node:crypto';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { HARI, pada } from '../support/pembangun/waktu.ts';

type Butir = Record<string, unknown> & { id: string; kasus: { id: string } };

let t: Tumpukan;
let lama: Tertanam;
let baru: Tertanam;
let berkas: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const bulukumba = { instansi: 'bulukumba' };
  berkas = await tanamKasus(t.bd, lansia('permohonan'), bulukumba);
  baru = await tanamKasus(t.bd, lansia('asesmen', { waktu: pada(HARI) }), bulukumba);
  lama = await tanamKasus(t.bd, lansia('asesmen'), bulukumba);
  await tanamKasus(t.bd, lansia('asesmen'), { instansi: 'pangkalpinang' });
});
afterAll(() => t.tutup());

const ambil = async (akun: string, jalur: string) => (await t.sebagai(akun)).ambil(jalur);
const kasusDi = (butir: unknown) => (butir as Butir[]).map((b) => b.kasus.id);

/** Hangs an escalation into inbox and notices, for a person or for whoever holds a role. */
async function eskalasi(kasus: Tertanam, peran: string, orang: string | null = null, menit = 45) {
  const umum = {
    kunci: `eskalasi:uji:${randomUUID()}`,
    kasus_id: kasus.id,
    instansi_id: kasus.keadaan.instansiId,
    peran,
    orang_id: orang,
    jenis: 'eskalasi',
    dibuat_pada: pada(menit),
  };
  await t.bd.db
    .insertInto('tugas')
    .values({ ...umum, id: randomUUID(), tindakan: 'eskalasi', tenggat: pada(menit) })
    .execute();
  const isi = JSON.stringify({ tenggat: 'Paraf' });
  await t.bd.db
    .insertInto('kotak_keluar')
    .values({ ...umum, id: randomUUID(), lewat: 'tidakAda', isi })
    .execute();
}

describe('kotak tugas', () => {
  test('tugas atas nama saya, yang paling mendesak dulu', async () => {
    const { status, isi } = await ambil('peksos@bulukumba', '/api/v1/tugas');
    expect(status).toBe(200);
    expect(kasusDi(isi['tugas'])).toEqual([lama.id, baru.id]);
    expect((isi['tugas'] as Butir[])[0]).toMatchObject({
      kasus: { nomor: lama.keadaan.nomor, layanan: 'lansia', tahap: 'asesmen' },
      jenis: 'tindakan',
      tindakan: 'kirimAsesmen',
      label: 'Kirim asesmen',
      milik: 'saya',
      tenggat: pada(30),
      terlambat: true,
    });
  });

  test('tugas orang lain tidak terlihat, juga bila perannya sama', async () => {
    expect((await ambil('peksos2@bulukumba', '/api/v1/tugas')).isi['tugas']).toEqual([]);
  });

  test('tugas jabatan saya yang tidak menyebut orang; pengingat yang lewat bukan keterlambatan', async () => {
    const { isi } = await ambil('petugas-dinsos@bulukumba', '/api/v1/tugas');
    expect(isi['tugas']).toMatchObject([
      { kasus: { id: berkas.id }, milik: 'jabatan', tindakan: 'nyatakanLengkap', terlambat: false },
    ]);
    expect((await ambil('petugas-dinsos@pangkalpinang', '/api/v1/tugas')).isi['tugas']).toEqual([]);
  });

  test('eskalasi ada di kotak pengawas, dan tidak di kotak kantor lain', async () => {
    await eskalasi(lama, 'pengawas');
    expect((await ambil('pengawas@bulukumba', '/api/v1/tugas')).isi['tugas']).toMatchObject([
      { jenis: 'eskalasi', label: 'Eskalasi', milik: 'jabatan', terlambat: true },
    ]);
    expect((await ambil('pengawas@pangkalpinang', '/api/v1/tugas')).isi['tugas']).toEqual([]);
  });

  test('yang selesai hilang, halaman demi halaman semua tepat satu kali', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'sekretaris');
    for (const menit of [50, 40, 40, 60]) await eskalasi(baru, 'sekretaris', orang, menit);
    const milik = t.bd.db.updateTable('tugas').where('orang_id', '=', orang);
    await milik.set({ tenggat: null }).where('tenggat', '=', pada(60)).execute();
    await milik
      .set({ selesai_pada: pada(70) })
      .where('tenggat', '=', pada(50))
      .execute();
    const semua = ((await ambil('sekretaris@bulukumba', '/api/v1/tugas')).isi['tugas'] as Butir[]).map(
      (b) => b.id,
    );
    expect(semua).toHaveLength(3);
    expect(await susuri('sekretaris@bulukumba', '/api/v1/tugas?batas=1', 'tugas')).toEqual(semua);
  });
});

describe('pemberitahuan', () => {
  test('untuk saya dan jabatan saya, yang terbaru dulu; yang sudah dibaca dapat disaring', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kabid-rehsos');
    await eskalasi(lama, 'kabid-rehsos', orang, 100);
    await eskalasi(baru, 'kabid-rehsos', null, 200);
    const { isi } = await ambil('kabid-rehsos@bulukumba', '/api/v1/notifikasi');
    expect(isi['notifikasi']).toMatchObject([
      { kasus: { id: baru.id }, milik: 'jabatan', isi: { tenggat: 'Paraf' }, dibacaPada: null },
      { kasus: { id: lama.id }, milik: 'saya' },
    ]);
    expect(await susuri('kabid-rehsos@bulukumba', '/api/v1/notifikasi?batas=1', 'notifikasi')).toHaveLength(
      2,
    );

    const [, milikSaya] = isi['notifikasi'] as Butir[];
    expect(await tandai('kabid-rehsos@bulukumba', { id: [milikSaya?.id] })).toMatchObject({ belumDibaca: 1 });
    const sisa = await ambil('kabid-rehsos@bulukumba', '/api/v1/notifikasi?belumDibaca=true');
    expect(kasusDi(sisa.isi['notifikasi'])).toEqual([baru.id]);
    expect((await ambil('kabid-rehsos@pangkalpinang', '/api/v1/notifikasi')).isi['notifikasi']).toEqual([]);
  });

  test('yang tidak tentang kasus tampil tanpa kasus', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kadis');
    await pesanUmum({ orang_id: orang }, pada(10));
    const { isi } = await ambil('kadis@bulukumba', '/api/v1/notifikasi');
    expect(isi['notifikasi']).toMatchObject([{ kasus: null, jenis: 'ikhtisar', isi: { terlambat: 2 } }]);
    expect((await ambil('kadis@pangkalpinang', '/api/v1/notifikasi')).isi['notifikasi']).toEqual([]);
  });

  test('pesan jabatan yang dibaca seorang tetap belum dibaca bagi pemangku lain', async () => {
    await pesanUmum({ peran: 'peksos' }, pada(20));
    await tandai('peksos@bulukumba', { semua: true });
    expect(await hitung('peksos@bulukumba')).toBe(0);
    expect(await hitung('peksos2@bulukumba')).toBe(1);
  });

  test('semua sampai suatu saat: yang datang sesudahnya tetap belum dibaca', async () => {
    await pesanUmum({ peran: 'sekretaris' }, pada(5 * HARI));
    await pesanUmum({ peran: 'sekretaris' }, pada(5 * HARI + 1));
    await tandai('sekretaris@bulukumba', { semua: true, sampai: pada(5 * HARI) });
    expect(await hitung('sekretaris@bulukumba')).toBe(1);
  });

  test('milik orang lain tidak dapat ditandai, dan bacaan pertama yang tercatat', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'pengawas');
    await tandai('pengawas@bulukumba', { semua: true });
    const id = await pesanUmum({ orang_id: orang }, pada(40));
    await tandai('kasi-rehsos@bulukumba', { id: [id] });
    expect(await hitung('pengawas@bulukumba')).toBe(1);
    await tandai('pengawas@bulukumba', { id: [id] });
    const pertama = await ambil('pengawas@bulukumba', '/api/v1/notifikasi');
    await tandai('pengawas@bulukumba', { id: [id] });
    expect((await ambil('pengawas@bulukumba', '/api/v1/notifikasi')).isi).toEqual(pertama.isi);
  });

  test.each([{}, { id: [] }, { id: ['bukan'] }, { semua: false }, { semua: true, sampai: 'kemarin' }])(
    '%j ditolak 422',
    async (badan) => {
      const k = await t.sebagai('kadis@bulukumba');
      expect((await k.kirim('/api/v1/notifikasi/dibaca', badan)).status).toBe(422);
    },
  );

  test.each(['/api/v1/tugas?kursor=x', '/api/v1/notifikasi?kursor=x', '/api/v1/notifikasi?belumDibaca=ya'])(
    '%s ditolak 422',
    async (jalur) => {
      expect((await ambil('kadis@bulukumba', jalur)).status).toBe(422);
    },
  );
});

/** A message that concerns no case. */
async function pesanUmum(kepada: { orang_id?: string; peran?: string }, dibuat: string): Promise<string> {
  const id = randomUUID();
  const isi = JSON.stringify({ tanggal: '2026-01-05', terlambat: 2, baris: [] });
  const umum = { instansi_id: 'bulukumba', lewat: 'pemangku', jenis: 'ikhtisar', isi, dibuat_pada: dibuat };
  await t.bd.db
    .insertInto('kotak_keluar')
    .values({ id, kunci: `uji:${id}`, ...umum, ...kepada })
    .execute();
  return id;
}

async function tandai(akun: string, badan: object) {
  const { status, isi } = await (await t.sebagai(akun)).kirim('/api/v1/notifikasi/dibaca', badan);
  expect(status).toBe(200);
  return isi;
}

async function hitung(akun: string): Promise<unknown> {
  return (await ambil(akun, '/api/v1/notifikasi/dibaca')).isi['belumDibaca'];
}

async function susuri(akun: string, jalur: string, nama: string): Promise<string[]> {
  const dapat: string[] = [];
  let kursor: string | undefined = '';
  for (let putaran = 0; kursor !== undefined && putaran < 10; putaran += 1) {
    const { isi } = await ambil(akun, kursor === '' ? jalur : `${jalur}&kursor=${kursor}`);
    dapat.push(...(isi[nama] as Butir[]).map((b) => b.id));
    kursor = isi['kursor'] as string | undefined;
  }
  return dapat;
}
