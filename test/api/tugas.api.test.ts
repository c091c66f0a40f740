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

    await t.bd.db
      .updateTable('kotak_keluar')
      .set({ dibaca_pada: pada(300) })
      .where('orang_id', '=', orang)
      .execute();
    const sisa = await ambil('kabid-rehsos@bulukumba', '/api/v1/notifikasi?belumDibaca=true');
    expect(kasusDi(sisa.isi['notifikasi'])).toEqual([baru.id]);
    expect((await ambil('kabid-rehsos@pangkalpinang', '/api/v1/notifikasi')).isi['notifikasi']).toEqual([]);
  });

  test.each(['/api/v1/tugas?kursor=x', '/api/v1/notifikasi?kursor=x', '/api/v1/notifikasi?belumDibaca=ya'])(
    '%s ditolak 422',
    async (jalur) => {
      expect((await ambil('kadis@bulukumba', jalur)).status).toBe(422);
    },
  );
});

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
