import { tambahMenit } from '../../domain/jam/waktu.ts';
import { jenjangTercatat, lewatSampai, penerimaJenjang } from '../support/alur/eskalasi.ts';
import { bukaLagi } from '../support/alur/buka-lagi.ts';
import { lansiaBaru } from '../support/alur/lansia.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { pdpBaru, pdpDikabulkan } from '../support/alur/pdp.ts';
import { riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import { titipDokumen } from '../support/alur/titip-dokumen.ts';
import { tugasTerbuka } from '../support/alur/tugas.ts';

const HARI = 24 * 60;

describe('a request about personal data', () => {
  let p: Panggung;
  let kasus: KasusLansia;
  beforeAll(async () => {
    p = await bukaPanggung();
    kasus = await lansiaBaru(p, {}, 'pangkalpinang');
  });
  afterAll(() => p.tutup());

  it('goes from the counter to the kabid, is carried out by the system, and answered', async () => {
    const dokumen = await titipDokumen(p, 'petugas-dinsos@pangkalpinang.contoh', ['ktp']);
    const k = await pdpBaru(p, kasus, { jenis: 'pembatasan', dokumen });
    const { nomor } = await kasus.lansia();
    expect(await k.pdp()).toMatchObject({
      tahap: 'pemeriksaan',
      sasaran: [{ kasusId: kasus.id, nomor, layanan: 'lansia' }],
      dokumen: [{ jenis: 'ktp' }],
    });
    expect(await tugasTerbuka(p, k)).toMatchObject([
      { tindakan: 'nyatakanPemohonSah', peran: 'petugas-dinsos' },
    ]);
    await k.maju('mintaBukti', 'nyatakanPemohonSah');
    expect(await tugasTerbuka(p, k)).toMatchObject([{ tindakan: 'kabulkan', peran: 'kabid-rehsos' }]);
    await k.maju('kabulkan');
    await k.sampai('penyampaian');
    expect(await tugasTerbuka(p, k)).toMatchObject([{ tindakan: 'sampaikanHasil', peran: 'petugas-dinsos' }]);
    await k.maju('sampaikanHasil');
    expect(await k.pdp()).toMatchObject({ tahap: 'selesai', penyampaian: { cara: 'langsung' } });
    expect(await k.riwayat()).toEqual([
      'ajukanPermintaanPdp',
      'mintaBukti',
      'nyatakanPemohonSah',
      'kabulkan',
      'pembatasanDiterapkan',
      'sampaikanHasil',
    ]);
    const { kegiatan } = await riwayatMesin(k);
    expect(kegiatan.slice(-3)).toEqual([
      { jenis: 'putuskanPermintaan', ringkasan: 'SOP 2 · Kabulkan' },
      { jenis: 'terapkanPembatasan', ringkasan: 'SOP 3 · Terapkan pembatasan' },
      { jenis: 'sampaikanHasil', ringkasan: 'SOP 4 · Sampaikan hasil' },
    ]);
    const cabut = await pdpDikabulkan(p, kasus, { jenis: 'pencabutanPembatasan' });
    await cabut.sampai('penyampaian');
    await cabut.maju('sampaikanHasil');
  });

  it('can be refused with its legal ground, before and after the requester was verified, and reopened', async () => {
    const awal = await pdpBaru(p, kasus);
    await awal.maju('tolakPermintaan');
    expect(await awal.pdp()).toMatchObject({
      tahap: 'ditolak',
      ditolak: { dasarHukum: 'UU 27/2022 pasal 15' },
    });
    const k = await pdpBaru(p, kasus, { jenis: 'pembatasan' });
    await k.maju('nyatakanPemohonSah', 'tolakPermintaan');
    expect(await bukaLagi(p, k)).toBe('diterima');
    expect(await k.pdp()).toMatchObject({ tahap: 'keputusan' });
    expect((await k.pdp()).tenggat.at(-1)).toMatchObject({ id: 'jawaban#2' });
    await k.maju('batalkan');
    expect((await k.pdp()).tahap).toBe('dibatalkan');
  });

  it('a refused erasure is not reopened', async () => {
    const k = await pdpBaru(p, kasus, { jenis: 'penghapusan' });
    await k.maju('tolakPermintaan');
    expect(await bukaLagi(p, k)).toBe('kasusTertutup');
  });

  it('runs on the clock of 3×24 hours: each rung once, to whom it is meant for', async () => {
    const diterimaPada = tambahMenit(await p.sekarang(), -60);
    const k = await pdpBaru(p, kasus, { diterimaPada });
    await k.maju('nyatakanPemohonSah');
    await lewatSampai(p, k, 5 * HARI, 4);
    const jam = (j: number) => tambahMenit(diterimaPada, j * 60);
    expect((await jenjangTercatat(k)).slice(0, 4)).toEqual([
      { jenjang: 'jawaban#1:1', pada: jam(48) },
      { jenjang: 'jawaban#1:2', pada: jam(72) },
      { jenjang: 'jawaban#1:3', pada: jam(74) },
      { jenjang: 'jawaban#1:4', pada: jam(98) },
    ]);
    expect((await penerimaJenjang(p, k, 'jawaban#1:1')).tugas).toEqual(['kabid-rehsos', 'petugas-dinsos']);
    expect((await penerimaJenjang(p, k, 'jawaban#1:3')).tugas).toEqual(['kabid-rehsos', 'kadis']);
    await k.maju('tolakPermintaan');
  });
});
