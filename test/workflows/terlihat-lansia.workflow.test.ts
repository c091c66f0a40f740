import { idTetap } from '../../db/id-tetap.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaBaru } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { atribut, rincianKini, riwayatMesin } from '../support/alur/riwayat-mesin.ts';
import { keSaat } from '../support/alur/waktu-kantor.ts';

const orang = (akun: string) => idTetap(`bulukumba:orang:${akun}`);

describe('what a supervisor sees of a rekomendasi lansia in the Temporal UI', () => {
  let p: Panggung;
  let k: KasusLansia;
  beforeAll(async () => {
    p = await bukaPanggung();
    await keSaat(p, 'bulukumba', 'senin', '08:00');
    k = await lansiaBaru(p);
  });
  afterAll(() => p.tutup());

  it('the search attributes follow the case: stage, who it waits for, deadline', async () => {
    expect(await atribut(k)).toMatchObject({
      layanan: 'lansia',
      instansi: 'bulukumba',
      tahap: 'permohonan',
      penanggung: 'petugas-dinsos',
      terlambat: false,
    });
    await k.maju('nyatakanLengkap', 'tugaskanPeksos');
    const batas = (await k.lansia()).tenggat.at(-1)?.batas ?? '';
    expect(await atribut(k)).toMatchObject({
      tahap: 'asesmen',
      penanggung: orang('peksos'),
      terlambat: false,
      tenggat: new Date(batas),
    });
  });

  it('the checklist tells what is done, by which position and when, in the clear', async () => {
    const rincian = await rincianKini(p, k);
    expect(rincian).toContain('- ✅ **1. Permohonan** · Ajukan permohonan: petugas-desa');
    expect(rincian).toContain('- ▶️ **2. Penugasan, verifikasi lapangan dan asesmen**');
    expect(rincian).toMatch(/Tugaskan pekerja sosial: petugas-dinsos, \d\d-\d\d-\d{4} 08\.0\d WITA/);
    expect(rincian).toContain('- ⬜ **3. Persyaratan administrasi**');
    expect(rincian).toMatch(/\*\*Batas penugasan dan asesmen 30 menit\*\*: \d\d-\d\d-\d{4} 08\.3\d WITA/);
  });

  it('a broken deadline shows as late, and no longer once the stage is left', async () => {
    await p.lewat(31);
    await k.maju('catat');
    expect(await atribut(k)).toMatchObject({ terlambat: true });
    await k.maju('kirimAsesmen');
    expect(await atribut(k)).toMatchObject({ tahap: 'administrasi', terlambat: false });
  });

  it('a held case is not late and has no deadline', async () => {
    await k.maju('tunda');
    const ditunda = await atribut(k);
    expect(ditunda).toMatchObject({ terlambat: false, penanggung: 'petugas-dinsos' });
    expect(ditunda).not.toHaveProperty('tenggat');
    await k.maju('lanjutkan');
    expect(await atribut(k)).toHaveProperty('tenggat');
  });

  it('the activities are the steps of the SOP by name, with readable summaries', async () => {
    await k.maju('selesaikanAdministrasi');
    await k.tindak('tandaTangan');
    await k.maju('paraf', 'tandaTangan', 'terimaRekomendasi');
    await k.tindak('terimaRekomendasi', { akun: 'kabid-rehsos' });
    await k.maju('berangkatkan', 'catatSerahTerima');
    expect((await riwayatMesin(k)).kegiatan.map((a) => `${a.jenis}: ${a.ringkasan}`)).toEqual([
      'terimaPermohonan: SOP 1 · Ajukan permohonan',
      'periksaKelengkapan: SOP 1 · Nyatakan berkas lengkap',
      'tugaskanPekerjaSosial: SOP 2 · Tugaskan pekerja sosial',
      'eskalasikan: Eskalasi',
      'catatDalamBerkas: Catat',
      'verifikasiDanAsesmen: SOP 2 · Kirim asesmen',
      'catatDalamBerkas: Tunda',
      'catatDalamBerkas: Lanjutkan',
      'siapkanAdministrasi: SOP 3 · Selesaikan administrasi',
      'tolakTindakan: Ditolak · Tanda tangani rekomendasi',
      'telaahDanParaf: SOP 4 · Beri paraf',
      'siapkanSurat: SOP 5 · Siapkan surat',
      'tandaTanganiSetempat: SOP 5 · Tanda tangani rekomendasi',
      'serahkanRekomendasi: SOP 6 · Terima rekomendasi',
      'serahkanRekomendasi: SOP 6 · Terima rekomendasi',
      'kirimKlien: SOP 7 · Berangkatkan klien',
      'kirimKlien: SOP 7 · Catat serah terima',
    ]);
  });

  it('nothing of the client or the people stands anywhere in the history', async () => {
    const { mentah } = await riwayatMesin(k);
    expect(mentah.includes('tugaskanPekerjaSosial')).toBe(true);
    const rahasia = ['Ibu Contoh', '7302015708500001', '1950-08-17', 'Tinggal sendiri', 'Contoh', 'Kesepian'];
    const orangKantor = ['Nurlinda', 'Hasnawati', 'Rahmawati', 'Jumriati', '@bulukumba'];
    expect([...rahasia, ...orangKantor].filter((r) => mentah.includes(r))).toEqual([]);
  });

  it('after the end every step is ticked off, and nobody is in charge', async () => {
    await k.handle.result();
    const akhir = await atribut(k);
    expect(akhir).toMatchObject({ tahap: 'selesai', terlambat: false });
    expect(akhir).not.toHaveProperty('penanggung');
    expect(akhir).not.toHaveProperty('tenggat');
    const rincian = await rincianKini(p, k);
    expect(rincian.match(/^- ✅ /gm)).toHaveLength(7);
  });
});
