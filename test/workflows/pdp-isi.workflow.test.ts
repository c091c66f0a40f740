import { strFromU8, unzipSync } from 'fflate';
import { sandikan } from '../../db/kunci/kotak-sandi.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { terikatDokumen } from '../../db/dokumen.repository.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaBaru, lansiaPada } from '../support/alur/lansia.ts';
import type { Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { pdpBaru, pdpDikabulkan } from '../support/alur/pdp.ts';
import { rpsPada } from '../support/alur/rps.ts';

const KANTOR = 'pangkalpinang';

describe('what a granted request does', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const baris = (id: string) =>
    p.bd.db.selectFrom('kasus').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  /** Two cases somebody has decided to be about one person. */
  async function sepasang(): Promise<{ jalan: KasusLansia; tutup: KasusLansia }> {
    const tutup = await lansiaBaru(p, {}, KANTOR);
    const jalan = await lansiaPada(p, 'asesmen', KANTOR);
    const sama = { kasus: tutup.id, sama: true };
    expect(await jalan.lakukan(`petugas-dinsos@${KANTOR}.contoh`, 'putuskanKesamaan', sama)).toBe('diterima');
    await tutup.maju('batalkan');
    return { jalan, tutup };
  }

  it('a copy holds all that is held, in words, and is handed over after it was downloaded', async () => {
    const { jalan, tutup } = await sepasang();
    const dokumen = await p.bd.db
      .selectFrom('dokumen')
      .select(['id', 'kunci_id'])
      .where('kasus_id', '=', jalan.id)
      .where('jenis', '=', 'ktp')
      .executeTakeFirstOrThrow();
    const kunci = await p.bd.pemegang.cari(dokumen.kunci_id);
    if (!kunci) throw new Error('tidak ada kunci');
    await p.l.gudang.simpan(dokumen.id, sandikan(kunci, Buffer.from('isi KTP'), terikatDokumen(dokumen.id)));
    const kabid = await p.orang(`kabid-rehsos@${KANTOR}.contoh`);
    const pembaca = { orangId: kabid.orangId, instansiId: KANTOR };
    await catatAkses(p.bd.db, pembaca, 'bacaKasus', jalan.id);

    const k = await pdpDikabulkan(p, jalan, { jenis: 'akses' });
    const { salinan, sasaran } = await k.sampai('penyampaian');
    expect(new Set(sasaran.map((s) => s.kasusId))).toEqual(new Set([jalan.id, tutup.id]));
    const id = salinan?.dokumenId ?? '';
    const kotak = await p.l.gudang.buka(id);
    const berkas = unzipSync(await p.bd.brankas.bacaByte(terikatDokumen(id), kotak ?? Buffer.alloc(0)));
    const data = JSON.parse(strFromU8(berkas['data.json'] ?? new Uint8Array())) as {
      kasus: {
        nomor: string;
        dibacaOleh: { oleh: string }[];
        riwayat: { tindakan: string; oleh: string }[];
      }[];
    };
    const { nomor } = await jalan.lansia();
    const kasus = data.kasus.find((x) => x.nomor === nomor);
    expect(data.kasus).toHaveLength(2);
    expect(JSON.stringify(kasus)).toContain('7302015708500001');
    expect(kasus?.riwayat[0]).toMatchObject({ tindakan: 'Ajukan permohonan' });
    expect(kasus?.dibacaOleh).toMatchObject([{ oleh: 'Kepala Bidang Rehabilitasi Sosial' }]);
    const ktp = Object.keys(berkas).find(
      (nama) => nama.startsWith(`dokumen/${nomor}/`) && nama.includes('ktp'),
    );
    expect(strFromU8(berkas[ktp ?? ''] ?? new Uint8Array())).toBe('isi KTP');
    expect(strFromU8(berkas['BACA-SAYA.txt'] ?? new Uint8Array())).toContain(nomor);
    // Staff stand in it by position, and nobody by an id.
    const orang = await p.bd.db
      .selectFrom('orang')
      .select('nama')
      .where('instansi_id', '=', KANTOR)
      .execute();
    const semua = JSON.stringify(data);
    for (const { nama } of orang.filter((o) => o.nama !== 'Lindung' && o.nama !== 'Masyarakat')) {
      expect(semua).not.toContain(nama);
    }

    expect(await k.tindak('sampaikanHasil')).toBe('belumDiunduh');
    await catatAkses(p.bd.db, pembaca, 'unduhDokumen', k.id, id);
    expect(await k.tindak('sampaikanHasil')).toBe('diterima');
  });

  it('a correction reaches open and closed cases, and the running workflow takes it over', async () => {
    const { jalan, tutup } = await sepasang();
    const ditutup = (await baris(tutup.id)).ditutup_pada;
    const koreksi = { klien: { nama: 'Ibu Benar Sekali' }, keadaan: ['miskin', 'terlantar'] } as const;
    const k = await pdpDikabulkan(p, jalan, {
      jenis: 'koreksi',
      koreksi: { ...koreksi, keadaan: [...koreksi.keadaan] },
    });
    await k.sampai('penyampaian');
    for (const kasus of [jalan, tutup]) {
      const entri = (await kasus.entri()).at(-1);
      const { nomor } = await k.pdp();
      expect(entri).toMatchObject({
        jenis: 'koreksiData',
        oleh: { jenis: 'orang', peran: 'kabid-rehsos' },
        isi: { ...koreksi, alasan: `Permintaan data pribadi ${nomor}` },
        pengayaan: { nilaiLama: { 'klien.nama': 'Ibu Contoh', keadaan: ['terlantar'] } },
      });
    }
    // Its retention goes on counting from when it ended.
    expect((await baris(tutup.id)).ditutup_pada).toBe(ditutup);
    // The running workflow did not know: its next act is judged on the corrected state, and nothing is lost.
    expect(await jalan.tindak('kirimAsesmen')).toBe('diterima');
    const kini = await jalan.keadaan();
    expect(kini).toMatchObject({ tahap: 'administrasi', klien: { nama: 'Ibu Benar Sekali' } });
    expect((await jalan.riwayat()).slice(-2)).toEqual(['koreksiData', 'kirimAsesmen']);
    expect((await jalan.handle.describe()).status.name).toBe('RUNNING');
    const klien = await p.bd.db
      .selectFrom('klien')
      .select('nama')
      .where('kasus_id', 'in', [jalan.id, tutup.id])
      .execute();
    expect(klien).toEqual([{ nama: 'Ibu Benar Sekali' }, { nama: 'Ibu Benar Sekali' }]);
    await k.maju('sampaikanHasil');
    await jalan.maju('batalkan');
  });

  it('a correction that would leave the impossible is refused before it is granted', async () => {
    const k = await pdpBaru(p, await lansiaBaru(p, {}, KANTOR), {
      jenis: 'koreksi',
      koreksi: { klien: { tanggalLahir: '2999-01-01' } },
    });
    await k.maju('nyatakanPemohonSah');
    expect(await k.tindak('kabulkan')).toBe('isiTidakSah');
    await k.maju('tolakPermintaan');
  });

  it('a restriction stands in the case and on its row, until it is lifted', async () => {
    const kasus = await lansiaPada(p, 'asesmen', KANTOR);
    const batasi = await pdpDikabulkan(p, kasus, { jenis: 'pembatasan' });
    const { nomor } = await batasi.sampai('penyampaian');
    expect((await baris(kasus.id)).dibatasi).toBe(true);
    expect(await kasus.lansia()).toMatchObject({ tahap: 'asesmen', dibatasi: { permintaan: nomor } });
    const cabut = await pdpDikabulkan(p, kasus, { jenis: 'pencabutanPembatasan' });
    await cabut.sampai('penyampaian');
    expect((await baris(kasus.id)).dibatasi).toBe(false);
    expect((await kasus.riwayat()).slice(-2)).toEqual(['pemrosesanDibatasi', 'pembatasanDicabut']);
    expect(await kasus.tindak('kirimAsesmen')).toBe('diterima');
  });

  it('a restricted stay is not handed on, and its running workflow knows at once; the client is placed all the same', async () => {
    const k = await rpsPada(p, 'asesmen');
    await (await pdpDikabulkan(p, k, { jenis: 'pembatasan' })).sampai('penyampaian');
    expect(await k.tindak('ajukanRekomendasiLansia', { akun: 'peksos2' })).toBe('pemrosesanDibatasi');
    expect(await k.tindak('catat', { akun: 'petugas-rps' })).toBe('pemrosesanDibatasi');
    expect(await k.tindak('alihkanPetugas', { akun: 'kabid-rehsos' })).toBe('diterima');
    // Who works on it goes on, and copies it nowhere.
    expect(await k.tindak('ajukanRekomendasiLansia', { akun: 'peksos2' })).toBe('pemrosesanDibatasi');
    expect(await k.tindak('catatAsesmen', { akun: 'peksos2' })).toBe('diterima');
    expect((await k.rps()).terkait).toEqual([]);
    await (await pdpDikabulkan(p, k, { jenis: 'pencabutanPembatasan' })).sampai('penyampaian');
    expect(await k.tindak('ajukanRekomendasiLansia', { akun: 'peksos2' })).toBe('diterima');
    await (await pdpDikabulkan(p, k, { jenis: 'pembatasan', cakupan: 'kasus' })).sampai('penyampaian');
    expect(await k.tindak('salurkan', { akun: 'petugas-rps' })).toBe('diterima');
    expect((await k.rps()).tahap).toBe('selesai');
  });
});
