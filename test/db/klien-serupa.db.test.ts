import { ciriDari } from '../../db/ciri-klien.ts';
import type { Jangkauan } from '../../db/jangkauan.ts';
import { simpanKlien } from '../../db/kasus.repository.ts';
import { kasusSerupa, kesamaanDiputus } from '../../db/klien-serupa.baca.ts';
import type { Klien } from '../../domain/kasus/klien.ts';
import { putuskanSama } from '../support/api/kesamaan.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';

const NIK = '7302014301500002';

describe('cases about perhaps the same person', () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  beforeEach(async () => {
    await bd.pemilik.deleteFrom('kesamaan_klien').execute();
    await bd.pemilik.deleteFrom('klien').execute();
  });
  afterAll(() => bd.tutup());

  const permohonan = (klien: Klien, desaKelurahan = 'Caile', instansi = 'bulukumba') => {
    const suratPermohonan = { nomor: '1', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' };
    const isi = { suratPermohonan, klien: { ...klien, jenisKelamin: 'P' as const } };
    return tanamKasus(bd, lansia('permohonan', { isi }), { instansi });
  };
  const laporan = (klien: Klien, lokasiDitemukan = 'Terminal Selindung', instansi = 'pangkalpinang') =>
    tanamKasus(bd, rps('asesmenAwal', { isi: { klien, lokasiDitemukan } }), { instansi });
  const kantor = (k: Tertanam, wilayah?: Jangkauan['wilayah']): Jangkauan => ({
    instansiId: k.keadaan.instansiId,
    seluruhKantor: wilayah === undefined,
    wilayah: wilayah ?? [],
  });
  const serupa = (k: Tertanam, j = kantor(k)) =>
    kasusSerupa(bd.db, j, ciriDari(bd.brankas, k.keadaan), { kasusId: k.id });
  const id = (daftar: readonly { id: string }[]) => daftar.map((d) => d.id);

  const KANANG = { nama: 'Daeng Kanang Lasinrang', tanggalLahir: '1950-03-02' };

  it('the same NIK comes first and for certain, however else the person is called', async () => {
    const nama = await permohonan(KANANG);
    const nik = await permohonan({ nama: 'Baharuddin', nik: NIK });
    const baru = await permohonan({ ...KANANG, nik: NIK });
    const [pertama, kedua] = await serupa(baru);
    expect(pertama).toMatchObject({ id: nik.id, skor: 1 });
    expect(pertama?.alasan).toContain('NIK sama');
    expect(kedua).toMatchObject({ id: nama.id, skor: 0.95 });
  });

  it.each<[string, Klien]>([
    ['another title', { nama: 'Hj. Kanang Lasinrang' }],
    ['another spelling', { nama: 'Kannang Lasinrank' }],
    ['the spelling of before 1972', { nama: 'Kanang Lasinrang' }],
    ['a part of the name', { nama: 'Kanang' }],
    ['the nickname only', { panggilan: 'Kanang' }],
    ['more of the name', { nama: 'Kanang Lasinrang Daeng Mangolo Karaeng Bontotiro' }],
  ])('%s finds the same person', async (_, klien) => {
    const dulu = await permohonan(KANANG);
    const kini = await permohonan({ tanggalLahir: '1950-03-02', ...klien });
    expect(id(await serupa(kini))).toEqual([dulu.id]);
    expect(id(await serupa(dulu))).toEqual([kini.id]);
  });

  it('somebody who cannot say a name is found by the place, also where the name was known elsewhere', async () => {
    const orang = { perkiraanUsia: 60, jenisKelamin: 'L' as const };
    const dulu = await laporan(orang, 'di Terminal Selindung');
    const kini = await laporan({ ...orang, perkiraanUsia: 63 });
    const bernama = await laporan({ ...orang, nama: 'Ahmad' });
    await laporan({ ...orang, jenisKelamin: 'P' });
    await laporan(orang, 'Pasar Pagi');
    expect(new Set(id(await serupa(kini)))).toEqual(new Set([dulu.id, bernama.id]));
    expect(new Set(id(await serupa(bernama)))).toEqual(new Set([dulu.id, kini.id]));
  });

  it('nobody about whom nothing is known is compared with anybody', async () => {
    await laporan({}, '');
    expect(await serupa(await laporan({}, ''))).toEqual([]);
  });

  it('names are data: an apostrophe, a wildcard or an array is nothing else', async () => {
    const aneh = await permohonan({ nama: `O'Kanang %_ {a,"b"} \\` });
    expect(id(await serupa(await permohonan({ nama: `O'Kanang %_ {a,"b"} \\` })))).toEqual([aneh.id]);
  });

  it('an erased case and the case itself are never shown', async () => {
    const dulu = await permohonan({ ...KANANG, nik: NIK });
    const baru = await permohonan({ ...KANANG, nik: NIK });
    expect(id(await serupa(baru))).toEqual([dulu.id]);
    await bd.db.updateTable('kasus').set({ dihapus_pada: '2026-02-01' }).where('id', '=', dulu.id).execute();
    expect(await serupa(baru)).toEqual([]);
  });

  it('a case whose data are restricted is not found', async () => {
    const dulu = await permohonan(KANANG);
    const baru = await permohonan(KANANG);
    await bd.db.updateTable('kasus').set({ dibatasi: true }).where('id', '=', dulu.id).execute();
    expect(await serupa(baru)).toEqual([]);
  });

  it('a crowd of namesakes of another age hides nobody of the right one', async () => {
    const panjang = await permohonan({ ...KANANG, nama: 'Kanang Lasinrang Mangolo' });
    const panggilan = await permohonan({ panggilan: 'Mangolo', tanggalLahir: KANANG.tanggalLahir });
    for (let i = 0; i < 55; i++) await permohonan({ nama: 'Kanang Lasinrang', tanggalLahir: '1999-01-01' });
    expect(id(await serupa(await permohonan({ ...KANANG, nama: 'Kanang' })))).toEqual([panjang.id]);
    expect(id(await serupa(panjang))).toContain(panggilan.id);
  });

  it('what was decided is no question any more, either way, and stands beside its score', async () => {
    const baru = await permohonan(KANANG);
    const sama = await permohonan(KANANG);
    const beda = await permohonan(KANANG);
    await putuskanSama(bd, baru, sama, { pada: '2026-01-05T02:00:00.000Z' });
    await putuskanSama(bd, beda, baru, { sama: false, pada: '2026-01-05T03:00:00.000Z', peran: 'kadis' });
    expect(await serupa(baru)).toEqual([]);
    expect(id(await serupa(sama))).toEqual([beda.id]);
    const diputus = await kesamaanDiputus(bd.db, kantor(baru), ciriDari(bd.brankas, baru.keadaan), baru.id);
    expect(diputus).toMatchObject([
      { id: beda.id, skor: 0.95, keputusan: { keputusan: 'berbeda', pada: '2026-01-05T03:00:00.000Z' } },
      { id: sama.id, skor: 0.95, keputusan: { keputusan: 'sama' } },
    ]);
  });

  it('somebody confined to a village finds its cases only', async () => {
    const caile = await permohonan(KANANG);
    const bintarore = await permohonan(KANANG, 'Bintarore');
    const baru = await permohonan(KANANG);
    expect(new Set(id(await serupa(baru)))).toEqual(new Set([caile.id, bintarore.id]));
    expect(
      id(await serupa(baru, kantor(baru, [{ desaKelurahan: 'Caile', kecamatan: 'Ujung Bulu' }]))),
    ).toEqual([caile.id]);
    expect(await serupa(baru, kantor(baru, []))).toEqual([]);
  });

  it('never across offices: the fingerprints differ, and one that was the same would not be found', async () => {
    const sini = await permohonan({ ...KANANG, nik: NIK });
    const sana = await permohonan({ ...KANANG, nik: NIK }, 'Caile', 'pangkalpinang');
    const sidik = await bd.db.selectFrom('klien').select('nik_sidik').execute();
    expect(new Set(sidik.map((b) => b.nik_sidik?.toString('hex'))).size).toBe(2);
    expect([await serupa(sini), await serupa(sana)]).toEqual([[], []]);
    await bd.db
      .updateTable('klien')
      .set({ nik_sidik: bd.brankas.sidikNik('bulukumba', NIK) })
      .execute();
    expect([await serupa(sini), await serupa(sana)]).toEqual([[], []]);
  });

  it('what is recognised follows a correction, and nothing is written where nothing changed', async () => {
    const dulu = await permohonan(KANANG);
    const baru = await permohonan({ nama: 'Salah Ketik' }, 'Bintarore');
    const simpan = (keadaan: Tertanam['keadaan']) =>
      bd.db.transaction().execute((trx) => simpanKlien(trx, bd.brankas, keadaan));
    expect(await simpan(baru.keadaan)).toBe(false);
    const benar = { ...baru.keadaan, klien: { ...baru.keadaan.klien, ...KANANG } };
    expect(await simpan(benar)).toBe(true);
    expect(id(await serupa(dulu))).toEqual([baru.id]);
  });
});
