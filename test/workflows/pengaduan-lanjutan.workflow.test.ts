import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import { bukaKasusUji } from '../support/alur/kasus-uji.ts';
import { lansiaDari } from '../support/alur/lansia.ts';
import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { sapuSekarang } from '../support/alur/penyapu.ts';
import type { KasusPengaduan } from '../support/alur/pengaduan.ts';
import { pengaduanBaru, pengaduanDitangani } from '../support/alur/pengaduan.ts';
import { sampai } from '../support/tunggu.ts';

describe('a complaint becomes a case', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  /** The case it gave rise to, once the sweeper has started it. */
  async function lanjutan(k: KasusPengaduan): Promise<KasusUji> {
    const id = (await k.pengaduan()).lanjutan?.kasusId ?? '';
    const baris = p.bd.db.selectFrom('kasus').select(['alur_id', 'kasus_asal']).where('id', '=', id);
    const { alur_id: alurId, kasus_asal: asal } = await baris.executeTakeFirstOrThrow();
    expect(asal).toBe(k.id);
    const kasus = bukaKasusUji(p, { id, instansiId: k.instansiId, alurId });
    await sapuSekarang(p);
    await sampai(async () => (await kasus.riwayat()).length > 0, 20_000, 'kasus lanjutan tercatat');
    return kasus;
  }

  it('given a request for a lansia, then it rests on the complaint as its aduan, linked both ways', async () => {
    const k = await pengaduanDitangani(p);
    expect(await k.tindak('jadikanPermohonanLansia', { akun: 'kabid-rehsos' })).toBe('bukanWewenang');
    await k.maju('jadikanPermohonanLansia');
    const kasus = await lanjutan(k);
    const lansia = await kasus.keadaan<KeadaanLansia>();
    const { nomor } = await k.pengaduan();
    expect(lansia).toMatchObject({
      tahap: 'permohonan',
      terkait: [k.id],
      klien: { nama: 'Nenek Contoh' },
      aduan: {
        sumber: `Pengaduan ${nomor} (Telepon)`,
        uraian: 'Nenek tinggal sendiri di gubuk dekat pasar.',
      },
    });
    expect(JSON.stringify(lansia)).not.toContain('Budi');
    expect(await k.pengaduan()).toMatchObject({
      tahap: 'ditindaklanjuti',
      terkait: [kasus.id],
      lanjutan: { layanan: 'lansia', kasusId: kasus.id },
    });

    // The aduan is there: of the six requirements that one is met.
    expect(await lansiaDari(p, kasus).tindak('nyatakanLengkap')).toBe('syaratBelumTerpenuhi');
    await k.maju('jawab');
    expect((await k.pengaduan()).tahap).toBe('selesai');
    expect((await kasus.keadaan()).tahap).toBe('permohonan');
  });

  it('given somebody in need, then the RPS report does not wait for the first answer, which stays due', async () => {
    const k = await pengaduanBaru(p, { saluran: 'slrt', nomorRujukan: 'SLRT-9' });
    await k.maju('jadikanLaporanRps');
    const kasus = await lanjutan(k);
    expect(await kasus.keadaan<KeadaanRps>()).toMatchObject({
      tahap: 'asesmenAwal',
      sumber: 'slrt',
      uraian: 'Nenek tinggal sendiri di gubuk dekat pasar.',
      lokasiDitemukan: 'Pasar Cekkeng',
      terkait: [k.id],
      kasusAsal: k.id,
    });
    expect((await k.pengaduan()).tahap).toBe('masuk');
    expect(await k.tindak('jadikanPermohonanLansia')).toBe('sudahDilakukan');
    await k.maju('tanggapi');
    expect((await k.pengaduan()).tahap).toBe('ditindaklanjuti');
    await k.maju('jawab');
    expect(await k.riwayat()).toEqual(['terimaPengaduan', 'jadikanLaporanRps', 'tanggapi', 'jawab']);

    // A stay made of a complaint can be handed on like any other.
    const rekomendasi = {
      suratPermohonan: { nomor: '9', tanggal: '2026-01-05', desaKelurahan: 'Contoh', kecamatan: 'Uji' },
      aduan: { sumber: 'RPS', uraian: 'Lansia.' },
      keadaan: ['terlantar'],
    };
    const dinsos = 'petugas-dinsos@pangkalpinang.contoh';
    expect(await kasus.lakukan(dinsos, 'ajukanRekomendasiLansia', rekomendasi)).toBe('diterima');
  });

  it('given a service the office does not offer, then nothing is born and no number is taken', async () => {
    const k = await pengaduanBaru(p, {}, 'bulukumba');
    expect(await k.tindak('jadikanLaporanRps')).toBe('tahapTidakSesuai');
    expect(await k.pengaduan()).toMatchObject({ terkait: [], tahap: 'masuk' });
    const nomor = p.bd.db.selectFrom('kasus').select('nomor').where('nomor', 'like', 'rps-bulukumba-%');
    expect(await nomor.execute()).toEqual([]);
    await k.maju('tanggapi', 'jawab');
  });
});
