import { randomUUID } from 'node:crypto';
import { bangunUlangSemua } from '../../db/bangun-ulang.ts';
import { kasusOrangSama } from '../../db/kesamaan.repository.ts';
import type { KasusLansia } from '../support/alur/lansia.ts';
import { lansiaBaru } from '../support/alur/lansia.ts';
import type { KasusUji, Panggung } from '../support/alur/panggung.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsBaru } from '../support/alur/rps.ts';

describe('staff say who is who', () => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bukaPanggung();
  });
  afterAll(() => p.tutup());

  const sama = (k: KasusUji) => kasusOrangSama(p.bd.db, k.instansiId, k.id);
  const putuskan = (k: KasusLansia, kasus: string, ya: boolean, akun = 'petugas-dinsos') =>
    k.tindak('putuskanKesamaan', { akun, isi: { kasus, sama: ya } });
  const kesamaan = () =>
    p.bd.db.selectFrom('kesamaan_klien').selectAll().orderBy('kasus_a').orderBy('kasus_b').execute();

  it('given two cases, when they are said to be about one person, then both are linked and the version stays', async () => {
    const [dulu, kini] = [await lansiaBaru(p), await lansiaBaru(p)];
    const { versi } = await kini.keadaan();
    expect(await putuskan(kini, dulu.id, true, 'peksos')).toBe('diterima');
    expect(await sama(dulu)).toEqual([dulu.id, kini.id].toSorted());
    expect((await kini.entri()).at(-1)).toMatchObject({
      jenis: 'putuskanKesamaan',
      isi: { kasus: dulu.id, sama: true },
      oleh: { peran: 'peksos' },
      naikVersi: false,
    });
    expect((await kini.keadaan()).versi).toBe(versi);
    expect(await dulu.riwayat()).toEqual(['ajukanPermohonan']);
  });

  it('given a decision, when somebody decides otherwise in either case, then the latest counts and all stay on record', async () => {
    const [dulu, kini] = [await lansiaBaru(p), await lansiaBaru(p)];
    await putuskan(kini, dulu.id, true);
    await p.lewat(1);
    expect(await putuskan(dulu, kini.id.toUpperCase(), false, 'kabid-rehsos')).toBe('diterima');
    expect(await sama(kini)).toEqual([kini.id]);
    await p.lewat(1);
    expect(await putuskan(kini, dulu.id, true)).toBe('diterima');
    expect(await sama(kini)).toHaveLength(2);
    expect(await kini.riwayat()).toEqual(['ajukanPermohonan', 'putuskanKesamaan', 'putuskanKesamaan']);
    expect(await dulu.riwayat()).toEqual(['ajukanPermohonan', 'putuskanKesamaan']);
  });

  it('given both sides decide at the same moment, then both have their receipt and one decision counts', async () => {
    const [a, b] = [await lansiaBaru(p), await lansiaBaru(p)];
    const hasil = await Promise.all([putuskan(a, b.id, true), putuskan(b, a.id, true)]);
    expect(hasil).toEqual(['diterima', 'diterima']);
    expect(await sama(a)).toEqual([a.id, b.id].toSorted());
  });

  it('given a case that is none, of another office or without a client, then it is not known here', async () => {
    const k = await lansiaBaru(p);
    const sana = await rpsBaru(p);
    const tanpaKlien = await lansiaBaru(p);
    await p.bd.pemilik.deleteFrom('klien').where('kasus_id', '=', tanpaKlien.id).execute();
    const terhapus = await lansiaBaru(p);
    await p.bd.db
      .updateTable('kasus')
      .set({ dihapus_pada: await p.sekarang() })
      .where('id', '=', terhapus.id)
      .execute();
    for (const id of [randomUUID(), sana.id, tanpaKlien.id, terhapus.id]) {
      expect(await putuskan(k, id, true)).toBe('kasusTidakDikenal');
    }
    expect(await putuskan(k, k.id, true)).toBe('isiTidakSah');
    expect(await sama(k)).toEqual([k.id]);
    expect(await k.riwayat()).toEqual(['ajukanPermohonan']);
  });

  it('given who neither checks identities nor answers for it, then nothing is decided; a closed case can be decided about', async () => {
    const [dulu, kini] = [await lansiaBaru(p), await lansiaBaru(p)];
    for (const akun of ['petugas-desa', 'petugas-rps', 'sekretaris', 'kadis', 'pengawas']) {
      expect(await putuskan(kini, dulu.id, true, akun)).toBe('bukanWewenang');
    }
    await dulu.maju('batalkan');
    await dulu.handle.result();
    expect(await putuskan(kini, dulu.id, true)).toBe('diterima');
  });

  it('given a stay, then who works at the RPS decides, and the link goes across the services', async () => {
    const menginap = await rpsBaru(p);
    const permohonan = await lansiaBaru(p, {}, 'pangkalpinang');
    const isi = { kasus: permohonan.id, sama: true, alasan: 'Wajah dan nama anaknya sama.' };
    expect(await menginap.tindak('putuskanKesamaan', { akun: 'petugas-rps', isi })).toBe('diterima');
    expect(await sama(permohonan)).toEqual([menginap.id, permohonan.id].toSorted());
    // What the stay was born with is another matter: a recommendation can still be asked for.
    expect(await menginap.tindak('ajukanRekomendasiLansia')).toBe('diterima');
  });

  it('given a correction, then the client is recognised by what is right', async () => {
    const k = await lansiaBaru(p);
    await k.tindak('koreksiData', {
      isi: { klien: { nama: 'Hj. Soehartini', tanggalLahir: '1948-05-01', alamat: 'Jl. Kenari 3' } },
    });
    const baris = await p.bd.db.selectFrom('klien').selectAll().where('kasus_id', '=', k.id).execute();
    expect(baris).toMatchObject([
      { nama: 'Hj. Soehartini', sebutan: 'suhartini', tahun_lahir: 1948, tahun_perkiraan: false },
    ]);
    expect(baris[0]?.tempat).toContain('kenari 3');
  });

  it('given all of it was lost, when the projection is rebuilt, then it comes back from the histories', async () => {
    // The recommendation that was asked for has no history yet, what was erased none that can be read.
    const berjalan = p.bd.db
      .selectFrom('kasus')
      .select('id')
      .where('urutan', '>', 0)
      .where('dihapus_pada', 'is', null);
    const klien = () =>
      p.bd.db.selectFrom('klien').selectAll().where('kasus_id', 'in', berjalan).orderBy('kasus_id').execute();
    const [kesamaanDulu, klienDulu] = [await kesamaan(), await klien()];
    expect(kesamaanDulu.length).toBeGreaterThan(3);
    await p.bd.pemilik.deleteFrom('kesamaan_klien').execute();
    await p.bd.db
      .updateTable('klien')
      .set({ sebutan: null, tahun_lahir: null, tempat: null })
      .where('kasus_id', 'in', berjalan)
      .execute();
    const { dibangun } = await bangunUlangSemua(p.bd.db, p.bd.brankas);
    expect(dibangun).toBeGreaterThanOrEqual(klienDulu.length);
    expect(await kesamaan()).toEqual(kesamaanDulu);
    expect(await klien()).toEqual(expect.arrayContaining(klienDulu));
    expect(await bangunUlangSemua(p.bd.db, p.bd.brankas)).toMatchObject({ dibangun: 0 });
  });
});
