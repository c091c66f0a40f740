import { tambahMenit, tanggalDi } from '../../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { awalHari } from '../../domain/kantor/masa.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { tanamHunian } from '../support/api/tanam-hunian.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';
import { HARI } from '../support/pembangun/waktu.ts';

let t: Tumpukan;
let hariIni: Record<string, unknown>;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const pagi = awalHari(tanggalDi(t.l.sekarang(), 'WITA'), 'WITA');
  const tanam = (k: KeadaanKasus) => tanamKasus(t.bd, k, { instansi: 'bulukumba' });
  // Met today, five days ago, twenty days ago and long ago.
  for (const hari of [0, -5, -20, -40]) await tanam(paraf(pagi, hari * HARI + 10, hari * HARI));
  // Missed, although the step has ended since; missed, and still open.
  await tanam(paraf(pagi, 0, 1));
  await tanam(paraf(pagi, -10 * HARI));
  // Held: nobody is late. Given up with its case: nothing was met.
  await tanam({ ...paraf(pagi, 0), ditunda: true });
  await tanam({ ...paraf(pagi, 10, 0), tahap: 'dibatalkan', ditutupPada: pagi });
  await tanamRps();
  hariIni = await ambil('pengawas@bulukumba');
});
afterAll(() => t.tutup());

/** A paraf with its deadline and its end, in minutes from the beginning of today. */
function paraf(pagi: string, batas: number, selesai?: number): KeadaanKasus {
  const k = lansia('paraf');
  const akhir = selesai === undefined ? {} : { berakhirPada: tambahMenit(pagi, selesai) };
  return {
    ...k,
    tahap: selesai === undefined ? 'paraf' : 'tandaTangan',
    tenggat: k.tenggat
      .filter((w) => w.kunci === 'paraf')
      .map((w) => ({ ...w, batas: tambahMenit(pagi, batas), ...akhir })),
  };
}

async function tanamRps() {
  const tinggal = async (tempat: string, hari: number) => {
    const waktu = tambahMenit(t.l.sekarang(), hari * HARI);
    const k = await tanamKasus(t.bd, rps('bimbingan', { waktu }), { instansi: 'pangkalpinang' });
    await tanamHunian(t.bd, k.id, tempat, waktu);
  };
  await tinggal('Anggrek 1', -2);
  await tinggal('Melati 1', -8);
}

async function ambil(akun: string) {
  const { status, isi } = await (await t.sebagai(akun)).ambil('/api/v1/pengawasan/hari-ini');
  expect(status).toBe(200);
  return isi;
}

describe('keadaan kantor hari ini', () => {
  test('kasus terbuka menurut layanan dan tahap, juga yang kosong', () => {
    const [lansiaKini, ...lain] = hariIni['kasus'] as { tahap: object[] }[];
    expect(lansiaKini).toMatchObject({ layanan: 'lansia', terbuka: 7, terlambat: 1, ditunda: 1 });
    expect(lansiaKini?.tahap).toHaveLength(9);
    expect(lansiaKini?.tahap).toEqual(
      expect.arrayContaining([
        { tahap: 'paraf', nama: 'Paraf', terbuka: 2, terlambat: 1, ditunda: 1 },
        { tahap: 'tandaTangan', nama: 'Tanda tangan', terbuka: 5, terlambat: 0, ditunda: 0 },
        { tahap: 'pengiriman', nama: 'Pengiriman', terbuka: 0, terlambat: 0, ditunda: 0 },
      ]),
    );
    expect(lain).toMatchObject(['pengaduan', 'pdp'].map((layanan) => ({ layanan, terbuka: 0 })));
  });

  test('layanan yang tidak diselenggarakan kantor ini tidak disebut', async () => {
    const layanan = async (akun: string) =>
      ((await ambil(akun))['kasus'] as { layanan: string }[]).map((k) => k.layanan);
    expect(await layanan('pengawas@bulukumba')).toEqual(['lansia', 'pengaduan', 'pdp']);
    expect(await layanan('pengawas@pangkalpinang')).toEqual(['lansia', 'rps', 'pengaduan', 'pdp']);
  });

  test('tenggat standar yang ditepati dan dilewati: hari ini, tujuh dan tiga puluh hari', () => {
    expect(hariIni['tenggat']).toEqual({
      hariIni: { ditepati: 1, dilewati: 1 },
      tujuhHari: { ditepati: 2, dilewati: 1 },
      tigaPuluhHari: { ditepati: 3, dilewati: 2 },
    });
  });

  test('yang ditunggu, menurut peran', () => {
    expect(hariIni['tugas']).toEqual([
      { peran: 'kadis', nama: 'Kepala Dinas', jumlah: 5, terlambat: 0 },
      { peran: 'kabid-rehsos', nama: 'Kepala Bidang Rehabilitasi Sosial', jumlah: 1, terlambat: 1 },
      // The held case waits to be resumed.
      { peran: 'petugas-dinsos', nama: 'Petugas Dinas Sosial', jumlah: 1, terlambat: 0 },
    ]);
    expect(hariIni['tindakanTanpaResi']).toBe(0);
  });

  test('hunian RPS sekarang', async () => {
    const { hunian } = await ambil('kadis@pangkalpinang');
    expect(hunian).toEqual({
      jumlah: 8,
      terisi: 2,
      kosong: 6,
      terlambat: 1,
      kelompok: [
        { nama: 'anak', jumlah: 2, terisi: 0, terlambat: 0 },
        { nama: 'laki-laki', jumlah: 3, terisi: 1, terlambat: 0 },
        { nama: 'odgj', jumlah: 1, terisi: 0, terlambat: 0 },
        { nama: 'perempuan', jumlah: 2, terisi: 1, terlambat: 1 },
      ],
    });
    expect(hariIni['hunian']).toMatchObject({ jumlah: 0, kelompok: [] });
  });

  test('tanpa data pribadi', () => {
    for (const rahasia of ['Ibu Contoh', 'I.C.', 'Mbah'])
      expect(JSON.stringify(hariIni)).not.toContain(rahasia);
  });
});
