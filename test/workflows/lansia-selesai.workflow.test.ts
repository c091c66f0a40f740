import { lansiaBaru, lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';

describe('rekomendasi lansia, from the request to the shelter', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given a complete file, when everybody does their step, then the client is handed over', async () => {
    const k = await lansiaBaru(p);
    await k.maju('nyatakanLengkap', 'tugaskanPeksos', 'kirimAsesmen', 'selesaikanAdministrasi');
    await k.maju('paraf', 'tandaTangan', 'terimaRekomendasi');
    expect(await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' })).toBe('diterima');
    await k.maju('berangkatkan', 'catatSerahTerima');

    await k.handle.result();
    const akhir = await k.lansia();
    expect(akhir.tahap).toBe('selesai');
    expect(akhir.tenggat.every((t) => t.berakhirPada)).toBe(true);
    expect(akhir.langkahSelesai.map((l) => l.sop)).toEqual([1, 1, 2, 2, 3, 4, 5, 6, 6, 7, 7]);
    expect(await k.riwayat()).toEqual([
      'ajukanPermohonan',
      'nyatakanLengkap',
      'tugaskanPeksos',
      'kirimAsesmen',
      'selesaikanAdministrasi',
      'paraf',
      'tandaTangan',
      'terimaRekomendasi',
      'terimaRekomendasi',
      'berangkatkan',
      'catatSerahTerima',
    ]);
  });

  it('given a case that has ended, then nobody has a task left', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await k.maju('berangkatkan', 'catatSerahTerima');
    const terbuka = await p.bd.db
      .selectFrom('tugas')
      .select('kunci')
      .where('kasus_id', '=', k.id)
      .where('selesai_pada', 'is', null)
      .execute();
    expect(terbuka).toEqual([]);
  });

  it('given the letter, when the kabid takes it before the peksos, then the order does not matter', async () => {
    const k = await lansiaPada(p, 'penyerahan');
    expect(await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' })).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('penyerahan');
    expect(await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' })).toBe('sudahDilakukan');
    expect(await k.tindak('terimaRekomendasi')).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('pengiriman');
  });

  it('given the letter, when another peksos takes it, then only the assigned one may', async () => {
    const k = await lansiaPada(p, 'penyerahan');
    expect(await k.tindak('terimaRekomendasi', { akun: 'peksos2' })).toBe('bukanPetugasDitugaskan');
  });

  it('given no departure on record, when the handover is reported, then it is refused', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    expect(await k.tindak('catatSerahTerima')).toBe('tahapTidakSesuai');
    await k.maju('berangkatkan');
    expect(await k.tindak('berangkatkan')).toBe('sudahDilakukan');
  });
});
