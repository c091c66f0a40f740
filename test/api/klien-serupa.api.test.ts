import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { putuskanSama } from '../support/api/kesamaan.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';

interface Butir {
  kasus: string;
  klien: Record<string, unknown>;
  skor: number;
  alasan: string[];
}

const NIK = '7302014203500002';
const NIK_SAMAR = '************0002';
const KANANG = { nama: 'Daeng Kanang', nik: NIK, tanggalLahir: '1950-03-02', jenisKelamin: 'P' as const };

let t: Tumpukan;
let caile: Tertanam;
let bintarore: Tertanam;
let baru: Tertanam;
let menginap: Tertanam;
let sana: Tertanam;
beforeAll(async () => {
  t = await mulaiTumpukan();
  const permohonan = (desaKelurahan: string, instansi: string, klien: Partial<typeof KANANG> = KANANG) => {
    const suratPermohonan = { nomor: '1', tanggal: '2026-01-05', desaKelurahan, kecamatan: 'Ujung Bulu' };
    const isi = { suratPermohonan, klien: { ...klien, jenisKelamin: 'P' as const } };
    return tanamKasus(t.bd, lansia('asesmen', { isi }), { instansi });
  };
  const { nik: _, ...tanpaNik } = KANANG;
  caile = await permohonan('Caile', 'bulukumba');
  bintarore = await permohonan('Bintarore', 'bulukumba', tanpaNik);
  baru = await permohonan('Caile', 'bulukumba');
  const klien = { ...KANANG, panggilan: 'Nenek' };
  menginap = await tanamKasus(t.bd, rps('asesmenAwal', { isi: { klien } }), { instansi: 'pangkalpinang' });
  sana = await permohonan('Kacang Pedang', 'pangkalpinang');
});
afterAll(() => t.tutup());

const serupa = async (akun: string, id = baru.id) =>
  (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}/klien-serupa`);
const tanya = async (akun: string, badan: object) =>
  (await t.sebagai(akun)).kirim('/api/v1/klien/serupa', badan);
const butir = (isi: Record<string, unknown>) => isi['serupa'] as Butir[];
const kasus = (isi: Record<string, unknown>) => butir(isi).map((b) => b.kasus);

describe('klien serupa sebuah kasus', () => {
  test('yang paling mungkin lebih dulu, dengan alasannya', async () => {
    const { status, isi } = await serupa('petugas-dinsos@bulukumba');
    expect(status).toBe(200);
    expect(butir(isi)).toMatchObject([
      {
        kasus: caile.id,
        nomor: caile.keadaan.nomor,
        layanan: 'lansia',
        tahap: 'asesmen',
        terbuka: true,
        dibuatPada: caile.keadaan.dibuatPada,
        klien: { nama: 'Daeng Kanang', nik: NIK_SAMAR, tanggalLahir: '1950-03-02' },
        skor: 1,
        alasan: ['NIK sama', 'nama sama', 'jenis kelamin sama', 'umur berdekatan', 'tempat sama'],
      },
      { kasus: bintarore.id, skor: 0.85, alasan: ['nama sama', 'jenis kelamin sama', 'umur berdekatan'] },
    ]);
    expect(butir(isi)[0]).not.toHaveProperty('keputusan');
  });

  test.each(['petugas-dinsos@bulukumba', 'peksos2@bulukumba', 'kasi-rehsos@bulukumba'])(
    '%s melihat klien seperti pada kasusnya sendiri: NIK tidak pernah lengkap',
    async (akun) => {
      const { isi } = await serupa(akun);
      expect(butir(isi)[0]?.klien).toMatchObject({ nama: 'Daeng Kanang', nik: NIK_SAMAR });
      expect(JSON.stringify(isi)).not.toContain(NIK);
    },
  );

  test('petugas desa: hanya kasus desanya', async () => {
    expect(kasus((await serupa('petugas-desa@bulukumba')).isi)).toEqual([caile.id]);
    expect((await serupa('petugas-desa2@bulukumba')).status).toBe(404);
  });

  test('lintas layanan di kantor yang sama; yang tidak menangani layanan itu melihat inisial', async () => {
    const dinsos = await serupa('petugas-dinsos@pangkalpinang', sana.id);
    expect(butir(dinsos.isi)).toMatchObject([
      { kasus: menginap.id, klien: { nik: NIK_SAMAR, panggilan: 'Nenek' } },
    ]);
    const sekretaris = await serupa('sekretaris@pangkalpinang', sana.id);
    expect(butir(sekretaris.isi)[0]?.klien).toEqual({ nama: 'D.K.' });
  });

  test('NIK yang sama di kantor lain tidak pernah terlihat', async () => {
    const ini = [caile, bintarore, baru].map((k) => k.id);
    const milik = new Set(ini);
    expect(kasus((await serupa('kabid-rehsos@bulukumba')).isi).every((id) => milik.has(id))).toBe(true);
    expect((await serupa('kabid-rehsos@pangkalpinang')).status).toBe(404);
  });

  test.each(['pengawas@bulukumba', 'admin@bulukumba', 'petugas-rps@bulukumba'])(
    '%s tidak menangani layanan ini: 403',
    async (akun) => expect((await serupa(akun)).status).toBe(403),
  );

  test('setiap pembacaan dicatat', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kadis');
    await serupa('kadis@bulukumba');
    const log = await t.bd.db.selectFrom('log_akses').selectAll().where('orang_id', '=', orang).execute();
    expect(log).toMatchObject([{ tindakan: 'klienSerupa', kasus_id: baru.id }]);
  });
});

describe('keputusan', () => {
  beforeAll(async () => {
    await putuskanSama(t.bd, baru, caile);
  });
  afterAll(async () => {
    await t.bd.pemilik.deleteFrom('kesamaan_klien').execute();
  });

  const rincian = async (akun: string, id: string) =>
    (await (await t.sebagai(akun)).ambil(`/api/v1/kasus/${id}`)).isi;

  test('terlihat dari kedua sisi, dengan siapa dan kapan, setelah yang belum diputuskan', async () => {
    const { nama, namaJabatan } = await orangIni(t.bd, 'bulukumba', 'peksos');
    const diputus = {
      keputusan: 'sama',
      oleh: { nama, jabatan: namaJabatan },
      pada: '2026-01-05T02:00:00.000Z',
    };
    expect(butir((await serupa('kadis@bulukumba')).isi)).toMatchObject([
      { kasus: bintarore.id },
      { kasus: caile.id, skor: 1, ...diputus },
    ]);
    expect(butir((await serupa('kadis@bulukumba', caile.id)).isi)[1]).toMatchObject({
      kasus: baru.id,
      ...diputus,
    });
  });

  test('menautkan kedua kasus, dan yang belum diputuskan dihitung pada rincian', async () => {
    const taut = (k: Tertanam) => [expect.objectContaining({ id: k.id, nomor: k.keadaan.nomor })];
    expect(await rincian('kadis@bulukumba', baru.id)).toMatchObject({ terkait: taut(caile), klienSerupa: 1 });
    expect(await rincian('kadis@bulukumba', caile.id)).toMatchObject({ terkait: taut(baru), klienSerupa: 1 });
    expect(await rincian('kadis@bulukumba', bintarore.id)).toMatchObject({ terkait: [], klienSerupa: 2 });
    // Counted are those whom the reader may see, and nobody who sees initials learns of a likeness.
    expect(await rincian('petugas-desa@bulukumba', baru.id)).toMatchObject({ klienSerupa: 0 });
    expect(await rincian('pengawas@bulukumba', baru.id)).not.toHaveProperty('klienSerupa');
  });

  test('berbeda: tautannya hilang dari kedua sisi', async () => {
    await putuskanSama(t.bd, caile, baru, { sama: false, pada: '2026-01-06T02:00:00.000Z' });
    expect(await rincian('kadis@bulukumba', baru.id)).toMatchObject({ terkait: [] });
    expect(butir((await serupa('kadis@bulukumba')).isi)[1]).toMatchObject({
      kasus: caile.id,
      keputusan: 'berbeda',
    });
  });
});

describe('sebelum kasus ada', () => {
  test.each<[string, object]>([
    ['NIK', { nik: NIK }],
    ['nama tanpa sapaan', { nama: 'Kanang', jenisKelamin: 'P', perkiraanUsia: 75 }],
    ['nama panggilan', { panggilan: 'Kanang', tempat: 'Desa Caile' }],
  ])('ditemukan menurut %s', async (_, badan) => {
    const { status, isi } = await tanya('petugas-dinsos@bulukumba', badan);
    expect(status).toBe(200);
    expect(new Set(kasus(isi))).toEqual(
      new Set('nik' in badan ? [caile.id, baru.id] : [caile.id, bintarore.id, baru.id]),
    );
    expect(JSON.stringify(isi)).not.toContain(NIK);
  });

  test('petugas desa bertanya tentang desanya, kantor lain tentang kantornya', async () => {
    const desa = kasus((await tanya('petugas-desa2@bulukumba', { nama: 'Daeng Kanang' })).isi);
    expect(desa).toEqual([bintarore.id]);
    const lain = kasus((await tanya('petugas-dinsos@pangkalpinang', { nik: NIK })).isi);
    expect(new Set(lain)).toEqual(new Set([menginap.id, sana.id]));
  });

  test('layanan yang tidak ditangani tidak ditemukan dengan menebak', async () => {
    expect(kasus((await tanya('petugas-rps@pangkalpinang', { nik: NIK })).isi)).toEqual([menginap.id]);
    expect(kasus((await tanya('petugas-rps@bulukumba', { nik: NIK })).isi)).toEqual([]);
  });

  test.each(['kadis@bulukumba', 'kabid-rehsos@bulukumba', 'pengawas@bulukumba', 'admin@bulukumba'])(
    '%s tidak mendaftarkan kasus: 403',
    async (akun) => expect((await tanya(akun, { nama: 'Kanang' })).status).toBe(403),
  );

  test.each<[object, string]>([
    [{}, 'nama'],
    [{ jenisKelamin: 'P' }, 'nama'],
    [{ nik: '123' }, 'nik'],
    [{ nama: 'Kanang', perkiraanUsia: 70, tanggalLahir: '1950-03-02' }, 'perkiraanUsia'],
    [{ nama: 'Kanang', alamat: 'x' }, 'alamat'],
  ])('%j ditolak 422', async (badan, lokasi) => {
    const { status, isi } = await tanya('petugas-dinsos@bulukumba', badan);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
  });

  test('dicatat, tanpa apa yang ditanyakan', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'kasi-rehsos');
    await tanya('kasi-rehsos@bulukumba', { nama: 'Rahasia Sekali' });
    const log = await t.bd.db
      .selectFrom('log_akses')
      .selectAll()
      .where('orang_id', '=', orang)
      .where('kasus_id', 'is', null)
      .execute();
    expect(log).toMatchObject([{ tindakan: 'klienSerupa', kasus_id: null }]);
    expect(t.log.join('\n')).not.toContain('Rahasia');
  });
});
