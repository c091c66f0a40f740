import { eskalasiTerbuka, tenggatStandarLewat } from '../../db/pantau.baca.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { jalankan, tunggu } from '../support/pembangun/jalankan.ts';
import { lansia, tindakanLansia } from '../support/pembangun/lansia.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import { rps, tindakanRps } from '../support/pembangun/rps.ts';
import { HARI, pada } from '../support/pembangun/waktu.ts';

let bd: BasisDataUji;
beforeEach(async () => {
  bd = await basisDataUji();
});
afterEach(() => bd.tutup());

const tanam = (k: KeadaanKasus) =>
  tanamKasus(bd, k, { instansi: k.layanan === 'rps' ? 'pangkalpinang' : 'bulukumba' });
/** Rungs on days 5, 6, 7 and 8. */
const delapanHari = () => tunggu(ATURAN.rps, rps('bimbingan'), pada(8 * HARI)).k;

describe('escalations that nobody has answered', () => {
  const terbuka = async () =>
    Object.fromEntries((await eskalasiTerbuka(bd.db)).map(({ ke, jumlah }) => [ke, jumlah]));

  test('are counted once each, whomever they reached', async () => {
    await tanam(delapanHari());
    await tanam(delapanHari());
    expect(await terbuka()).toEqual({ 1: 2, 2: 2, 3: 2, 4: 2 });
  });

  test('are none of an answered rung, of a placed client, or of a case on hold', async () => {
    const oleh = pelaku('kabid-rehsos');
    const dijawab = (k: KeadaanKasus): KeadaanKasus => ({
      ...k,
      tenggat: k.tenggat.map((t) =>
        t.kunci === 'tinggal' ? { ...t, tanggapan: [{ oleh, pada: pada(7.5 * HARI), ke: 3 }] } : t,
      ),
    });
    await tanam(dijawab(delapanHari()));
    await tanam(jalankan(ATURAN.rps, delapanHari(), [tindakanRps('salurkan', { waktu: pada(8 * HARI) })]));
    await tanam({ ...delapanHari(), ditunda: true });
    expect(await terbuka()).toEqual({ 4: 1 });
  });
});

describe('deadlines of the standard that passed within a day', () => {
  const lewat = async () => tenggatStandarLewat(bd.db, pada(0), pada(HARI));
  const diparaf = (menit: number) =>
    jalankan(ATURAN.lansia, lansia('paraf'), [tindakanLansia('paraf', { waktu: pada(menit) })]);

  test('are those whose step is still to be done, or was done late', async () => {
    await tanam(lansia('paraf'));
    await tanam(diparaf(5));
    await tanam(diparaf(4));
    expect(await lewat()).toEqual([{ layanan: 'lansia', jumlah: 2 }]);
  });

  test('are none that was called off, held, or fell due at another time', async () => {
    const batal = tindakanLansia('batalkan', { waktu: tambahMenit(pada(0), 60) });
    await tanam(jalankan(ATURAN.lansia, lansia('paraf'), [batal]));
    await tanam({ ...lansia('paraf'), ditunda: true });
    await tanam(rps('bimbingan'));
    expect(await lewat()).toEqual([]);
  });
});
