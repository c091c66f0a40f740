import { lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { strukturKantor } from '../support/alur/struktur.ts';

describe('return for revision, and the chain of paraf', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
    // Pangkalpinang's chain has a second step in this file.
    await strukturKantor(p.bd, 'pangkalpinang').ubahStandar('lansia', (isi) => {
      const { parafPengganti: _, ...sisa } = isi;
      return { ...sisa, rantaiParaf: ['kabid-rehsos', 'sekretaris'] };
    });
  });
  afterAll(() => p.tutup());

  it.each(['asesmen', 'administrasi'] as const)(
    'given the paraf is due, when the kabid returns the file to %s, then the clock starts a new round there',
    async (ke) => {
      const k = await lansiaPada(p, 'paraf');
      expect(await k.tindak('kembalikan', { isi: { ke } })).toBe('diterima');
      const keadaan = await k.lansia();
      expect(keadaan.tahap).toBe(ke);
      const jalan = keadaan.tenggat.filter((t) => !t.berakhirPada).map((t) => t.id);
      expect(jalan).toEqual([ke === 'asesmen' ? 'penugasanAsesmen#2' : 'administrasi#2']);
    },
  );

  it('given the initials, when the kadis returns the file, then they fall and are given anew', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    expect((await k.lansia()).paraf).toHaveLength(1);
    expect(await k.tindak('kembalikan', { akun: 'kadis', isi: { ke: 'administrasi' } })).toBe('diterima');
    expect((await k.lansia()).paraf).toEqual([]);
    await k.maju('selesaikanAdministrasi', 'paraf');
    expect((await k.lansia()).paraf).toHaveLength(1);
    await k.maju('tandaTangan');
  });

  it('given the initials, when the kadis returns the file to the paraf, then it waits for the kabid again', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    expect(await k.tindak('kembalikan', { akun: 'kadis', isi: { ke: 'asesmen' } })).toBe('isiTidakSah');
    expect(await k.tindak('kembalikan', { akun: 'kadis', isi: { ke: 'paraf' } })).toBe('diterima');
    expect(await k.lansia()).toMatchObject({ tahap: 'paraf', paraf: [] });
    expect(await k.tindak('kembalikan', { isi: { ke: 'paraf' } })).toBe('isiTidakSah');
    await k.maju('paraf', 'tandaTangan');
  });

  it('given two initial at once, then one paraf counts and the other is told that it came too late', async () => {
    const k = await lansiaPada(p, 'paraf');
    const kirim = await Promise.all([k.layangkan('paraf'), k.layangkan('paraf')]);
    const hasil = await Promise.all(kirim.map((t) => k.tunggu(t)));
    expect(hasil.toSorted()).toEqual(['diterima', 'tahapTidakSesuai']);
  });

  it('given a chain of two, then the paraf goes by turns and the kadis signs after both', async () => {
    const k = await lansiaPada(p, 'paraf', 'pangkalpinang');
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('bukanGiliranParaf');
    expect(await k.tindak('paraf')).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('paraf');
    expect(await k.tindak('paraf')).toBe('pisahTugas');
    expect(await k.tindak('tandaTangan')).toBe('tahapTidakSesuai');
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('diterima');
    expect((await k.lansia()).paraf.map((x) => x.peran)).toEqual(['kabid-rehsos', 'sekretaris']);
    await k.maju('tandaTangan');
  });

  it('given the second of the chain returns the file, then the first initials again too', async () => {
    const k = await lansiaPada(p, 'paraf', 'pangkalpinang');
    await k.maju('paraf');
    expect(await k.tindak('kembalikan')).toBe('bukanGiliranParaf');
    expect(await k.tindak('kembalikan', { akun: 'sekretaris' })).toBe('diterima');
    await k.maju('selesaikanAdministrasi');
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('bukanGiliranParaf');
    await k.maju('paraf');
    expect(await k.tindak('paraf', { akun: 'sekretaris' })).toBe('diterima');
  });
});
