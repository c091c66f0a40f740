import { hapusKasus } from '../../db/hapus-kasus.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { terikatKodeSurvei } from '../../db/skm.repository.ts';
import { bukaLagi } from '../support/alur/buka-lagi.ts';
import { lansiaBaru } from '../support/alur/lansia.ts';
import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { pengaduanBaru, pengaduanDitangani } from '../support/alur/pengaduan.ts';
import { rpsBaru, rpsPada } from '../support/alur/rps.ts';

describe('the survey at the end of a case', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const undangan = (k: KasusUji) =>
    p.bd.db.selectFrom('skm_undangan').selectAll().where('kasus_id', '=', k.id).orderBy('urutan').execute();
  const pakai = (k: KasusUji) =>
    p.bd.db.updateTable('skm_undangan').set({ dipakai: true }).where('kasus_id', '=', k.id).execute();

  it('given a request, then nobody is asked while it runs, and once when it ends, also by a refusal', async () => {
    const k = await lansiaBaru(p);
    expect(await undangan(k)).toEqual([]);
    await k.maju('tolak');
    const { urutan, waktu } = await k.keadaan();
    expect(await undangan(k)).toMatchObject([
      { urutan, layanan: 'lansia', instansi_id: 'bulukumba', dibuat_pada: waktu, dipakai: false },
    ]);
  });

  it('given an invitation, then its code is ciphertext of the case, found by a keyed digest', async () => {
    const k = await pengaduanBaru(p);
    await k.maju('tolakPengaduan');
    const [u] = await undangan(k);
    if (!u) throw new Error('tidak ada undangan');
    const kode = await p.bd.brankas.baca<string>(terikatKodeSurvei(k.id), u.kode);
    expect(kode).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/);
    expect(p.bd.brankas.sidikKodeSurvei(kode)).toEqual(u.sidik);
    expect(JSON.stringify(u)).not.toContain(kode);
  });

  it('given a stay, when the client leaves, then there is somebody to ask', async () => {
    const k = await rpsPada(p, 'bimbingan', {}, 'Anggrek 1');
    await k.maju('salurkan');
    expect(await undangan(k)).toMatchObject([{ layanan: 'rps', instansi_id: 'pangkalpinang' }]);
  });

  it('given a stay, when the client dies, then nobody is asked', async () => {
    const k = await rpsPada(p, 'bimbingan', {}, 'Anggrek 2');
    const rincian = {
      tindakan: 'meninggal',
      tempat: 'RSUD',
      penyebab: 'Sakit',
      dilaporkanKepada: 'Kepolisian',
      pemulasaraan: 'Dimakamkan oleh dinas',
    } as const;
    const penyaluran = { cara: 'tindakanLain', rincian } as const;
    expect(await k.tindak('salurkan', { isi: { penyaluran } })).toBe('diterima');
    expect(await undangan(k)).toEqual([]);
  });

  it('given a case that is called off, then nobody is asked', async () => {
    const k = await rpsBaru(p);
    await k.maju('batalkan');
    expect(await undangan(k)).toEqual([]);
  });

  it('given it is reopened and ends again, then an unused invitation is replaced', async () => {
    const k = await pengaduanDitangani(p);
    await k.maju('jawab');
    const [lama] = await undangan(k);
    expect(await bukaLagi(p, k)).toBe('diterima');
    await k.maju('jawab');
    const baru = await undangan(k);
    expect(baru).toHaveLength(1);
    expect(baru[0]?.sidik).not.toEqual(lama?.sidik);
    expect(baru[0]?.urutan).toBeGreaterThan(lama?.urutan ?? 0);
  });

  it('given it was answered before it is reopened, then that one stays used and the new end asks anew', async () => {
    const k = await pengaduanDitangani(p);
    await k.maju('jawab');
    await pakai(k);
    expect(await bukaLagi(p, k)).toBe('diterima');
    await k.maju('jawab');
    expect((await undangan(k)).map((u) => u.dipakai)).toEqual([true, false]);
  });

  it('given the case is erased, then its invitation goes with it', async () => {
    const k = await pengaduanBaru(p);
    await k.maju('tolakPengaduan');
    expect(await undangan(k)).toHaveLength(1);
    const sistem = pelakuSistem('pangkalpinang', 'sistem').orangId;
    const pada = await p.sekarang();
    await p.bd.db.transaction().execute((trx) => hapusKasus(trx, [k.id], pada, sistem));
    expect(await undangan(k)).toEqual([]);
  });
});
