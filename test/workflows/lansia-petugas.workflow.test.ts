import { lansiaBaru, lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';

describe('reassign, correct, cancel', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given a peksos falls ill, when the case is reassigned, then task and right go to the other', async () => {
    const k = await lansiaPada(p, 'asesmen');
    const peksos2 = (await p.orang('peksos2@bulukumba.contoh')).orangId;
    expect(await k.tindak('alihkanPetugas')).toBe('diterima');
    expect(await tugasTerbuka(p, k)).toEqual([{ tindakan: 'kirimAsesmen', peran: 'peksos', orang: peksos2 }]);
    expect(await k.tindak('kirimAsesmen')).toBe('bukanPetugasDitugaskan');
    expect(await k.tindak('kirimAsesmen', { akun: 'peksos2' })).toBe('diterima');
  });

  it('given the case is reassigned when the escort had the letter, then the new one receives it, too', async () => {
    const k = await lansiaPada(p, 'penyerahan');
    await k.maju('terimaRekomendasi', 'alihkanPetugas');
    expect(await k.lansia()).toMatchObject({ diterimaOleh: [] });
    await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' });
    const peksos2 = (await p.orang('peksos2@bulukumba.contoh')).orangId;
    expect(await tugasTerbuka(p, k)).toEqual([
      { tindakan: 'terimaRekomendasi', peran: 'peksos', orang: peksos2 },
    ]);
    expect(await k.tindak('terimaRekomendasi', { akun: 'peksos2' })).toBe('diterima');
    expect((await k.lansia()).tahap).toBe('pengiriman');
    await k.maju('alihkanPetugas');
    expect(await k.tindak('berangkatkan', { akun: 'peksos2' })).toBe('diterima');
  });

  it('given somebody who is no peksos of this office, then the case cannot be given to them', async () => {
    const k = await lansiaPada(p, 'penugasan');
    const kadis = (await p.orang('kadis@bulukumba.contoh')).orangId;
    const kotaLain = (await p.orang('peksos@pangkalpinang.contoh')).orangId;
    expect(await k.tindak('tugaskanPeksos', { isi: { peksos: kadis } })).toBe('petugasTidakDikenal');
    expect(await k.tindak('tugaskanPeksos', { isi: { peksos: kotaLain } })).toBe('petugasTidakDikenal');
    expect(await k.tindak('tugaskanPeksos')).toBe('diterima');
    expect(await k.tindak('alihkanPetugas', { isi: { peksos: kotaLain } })).toBe('petugasTidakDikenal');
  });

  it('given the named kabid is none, then the administration is not complete', async () => {
    const k = await lansiaPada(p, 'administrasi');
    const { orangId } = await p.orang('kasi-rehsos@bulukumba.contoh');
    const hasil = await k.tindak('selesaikanAdministrasi', { isi: { kabidTurutSerta: orangId } });
    expect(hasil).toBe('petugasTidakDikenal');
  });

  it('given a wrong name, when it is corrected, then the case is found by the new one and the old stays on record', async () => {
    const k = await lansiaBaru(p);
    const nik = '7302015708500002';
    expect(await k.tindak('koreksiData', { isi: { klien: { nama: 'Ibu Benar', nik } } })).toBe('diterima');
    const klien = await p.bd.db
      .selectFrom('klien')
      .select(['nama', 'nik_sidik'])
      .where('kasus_id', '=', k.id)
      .execute();
    expect(klien).toEqual([{ nama: 'Ibu Benar', nik_sidik: p.bd.brankas.sidikNik('bulukumba', nik) }]);
    expect((await k.lansia()).klien).toMatchObject({ nama: 'Ibu Benar', tanggalLahir: '1950-08-17' });
    const [lahir, koreksi] = await k.entri();
    expect(lahir?.isi).toMatchObject({ klien: { nama: 'Ibu Contoh' } });
    expect(koreksi?.isi).toMatchObject({ klien: { nama: 'Ibu Benar' }, alasan: 'Salah ketik.' });
  });

  it('given a correction to the impossible, then it is refused', async () => {
    const k = await lansiaBaru(p);
    const klien = { tanggalLahir: '2999-01-01' };
    expect(await k.tindak('koreksiData', { isi: { klien } })).toBe('isiTidakSah');
  });

  it.each(['permohonan', 'asesmen', 'tandaTangan', 'keputusanUlang'] as const)(
    'given stage %s, when the kabid cancels with a reason, then the case is over',
    async (tahap) => {
      const k = await lansiaPada(p, tahap);
      expect(await k.tindak('batalkan', { akun: 'petugas-dinsos' })).toBe('bukanWewenang');
      expect(await k.tindak('batalkan', { versi: 1000 })).toBe('versiBasi');
      expect(await k.tindak('batalkan')).toBe('diterima');
      await k.handle.result();
      expect(await k.lansia()).toMatchObject({ tahap: 'dibatalkan', tahapSebelumTutup: tahap });
      expect(await tugasTerbuka(p, k)).toEqual([]);
    },
  );

  it('given notes and attachments while the kabid reads, then the version the kabid saw still counts', async () => {
    const k = await lansiaPada(p, 'paraf');
    const { versi } = await k.lansia();
    for (const akun of ['petugas-dinsos', 'kasi-rehsos', 'kadis']) {
      expect(await k.tindak('catat', { akun })).toBe('diterima');
    }
    expect((await k.lansia()).versi).toBe(versi);
    expect(await k.tindak('paraf', { versi })).toBe('diterima');
  });
});
