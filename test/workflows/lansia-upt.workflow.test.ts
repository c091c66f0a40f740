import { tambahMenit } from '../../domain/jam/waktu.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';

describe('the shelter refuses', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const surat = (k: KasusLansia) =>
    p.bd.db
      .selectFrom('surat')
      .select(['nomor', 'status'])
      .where('kasus_id', '=', k.id)
      .where('jenis', '=', 'rekomendasi')
      .orderBy('urut')
      .execute();

  it('given there is room now, when the kabid sends again, then a new journey follows under the same letter', async () => {
    const k = await lansiaPada(p, 'keputusanUlang');
    expect(await k.tindak('kirimUlang', { versi: 1 })).toBe('versiBasi');
    expect(await k.tindak('kirimUlang')).toBe('diterima');
    expect(await k.lansia()).toMatchObject({ tahap: 'pengiriman' });
    expect((await k.lansia()).tenggat.at(-1)?.id).toBe('pengiriman#2');
    expect(await k.tindak('catatSerahTerima')).toBe('tahapTidakSesuai');
    await k.maju('berangkatkan', 'catatSerahTerima');
    expect(await surat(k)).toHaveLength(1);
  });

  it('given another shelter, when the kabid changes the destination, then a second letter replaces the first', async () => {
    const k = await lansiaPada(p, 'keputusanUlang');
    const pertama = (await k.lansia()).surat[0]?.nomor;
    expect(await k.tindak('gantiTujuan', { isi: { tujuan: 'Sentra Lain' } })).toBe('diterima');
    expect(await k.lansia()).toMatchObject({
      tahap: 'paraf',
      paraf: [],
      diterimaOleh: [],
      tujuan: 'Sentra Lain',
    });
    expect(await surat(k)).toEqual([{ nomor: pertama, status: 'terbit' }]);

    await k.maju('paraf', 'tandaTangan');
    const [lama, baru] = await surat(k);
    expect(lama).toEqual({ nomor: pertama, status: 'diganti' });
    expect(baru?.status).toBe('terbit');
    expect((await k.lansia()).surat[1]).toMatchObject({ nomor: baru?.nomor, menggantikan: pertama });

    await k.maju('terimaRekomendasi');
    await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' });
    await k.maju('berangkatkan', 'catatSerahTerima');
    expect((await k.lansia()).tahap).toBe('selesai');
  });

  it('given no shelter takes the client, when the kabid ends the case, then it is over without a placement', async () => {
    const k = await lansiaPada(p, 'keputusanUlang');
    expect(await k.tindak('akhiriTanpaPenempatan', { akun: 'kadis' })).toBe('bukanWewenang');
    expect(await k.tindak('akhiriTanpaPenempatan')).toBe('diterima');
    await k.handle.result();
    expect(await k.lansia()).toMatchObject({ tahap: 'selesai', tahapSebelumTutup: 'keputusanUlang' });
  });

  it('given the facts of the journey, then they are not from the future, in order, and late ones say why', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await p.lewat(3 * 24 * 60);
    const kini = await p.sekarang();
    const berangkat = (terjadiPada: string, alasanTerlambat?: string) =>
      k.tindak('berangkatkan', { isi: { terjadiPada, ...(alasanTerlambat && { alasanTerlambat }) } });
    expect(await berangkat(tambahMenit(kini, 60))).toBe('waktuTidakSah');
    expect(await berangkat((await k.lansia()).dibuatPada)).toBe('waktuTidakSah');
    expect(await berangkat(tambahMenit(kini, -25 * 60))).toBe('waktuTidakSah');
    expect(await berangkat(tambahMenit(kini, -25 * 60), 'Tidak ada sinyal di perjalanan.')).toBe('diterima');
    const sebelumBerangkat = tambahMenit(kini, -26 * 60);
    const isi = { terjadiPada: sebelumBerangkat, alasanTerlambat: 'Baru kembali.' };
    expect(await k.tindak('catatPenolakanUpt', { isi })).toBe('waktuTidakSah');
    expect(await k.tindak('catatPenolakanUpt')).toBe('diterima');
  });

  it('given the client still waits for the journey, when nobody acts, then the reminder comes every three days', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await p.lewat(9 * 24 * 60 + 1);
    await k.tindak('catat');
    expect((await k.riwayat()).filter((j) => j === 'eskalasi')).toHaveLength(3);
    expect((await k.lansia()).tenggat.at(-1)).toMatchObject({ kunci: 'pengiriman', sifat: 'pengingat' });
  });
});
