import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';
import { HARI, pada } from '../support/pembangun/waktu.ts';

interface Butir {
  id: string;
  tahap: string;
  terlambat: boolean;
  klien: { nama: string | null };
  [lain: string]: unknown;
}

const desa = (desaKelurahan: string) => ({
  suratPermohonan: { nomor: '1/DS/2026', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' },
});
// Years ahead of any clock these tests run on.
const NANTI = '2999-01-04T17:00:00.000Z';

let t: Tumpukan;
let permohonan: Tertanam;
let terlambat: Tertanam;
let nanti: Tertanam;
let selesai: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const tanam = (k: Parameters<typeof tanamKasus>[1]) => tanamKasus(t.bd, k, { instansi: 'bulukumba' });
  permohonan = await tanam(lansia('permohonan', { isi: desa('Bintarore') }));
  terlambat = await tanam(lansia('asesmen', { isi: desa('Caile'), waktu: pada(HARI) }));
  nanti = await tanam(lansia('paraf', { isi: { ...desa('Caile'), klien: klien('Andi 50%') }, waktu: NANTI }));
  selesai = await tanam(lansia('selesai', { isi: desa('Caile'), waktu: pada(2 * HARI) }));
  await tanamKasus(t.bd, rps('asesmen'), { instansi: 'pangkalpinang' });
  await tanamKasus(t.bd, lansia('permohonan'), { instansi: 'pangkalpinang' });
});
afterAll(() => t.tutup());

function klien(nama: string) {
  return { nama, nik: '7302014101500002', tanggalLahir: '1950-01-01', jenisKelamin: 'P' as const };
}

async function daftar(akun: string, kueri = ''): Promise<Butir[]> {
  const { status, isi } = await (await t.sebagai(akun)).ambil(`/api/v1/kasus${kueri}`);
  expect(status).toBe(200);
  return isi['kasus'] as Butir[];
}
const id = (butir: readonly { id: string }[]) => butir.map((b) => b.id);

describe('daftar kasus', () => {
  test('kantor sendiri saja, yang terbaru dulu', async () => {
    expect(id(await daftar('kadis@bulukumba'))).toEqual(id([nanti, selesai, terlambat, permohonan]));
    expect(await daftar('kadis@pangkalpinang')).toHaveLength(2);
  });

  test('petugas desa hanya melihat desanya', async () => {
    expect(id(await daftar('petugas-desa2@bulukumba'))).toEqual([permohonan.id]);
    expect(await daftar('petugas-desa2@pangkalpinang')).toEqual([]);
  });

  test('yang memuat batas standar memperlihatkannya; terlambat dihitung dari batas itu', async () => {
    const { nama } = await orangIni(t.bd, 'bulukumba', 'peksos');
    expect((await daftar('kadis@bulukumba')).find((b) => b.id === terlambat.id)).toMatchObject({
      nomor: terlambat.keadaan.nomor,
      tenggat: pada(HARI + 30),
      tenggatNama: 'Penugasan dan asesmen',
      terlambat: true,
      penanggung: { peran: 'peksos', orang: { nama } },
      klien: { nama: 'Ibu Contoh' },
      ditunda: false,
    });
  });

  test('pengingat yang lewat bukan keterlambatan', async () => {
    expect((await daftar('kadis@bulukumba')).find((b) => b.id === permohonan.id)).toMatchObject({
      tenggat: null,
      terlambat: false,
    });
  });

  test.each([
    ['?layanan=rps', () => []],
    ['?tahap=paraf', () => [nanti]],
    ['?terlambat=true', () => [terlambat]],
    ['?terlambat=false', () => [nanti, selesai, permohonan]],
    ['?penanggung=peksos', () => [terlambat]],
    ['?layanan=lansia&terlambat=false&tahap=selesai', () => [selesai]],
    ['?terbuka=true', () => [nanti, terlambat, permohonan]],
    ['?terbuka=false', () => [selesai]],
    // The days are the office's own: 2026-01-05 there begins at 16.00 UTC the day before.
    ['?sampai=2026-01-05', () => [permohonan]],
    ['?dari=2026-01-06&sampai=2026-01-06', () => [terlambat]],
    ['?dari=2026-01-07&terbuka=true', () => [nanti]],
    ['?urut=terlama', () => [permohonan, terlambat, selesai, nanti]],
    ['?urut=tenggat', () => [terlambat, nanti, permohonan]],
    ['?urut=tenggat&terlambat=false', () => [nanti, permohonan]],
  ])('saringan %s', async (kueri, harap) => {
    expect(id(await daftar('kadis@bulukumba', kueri))).toEqual(id(harap()));
  });

  test('"saya" adalah atas nama saya, dan yang menunggu jabatan saya', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'peksos');
    expect(id(await daftar('peksos@bulukumba', '?penanggung=saya'))).toEqual([terlambat.id]);
    expect(await daftar('peksos2@bulukumba', '?penanggung=saya')).toEqual([]);
    expect(id(await daftar('petugas-dinsos@bulukumba', '?penanggung=saya'))).toEqual([permohonan.id]);
    expect(id(await daftar('kadis@bulukumba', `?penanggung=${orang}`))).toEqual([terlambat.id]);
  });

  test.each([
    ['', 4],
    ['&terlambat=true', 1],
    ['&dari=2026-01-06&terbuka=true', 2],
    ['&layanan=rps', 0],
  ])('jumlah seluruhnya bila diminta%s', async (saringan, jumlah) => {
    const kadis = await t.sebagai('kadis@bulukumba');
    expect((await kadis.ambil(`/api/v1/kasus?hitung=true&batas=1${saringan}`)).isi['jumlah']).toBe(jumlah);
    expect((await kadis.ambil('/api/v1/kasus')).isi).not.toHaveProperty('jumlah');
  });

  test('yang tertutup menyebut kapan ditutup', async () => {
    expect(await daftar('kadis@bulukumba', '?terbuka=false')).toMatchObject([
      { ditutupPada: pada(2 * HARI) },
    ]);
    expect((await daftar('kadis@bulukumba', '?tahap=paraf'))[0]).toMatchObject({ ditutupPada: null });
  });

  test.each(['terbaru', 'terlama', 'tenggat'])(
    'halaman demi halaman (%s): semua tepat satu kali',
    async (urut) => {
      const kadis = await t.sebagai('kadis@bulukumba');
      const semua = id(await daftar('kadis@bulukumba', `?urut=${urut}`));
      const dapat: string[] = [];
      let kursor: string | undefined = '';
      for (let putaran = 0; kursor !== undefined && putaran < 10; putaran += 1) {
        const lanjut = kursor === '' ? '' : `&kursor=${kursor}`;
        const { isi } = await kadis.ambil(`/api/v1/kasus?batas=1&urut=${urut}${lanjut}`);
        dapat.push(...id(isi['kasus'] as Butir[]));
        kursor = isi['kursor'] as string | undefined;
      }
      expect(dapat).toEqual(semua);
    },
  );

  test.each([
    ['batas=0', 'batas'],
    ['batas=201', 'batas'],
    ['batas=banyak', 'batas'],
    ['tahap=entah', 'tahap'],
    ['urut=nama', 'urut'],
    ['terlambat=ya', 'terlambat'],
    ['terbuka=ya', 'terbuka'],
    ['dari=kemarin', 'dari'],
    ['dari=2026-01-06&sampai=2026-01-05', 'sampai'],
    ['penanggung=entah', 'penanggung'],
    ['kursor=bukan-kursor', 'kursor'],
    ['kursor=eyJ1cnV0IjoidGVyYmFydSJ9', 'kursor'],
    ['nama=Kanang', 'nama'],
  ])('%s ditolak 422 dan disebut', async (kueri, lokasi) => {
    const { status, isi } = await (await t.sebagai('kadis@bulukumba')).ambil(`/api/v1/kasus?${kueri}`);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toEqual([expect.objectContaining({ lokasi })]);
  });

  test('kursor dari urutan lain ditolak', async () => {
    const kadis = await t.sebagai('kadis@bulukumba');
    const { isi } = await kadis.ambil('/api/v1/kasus?batas=1');
    const { status } = await kadis.ambil(`/api/v1/kasus?urut=tenggat&kursor=${String(isi['kursor'])}`);
    expect(status).toBe(422);
  });

  test.each(['pengawas@bulukumba', 'admin@bulukumba', 'petugas-rps@bulukumba'])(
    '%s hanya melihat inisial',
    async (akun) => {
      const nama = (await daftar(akun)).map((b) => b.klien.nama);
      expect(nama).toEqual(['A.5.', 'I.C.', 'I.C.', 'I.C.']);
    },
  );
});
