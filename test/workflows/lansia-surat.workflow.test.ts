import { lansiaPada } from '../support/alur/lansia.ts';
import { riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { periksaTandaTangan } from '../../surat/tanda-tangan/periksa.ts';
import { terikatDokumen } from '../../db/dokumen.repository.ts';
import { registerKasus, statusSurat } from '../support/surat/tertulis.ts';

describe('the life of a letter', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given the signature, then the letter is issued with a file that holds', async () => {
    const k = await lansiaPada(p, 'penyerahan');
    const [surat] = await registerKasus(p, k);
    expect(surat).toMatchObject({
      status: 'terbit',
      kode_verifikasi: expect.stringMatching(/^\w{4}-\w{4}-\w{4}$/),
    });
    const dokumenId = surat?.dokumen_id ?? '';
    const kotak = await p.l.gudang.buka(dokumenId);
    const pdf = await p.bd.brankas.bacaByte(terikatDokumen(dokumenId), kotak ?? Buffer.alloc(0));
    expect(await periksaTandaTangan(pdf)).toEqual({ sah: true });
    const { kegiatan } = await riwayatMesin(k);
    expect(kegiatan.slice(-2)).toEqual([
      { jenis: 'siapkanSurat', ringkasan: 'SOP 5 · Siapkan surat' },
      { jenis: 'tandaTanganiSetempat', ringkasan: 'SOP 5 · Tanda tangani rekomendasi' },
    ]);
  });

  describe('given the printer fails', () => {
    let pencetak: Panggung['l']['pencetak'];
    beforeEach(() => {
      pencetak = p.l.pencetak;
    });
    afterEach(() => {
      p.l.pencetak = pencetak;
    });

    /** From now on, so many times. */
    function gagal(kali: number): void {
      let sisa = kali;
      p.l.pencetak = {
        ...pencetak,
        cetak: (lembar) => ((sisa -= 1) < 0 ? pencetak.cetak(lembar) : Promise.reject(new Error('macet'))),
      };
    }

    it('once, then the letter is signed all the same', async () => {
      const k = await lansiaPada(p, 'tandaTangan');
      gagal(1);
      expect(await k.tindak('tandaTangan')).toBe('diterima');
      expect(await statusSurat(p, k)).toEqual(['terbit']);
    });

    it('every time, then the act is refused, and its number waits for the next attempt', async () => {
      const k = await lansiaPada(p, 'tandaTangan');
      gagal(Infinity);
      expect(await k.tindak('tandaTangan')).toBe('tandaTanganGagal');
      const [dipesan] = await registerKasus(p, k);
      expect(dipesan).toMatchObject({ status: 'dipesan' });
      p.l.pencetak = pencetak;
      expect(await k.tindak('tandaTangan')).toBe('diterima');
      expect(await registerKasus(p, k)).toMatchObject([{ id: dipesan?.id, status: 'terbit' }]);
    });
  });

  it('given it is revoked, then the case goes through paraf and signature again, and the new letter replaces it', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await k.maju('berangkatkan');
    expect(await k.tindak('cabutSurat', { akun: 'kabid-rehsos' })).toBe('bukanWewenang');
    expect(await k.tindak('cabutSurat')).toBe('diterima');
    expect(await k.lansia()).toMatchObject({ tahap: 'paraf', paraf: [], diterimaOleh: [] });
    expect(await statusSurat(p, k)).toEqual(['dicabut']);
    // The escort's assignment rests on it.
    expect(await statusSurat(p, k, 'tugasPendampingan')).toEqual(['dicabut']);
    await k.maju('paraf', 'tandaTangan');
    const [lama, baru] = await registerKasus(p, k);
    expect(lama).toMatchObject({ status: 'dicabut', alasan: 'dicabut', diganti_oleh: baru?.id });
    expect(baru).toMatchObject({ status: 'terbit' });
  });

  it.each([
    ['batalkan', 'pengiriman', 'kasusDibatalkan'],
    ['akhiriTanpaPenempatan', 'keputusanUlang', 'tanpaPenempatan'],
  ] as const)('given %s, then the letter is revoked by itself', async (jenis, tahap, alasan) => {
    const k = await lansiaPada(p, tahap);
    await k.maju(jenis);
    expect(await registerKasus(p, k)).toMatchObject([{ status: 'dicabut', alasan }]);
  });

  it('given the journey, then its letters are numbered in the same register, for ink', async () => {
    const k = await lansiaPada(p, 'pengiriman');
    await k.maju('berangkatkan', 'catatSerahTerima');
    const urut = async (jenis?: string) => (await registerKasus(p, k, jenis))[0]?.urut ?? 0;
    const [surat, tugas, acara] = [await urut(), await urut('tugasPendampingan'), await urut('beritaAcara')];
    expect([tugas, acara]).toEqual([surat + 1, surat + 2]);
    expect(await registerKasus(p, k, 'beritaAcara')).toMatchObject([{ status: 'terbit', sidik_pdf: null }]);
  });

  it('given the name is corrected after the paraf, then the initials fall and are given again', async () => {
    const k = await lansiaPada(p, 'tandaTangan');
    expect((await k.lansia()).paraf[0]?.sidik).toMatch(/^[0-9a-f]{64}$/);
    expect(await k.tindak('koreksiData', { isi: { klien: { nama: 'Ibu Lain' } } })).toBe('diterima');
    expect(await k.lansia()).toMatchObject({ tahap: 'paraf', paraf: [] });
    expect(await k.tindak('tandaTangan')).toBe('tahapTidakSesuai');
    await k.maju('paraf', 'tandaTangan');
    expect(await statusSurat(p, k)).toEqual(['terbit']);
  });

  it('given the office changes its wording after the paraf, then signing is refused and nothing is numbered', async () => {
    const k = await lansiaPada(p, 'tandaTangan', 'pangkalpinang');
    const dasar = p.bd.db
      .selectFrom('templat_surat')
      .selectAll()
      .where('instansi_id', '=', 'pangkalpinang')
      .where('jenis', '=', 'rekomendasi');
    const t = await dasar.orderBy('versi', 'desc').executeTakeFirstOrThrow();
    const kop = JSON.stringify(t.kop);
    const baru = { ...t, kop, versi: t.versi + 1, teks: t.teks.replace('Demikian', 'Maka demikian') };
    await p.bd.db.insertInto('templat_surat').values(baru).execute();
    expect(await k.tindak('tandaTangan')).toBe('isiSuratBerubah');
    expect(await registerKasus(p, k)).toEqual([]);
    expect(await k.tindak('kembalikan', { akun: 'kadis', isi: { ke: 'paraf' } })).toBe('diterima');
    await k.maju('paraf', 'tandaTangan');
    expect(await statusSurat(p, k)).toEqual(['terbit']);
  });
});
