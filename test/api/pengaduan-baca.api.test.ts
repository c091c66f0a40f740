import type { Peristiwa } from '../../domain/kasus/keadaan.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { mulaiTumpukan } from '../support/api.ts';
import type { Tumpukan } from '../support/api.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { jalankan } from '../support/pembangun/jalankan.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import { pengaduan, tindakanPengaduan } from '../support/pembangun/pengaduan.ts';
import { rps } from '../support/pembangun/rps.ts';
import { PANGKAL } from '../support/pembangun/waktu.ts';

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

describe('siapa melihat apa', () => {
  let k: Tertanam;
  const koreksi: Peristiwa = {
    jenis: 'koreksiData',
    isi: { pelapor: { nama: 'Budi Benar' }, alasan: 'Salah ketik.' },
    waktu: PANGKAL,
    oleh: { jenis: 'orang', ...pelaku('petugas-dinsos') },
    naikVersi: true,
    pengayaan: { nilaiLama: { pelapor: { nama: 'Budi Pelapor', kontak: '081234567890' } } },
  };
  beforeAll(async () => {
    const keadaan = jalankan(ATURAN.pengaduan, pengaduan('penanganan'), [
      tindakanPengaduan('tugaskanPeksos'),
    ]);
    k = await tanamKasus(t.bd, keadaan, { instansi: 'bulukumba', riwayat: [koreksi] });
  });

  const baca = async (akun: string, ekor = '') =>
    (await t.sebagai(akun)).ambil(`/api/v1/kasus/${k.id}${ekor}`);

  test.each(['petugas-dinsos', 'kasi-rehsos', 'kabid-rehsos'])('%s tahu siapa pelapornya', async (peran) => {
    expect((await baca(`${peran}@bulukumba`)).isi).toMatchObject({
      pandangan: 'penuh',
      data: { perihal: 'Lansia terlantar', pelapor: { nama: 'Budi Pelapor', kontak: '081234567890' } },
    });
  });

  test.each(['peksos', 'petugas-rps', 'kadis'])(
    '%s tahu perkaranya, pelapor hanya inisial',
    async (peran) => {
      const { isi } = await baca(`${peran}@bulukumba`);
      expect(isi).toMatchObject({
        pandangan: 'tersamar',
        data: { perihal: 'Lansia terlantar', pelapor: { nama: 'B.P.' } },
      });
      const riwayat = await baca(`${peran}@bulukumba`, '/riwayat');
      for (const teks of [JSON.stringify(isi), JSON.stringify(riwayat.isi)]) {
        expect(teks).not.toMatch(/Budi|081234567890/);
      }
    },
  );

  test.each(['pengawas', 'admin', 'sekretaris'])('%s hanya tahu bahwa ada pengaduan', async (peran) => {
    const { isi } = await baca(`${peran}@bulukumba`);
    expect(isi).toMatchObject({ pandangan: 'inisial', data: { saluran: 'telepon', anonim: false } });
    expect(JSON.stringify(isi)).not.toMatch(/Budi|0812|Lansia terlantar|gubuk|kami terima/);
  });

  test('petugas desa dan kantor lain: tidak ada', async () => {
    expect((await baca('petugas-desa@bulukumba')).status).toBe(404);
    expect((await baca('petugas-dinsos@pangkalpinang')).status).toBe(404);
  });

  test('daftar dan kotak masuk menyebutnya seperti kasus lain', async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { isi } = await dinsos.ambil('/api/v1/kasus?layanan=pengaduan&tahap=penanganan');
    expect(isi['kasus']).toMatchObject([
      { id: k.id, klien: { nama: null }, penanggung: { peran: 'petugas-dinsos' } },
    ]);
    const tugas = await dinsos.ambil('/api/v1/tugas');
    expect(tugas.isi['tugas']).toContainEqual(
      expect.objectContaining({ kasus: expect.objectContaining({ id: k.id }), tindakan: 'jawab' }),
    );
  });
});

describe('pengaduan serupa', () => {
  const serupa = async (id: string, akun = 'petugas-dinsos@pangkalpinang') =>
    (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}/pengaduan-serupa`);
  const tanam = (o: Parameters<typeof pengaduan>[1] = {}, tahap: Parameters<typeof pengaduan>[0] = 'masuk') =>
    tanamKasus(t.bd, { ...pengaduan(tahap, o), dibuatPada: t.l.sekarang() }, { instansi: 'pangkalpinang' });

  test('yang mirip dan masih terbuka di kantor ini, 60 hari ke belakang, yang paling mirip lebih dulu', async () => {
    const ini = await tanam();
    const sama = await tanam();
    const mirip = await tanam({
      isi: { uraian: 'Seorang nenek tinggal sendiri di gubuk, dekat pasar Cekkeng.' },
    });
    await tanam({ isi: { perihal: 'Lampu jalan', uraian: 'Padam sejak kemarin.', tempat: 'Simpang' } });
    await tanam({}, 'selesai');
    await tanamKasus(
      t.bd,
      { ...pengaduan(), dibuatPada: '2020-01-01T00:00:00.000Z' },
      { instansi: 'pangkalpinang' },
    );
    await tanamKasus(t.bd, { ...pengaduan(), dibuatPada: t.l.sekarang() }, { instansi: 'bulukumba' });
    const { status, isi } = await serupa(ini.id);
    expect(status).toBe(200);
    const hasil = isi['pengaduan'] as { id: string; kemiripan: number; perihal: string }[];
    expect(hasil.map((h) => h.id)).toEqual([sama.id, mirip.id]);
    expect(hasil[0]).toMatchObject({ kemiripan: 1, perihal: 'Lansia terlantar', tahap: 'masuk' });
    const akses = t.bd.db.selectFrom('log_akses').select('tindakan').where('kasus_id', '=', ini.id);
    expect((await akses.execute()).map((a) => a.tindakan)).toContain('pengaduanSerupa');
  });

  const ATAP = { perihal: 'Atap panti bocor', uraian: 'Hujan masuk kamar.', tempat: 'Blok B' };

  test('yang pemrosesannya dibatasi tidak muncul, dan tidak dibandingkan oleh yang hanya melihat inisial', async () => {
    const dibatasi = { sejak: PANGKAL, permintaan: 'pdp-pangkalpinang-2026-0001' };
    const petugas = { orangId: pelaku('peksos').orangId };
    const ini = await tanam({ isi: ATAP });
    const terbatas = await tanamKasus(
      t.bd,
      { ...ini.keadaan, petugas, dibatasi, dibuatPada: t.l.sekarang() },
      { instansi: 'pangkalpinang' },
    );
    for (const akun of ['petugas-dinsos', 'kabid-rehsos'])
      expect((await serupa(ini.id, `${akun}@pangkalpinang`)).isi).toEqual({ pengaduan: [] });
    const tolak = await serupa(terbatas.id);
    expect([tolak.status, tolak.isi['kode']]).toEqual([403, 'bukanWewenang']);
    for (const akun of ['kabid-rehsos', 'peksos']) {
      const { isi } = await serupa(terbatas.id, `${akun}@pangkalpinang`);
      expect(isi['pengaduan']).toMatchObject([{ id: ini.id, perihal: ATAP.perihal }]);
    }
  });

  test('bukan untuk yang tidak menanganinya, dan hanya untuk pengaduan', async () => {
    const ini = await tanam();
    expect((await serupa(ini.id, 'pengawas@pangkalpinang')).status).toBe(403);
    expect((await serupa(ini.id, 'petugas-dinsos@bulukumba')).status).toBe(404);
    const stay = await tanamKasus(t.bd, rps('asesmen'), { instansi: 'pangkalpinang' });
    expect((await serupa(stay.id)).isi['kode']).toBe('bukanPengaduan');
  });
});
