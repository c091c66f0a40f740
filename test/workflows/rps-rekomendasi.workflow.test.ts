import type { KeadaanLansia } from '../../domain/lansia/keadaan.ts';
import { bukaKasusUji } from '../support/alur/kasus-uji.ts';
import { lansiaDari } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { sapuSekarang } from '../support/alur/penyapu.ts';
import type { KasusRps } from '../support/alur/rps.ts';
import { rpsPada } from '../support/alur/rps.ts';
import { titipDokumen } from '../support/alur/titip-dokumen.ts';
import { sampai } from '../support/tunggu.ts';

const DINSOS = 'petugas-dinsos@pangkalpinang.contoh';

describe('an elderly client of the RPS is handed on', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const lanjutan = async (k: KasusRps) => {
    const [id = ''] = (await k.rps()).terkait;
    const baris = p.bd.db.selectFrom('kasus').select(['alur_id', 'kasus_asal']).where('id', '=', id);
    const { alur_id: alurId, kasus_asal: asal } = await baris.executeTakeFirstOrThrow();
    const lansia = lansiaDari(p, bukaKasusUji(p, { id, instansiId: k.instansiId, alurId }));
    return { lansia, asal };
  };

  it('given a recommendation asked for in the stay, when the sweeper comes by, then it runs beside the stay, linked both ways', async () => {
    const k = await rpsPada(p, 'asesmen');
    expect(await k.tindak('ajukanRekomendasiLansia')).toBe('diterima');
    const { lansia, asal } = await lanjutan(k);
    expect(asal).toBe(k.id);
    expect(await lansia.lansia()).toMatchObject({ tahap: 'permohonan', urutan: 0, terkait: [k.id] });

    await sapuSekarang(p);
    await sampai(async () => (await lansia.riwayat()).length === 1, 20_000, 'permohonan tercatat');
    const keadaan = await lansia.keadaan<KeadaanLansia>();
    expect(keadaan.klien).toMatchObject({ panggilan: 'Mbah', perkiraanUsia: 70 });
    expect(keadaan.nomor).toMatch(/^lansia-pangkalpinang-/);
    expect(keadaan.tujuan).toContain('Bangka Belitung');
    expect((await k.rps()).terkait).toEqual([lansia.id]);

    await sapuSekarang(p);
    expect(await lansia.riwayat()).toEqual(['ajukanPermohonan']);
    expect(await k.tindak('ajukanRekomendasiLansia')).toBe('sudahDilakukan');
    await k.maju('catatAsesmen', 'salurkan');
  });

  it('given what the stay knows of the client, then the rest is asked for as for any request', async () => {
    const k = await rpsPada(p, 'keputusan');
    await k.maju('ajukanRekomendasiLansia', 'batalkan');
    const { lansia } = await lanjutan(k);
    await sapuSekarang(p);
    await sampai(async () => (await lansia.riwayat()).length === 1, 20_000, 'permohonan tercatat');
    expect(await lansia.tindak('nyatakanLengkap')).toBe('syaratBelumTerpenuhi');
    await lansia.tindak('koreksiData', { isi: { klien: { dasarPerkiraan: 'Pengakuan klien' } } });
    await lansia.maju('beriDispensasi');
    const dokumen = await titipDokumen(p, DINSOS, ['suratKeterangan']);
    await lansia.tindak('lampirkanDokumen', { isi: { dokumen } });
    await lansia.maju('nyatakanLengkap', 'tugaskanPeksos');
  });

  it('given a client who is not elderly, or of unknown sex, then there is nothing to hand on', async () => {
    const muda = await rpsPada(p, 'keputusan', { kategori: 'orangTerlantar' });
    expect(await muda.tindak('ajukanRekomendasiLansia')).toBe('tahapTidakSesuai');
    const samar = await rpsPada(p, 'keputusan', { klien: { perkiraanUsia: 70 } });
    expect(await samar.tindak('ajukanRekomendasiLansia')).toBe('isiTidakSah');
    expect((await samar.rps()).terkait).toEqual([]);
    await samar.tindak('koreksiData', { isi: { klien: { jenisKelamin: 'L' } } });
    expect(await samar.tindak('ajukanRekomendasiLansia')).toBe('diterima');
  });

  it('given a refused request, then no number was taken', async () => {
    const k = await rpsPada(p, 'keputusan');
    expect(await k.tindak('ajukanRekomendasiLansia', { akun: 'petugas-rps' })).toBe('bukanWewenang');
    const nomor = await p.bd.db.selectFrom('kasus').select('nomor').where('layanan', '=', 'lansia').execute();
    const urut = nomor.map((n) => Number(n.nomor.slice(-4))).toSorted((a, b) => a - b);
    expect(urut).toEqual(urut.map((_, i) => i + 1));
  });
});
