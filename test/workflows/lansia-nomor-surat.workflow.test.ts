import { lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';

describe('numbers of the letters', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const register = (instansi: string) =>
    p.bd.db
      .selectFrom('surat')
      .select(['urut', 'nomor', 'kasus_id', 'status'])
      .where('instansi_id', '=', instansi)
      .orderBy('urut')
      .execute();

  it('given several cases signed at once, with refusals between, then the register has no gap', async () => {
    const kasus = await Promise.all(Array.from({ length: 5 }, () => lansiaPada(p, 'tandaTangan')));
    const hasil = await Promise.all(
      kasus.flatMap((k) => [k.tindak('tandaTangan', { versi: 1 }), k.tindak('tandaTangan')]),
    );
    expect(hasil.filter((h) => h === 'diterima')).toHaveLength(5);

    const surat = await register('bulukumba');
    expect(surat.map((s) => s.urut)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(surat.map((s) => s.kasus_id)).size).toBe(5);
  });

  it('given another office, then it counts for itself, by its own pattern', async () => {
    const k = await lansiaPada(p, 'penyerahan', 'pangkalpinang');
    const [surat] = await register('pangkalpinang');
    expect(surat).toMatchObject({ urut: 1, kasus_id: k.id, status: 'terbit' });
    expect(surat?.nomor).toMatch(/^001\/400\.9\/DINSOS\/[IVX]+\/\d{4}$/);
    expect((await k.lansia()).surat).toEqual([{ nomor: surat?.nomor, pada: expect.any(String) }]);
  });

  it('given a signed case, when the kadis signs again, then no second number is taken', async () => {
    const k = await lansiaPada(p, 'penyerahan', 'pangkalpinang');
    expect(await k.tindak('tandaTangan')).toBe('tahapTidakSesuai');
    expect((await register('pangkalpinang')).map((s) => s.urut)).toEqual([1, 2]);
  });
});
