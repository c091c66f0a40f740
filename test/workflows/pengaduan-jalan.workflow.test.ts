import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { pengaduanBaru, pengaduanDitangani } from '../support/alur/pengaduan.ts';
import { bukaLagi } from '../support/alur/buka-lagi.ts';
import { bukaKasusUji } from '../support/alur/kasus-uji.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';

describe('a complaint from its receipt to the last word', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  it('given one without field check, then it is answered once it has had its first answer', async () => {
    const k = await pengaduanBaru(p);
    expect(await k.tindak('jawab')).toBe('tahapTidakSesuai');
    expect(await k.tindak('tanggapi', { akun: 'peksos' })).toBe('bukanWewenang');
    await k.maju('tanggapi', 'catat', 'koreksiData', 'jawab');
    expect(await k.riwayat()).toEqual(['terimaPengaduan', 'tanggapi', 'catat', 'koreksiData', 'jawab']);
    expect(await k.pengaduan()).toMatchObject({
      tahap: 'selesai',
      nomor: expect.stringMatching(/^pengaduan-pangkalpinang-\d{4}-0001$/),
      perihal: 'Lansia sendirian',
      tanggapan: { isi: 'Pengaduan Anda kami terima.' },
      jawaban: { isi: 'Sudah kami bantu.' },
    });
    await k.handle.result();
  });

  it('given one with field check, then the assigned peksos goes before the answer', async () => {
    const k = await pengaduanDitangani(p, 'denganPemeriksaan');
    expect(await k.tindak('jawab')).toBe('tahapTidakSesuai');
    await k.maju('tugaskanPeksos');
    expect(await k.tindak('catatPemeriksaan', { akun: 'peksos2' })).toBe('bukanPetugasDitugaskan');
    await k.maju('alihkanPetugas');
    expect(await k.tindak('catatPemeriksaan', { akun: 'peksos2' })).toBe('diterima');
    await k.maju('jawab');
    expect((await k.pengaduan()).tahap).toBe('selesai');
  });

  it('given a person who is no peksos of the office, then nobody is sent', async () => {
    const k = await pengaduanDitangani(p, 'denganPemeriksaan');
    const { orangId } = await p.orang('kadis@pangkalpinang.contoh');
    expect(await k.tindak('tugaskanPeksos', { isi: { peksos: orangId } })).toBe('petugasTidakDikenal');
    expect(await k.tindak('ubahKlasifikasi', { isi: { klasifikasi: 'informasi' } })).toBe('diterima');
    await k.maju('jawab');
  });

  it('given it is not for this office, then it is passed on, at once or later', async () => {
    const segera = await pengaduanBaru(p);
    await segera.maju('teruskan');
    const nanti = await pengaduanDitangani(p);
    await nanti.maju('teruskan');
    for (const k of [segera, nanti]) {
      expect(await k.pengaduan()).toMatchObject({
        tahap: 'diteruskan',
        diteruskanKepada: 'Dinas Kesehatan',
        jawaban: { isi: 'Hal ini wewenang Dinas Kesehatan.' },
      });
    }
  });

  it('given it is no complaint at all, then it is refused with a reason; given a mistake, then the kabid cancels', async () => {
    const iklan = await pengaduanBaru(p);
    await iklan.maju('tolakPengaduan');
    expect((await iklan.pengaduan()).tahap).toBe('ditolak');
    const keliru = await pengaduanBaru(p);
    await keliru.maju('batalkan');
    expect((await keliru.pengaduan()).tahap).toBe('dibatalkan');
  });

  it('given the public form, then the public itself is who began it, without a name', async () => {
    const isi = { saluran: 'formulirPublik', pelapor: undefined } as const;
    const k = await pengaduanBaru(p, isi);
    const [lahir] = await k.entri();
    expect(lahir?.oleh).toMatchObject({ jenis: 'orang', peran: 'masyarakat' });
    expect((await k.pengaduan()).pelapor).toBeUndefined();
    const klien = await p.bd.db.selectFrom('klien').select('kasus_id').where('kasus_id', '=', k.id).execute();
    expect(klien).toEqual([]);
    await k.maju('tanggapi', 'jawab');
  });

  it('given it is reopened after the answer, then it goes on under a new workflow with a new time', async () => {
    const k = await pengaduanDitangani(p);
    await k.maju('jawab');
    await p.lewat(20 * 24 * 60);
    const dibuka = await p.sekarang();
    expect(await bukaLagi(p, k)).toBe('diterima');
    const keadaan = await k.pengaduan();
    expect(keadaan.tahap).toBe('penanganan');
    const tenggat = keadaan.tenggat.find((t) => t.id === 'tanpaPemeriksaan#2');
    expect(Date.parse(tenggat?.batas ?? '')).toBeGreaterThanOrEqual(
      Date.parse(tambahMenit(dibuka, 14 * 24 * 60)),
    );
    await k.maju('jawab');
    const lagi = bukaKasusUji(p, { id: k.id, instansiId: k.instansiId, alurId: `${keadaan.nomor}-b2` });
    await lagi.handle.result();
  });
});
