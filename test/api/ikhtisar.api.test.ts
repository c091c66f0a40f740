import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { PEKSOS } from '../support/pembangun/pelaku.ts';
import { rps } from '../support/pembangun/rps.ts';
import { HARI } from '../support/pembangun/waktu.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const ikhtisar = async (akun: string) => (await t.sebagai(akun)).ambil('/api/v1/ikhtisar');

test('what is late now, with whom and since when, live; what is in time is not in it', async () => {
  expect((await ikhtisar('kadis@pangkalpinang')).isi).toMatchObject({ jumlah: 0, terlambat: [] });
  const kini = t.l.sekarang();
  const menginap = (hari: number) =>
    tanamKasus(
      t.bd,
      {
        ...rps('bimbingan', { waktu: tambahMenit(kini, -hari * HARI) }),
        petugas: { orangId: PEKSOS.orangId },
      },
      { instansi: 'pangkalpinang' },
    );
  const [lambat, lebihLambat] = [await menginap(8), await menginap(9)];
  await menginap(1);
  const { nama, namaJabatan } = await orangIni(t.bd, 'pangkalpinang', 'peksos');
  const { status, isi } = await ikhtisar('kasi-rehsos@pangkalpinang');
  expect(status).toBe(200);
  expect(isi).toMatchObject({
    jumlah: 2,
    terlambat: [lebihLambat, lambat].map((k, i) => ({
      kasus: { id: k.id, nomor: k.keadaan.nomor, layanan: 'rps', tahap: 'bimbingan' },
      tenggat: 'Batas 7 hari',
      sejak: tambahMenit(kini, (i - 2) * HARI),
      peran: 'peksos',
      dengan: [`${nama} (${namaJabatan})`],
    })),
  });
  expect((await ikhtisar('kadis@bulukumba')).isi).toMatchObject({ jumlah: 0 });
});
