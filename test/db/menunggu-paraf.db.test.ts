import { SEBELUM_SEMUA } from '../../db/kasus.repository.ts';
import { halamanMenungguParaf } from '../../db/menunggu-paraf.baca.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { lansia } from '../support/pembangun/lansia.ts';

describe('cases that wait for a paraf', () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  afterAll(() => bd.tutup());

  it.each([1, 10])('are all come to past one that is damaged, %i at a time', async (batas) => {
    const kasus: { id: string }[] = [];
    for (const instansi of ['bulukumba', 'pangkalpinang', 'bulukumba'])
      kasus.push(await tanamKasus(bd, lansia('paraf'), { instansi }));
    const [rusak = '', ...utuh] = kasus.map((k) => k.id).toSorted();
    await bd.pemilik
      .updateTable('kasus')
      .set({ keadaan: Buffer.from('rusak') })
      .where('id', '=', rusak)
      .execute();
    const dibaca: string[] = [];
    for (let sesudah: string | null = SEBELUM_SEMUA; sesudah !== null;) {
      const halaman = await halamanMenungguParaf(bd.db, bd.brankas, sesudah, batas);
      dibaca.push(...halaman.kasus.map((k) => k.id));
      sesudah = halaman.sampai;
    }
    expect(dibaca.filter((id) => kasus.some((k) => k.id === id))).toEqual(utuh);
  });
});
