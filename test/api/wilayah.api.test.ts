import { randomUUID } from 'node:crypto';
import type { KeadaanKasus } from '../../domain/kasus/keadaan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { angkat } from '../support/api/akun-uji.ts';
import { lampirkan, unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { orangIni, tanamKasus } from '../support/api/tanam-kasus.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { pada } from '../support/pembangun/waktu.ts';

const surat = (desaKelurahan: string, kecamatan = 'Ujung Bulu') => ({
  suratPermohonan: { nomor: '1/DS/2026', tanggal: '2026-01-05', desaKelurahan, kecamatan },
});

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan();
});
afterAll(() => t.tutup());

const tanam = (k: KeadaanKasus, instansi = 'bulukumba') => tanamKasus(t.bd, k, { instansi });
const ambil = async (akun: string, jalur: string) => (await t.sebagai(akun)).ambil(jalur);
const rincian = (akun: string, k: Tertanam) => ambil(akun, `/api/v1/kasus/${k.id}`);
const tindak = async (akun: string, k: Tertanam, jenis: string, badan: object) =>
  (await t.sebagai(akun)).kirim(`/api/v1/kasus/${k.id}/tindakan/${jenis}`, badan);

describe('petugas desa yang juga pengawas', () => {
  const DUA = 'petugas-desa@bulukumba';
  let sendiri: Tertanam;
  let lain: Tertanam;
  beforeAll(async () => {
    sendiri = await tanam(lansia('penyerahan', { isi: surat('Caile') }));
    lain = await tanam(lansia('penyerahan', { isi: surat('Bintarore') }));
    await angkat(t, (await orangIni(t.bd, 'bulukumba', 'petugas-desa')).orang, 'pengawas', 'definitif');
  });

  test('di desanya ia petugas desa, di desa lain pengawas saja', async () => {
    expect((await rincian(DUA, sendiri)).isi).toMatchObject({
      pandangan: 'tersamar',
      klien: { nama: 'Ibu Contoh' },
    });
    const { status, isi } = await rincian(DUA, lain);
    expect(status).toBe(200);
    expect(isi).toMatchObject({ pandangan: 'inisial', klien: { nama: 'I.C.' }, tindakanTersedia: [] });
    expect(JSON.stringify(isi)).not.toContain('Ibu Contoh');
  });

  test.each([
    ['catat', { isi: 'Sudah saya tengok.' }],
    ['lampirkanDokumen', { dokumen: [randomUUID()] }],
  ])('%s di desa lain ditolak', async (jenis, badan) => {
    const { status, isi } = await tindak(DUA, lain, jenis, badan);
    expect([status, isi['kode']]).toEqual([403, 'bukanWewenang']);
  });

  test('surat desa lain tidak dibukanya', async () => {
    const konsep = async (k: Tertanam) => (await ambil(DUA, `/api/v1/kasus/${k.id}/surat/konsep`)).status;
    expect(await konsep(lain)).toBe(403);
    expect(await konsep(sendiri)).not.toBe(403);
  });

  test('dokumen desa lain tidak dibukanya', async () => {
    const lampiran = async (k: Tertanam) => {
      const { isi } = await unggah(t, 'petugas-dinsos@bulukumba');
      await lampirkan(t, String(isi['id']), k.id);
      return (await (await t.sebagai(DUA)).mentah(`/api/v1/dokumen/${String(isi['id'])}`)).status;
    };
    expect([await lampiran(sendiri), await lampiran(lain)]).toEqual([200, 403]);
  });

  test('daftar menyebut nama klien desanya saja, dan pencarian tidak menemukan yang lain', async () => {
    const nama = (kasus: unknown) =>
      new Map((kasus as { id: string; klien: { nama: string } }[]).map((b) => [b.id, b.klien.nama]));
    const daftar = nama((await ambil(DUA, '/api/v1/kasus')).isi['kasus']);
    expect([daftar.get(sendiri.id), daftar.get(lain.id)]).toEqual(['Ibu Contoh', 'I.C.']);
    const cari = await (await t.sebagai(DUA)).kirim('/api/v1/kasus/cari', { nama: 'Ibu Contoh' });
    expect([...nama(cari.isi['kasus']).keys()]).toEqual([sendiri.id]);
    const serupa = await (await t.sebagai(DUA)).kirim('/api/v1/klien/serupa', { nama: 'Ibu Contoh' });
    expect((serupa.isi['serupa'] as { kasus: string }[]).map((s) => s.kasus)).toEqual([sendiri.id]);
  });

  test('survei desa lain bukan baginya untuk diserahkan', async () => {
    const survei = async (k: Tertanam) => (await ambil(DUA, `/api/v1/kasus/${k.id}/survei`)).status;
    expect([await survei(sendiri), await survei(lain)]).toEqual([200, 403]);
  });

  test('kotak tugas dan pemberitahuan bagi petugas desa memuat desanya saja', async () => {
    for (const k of [sendiri, lain]) {
      const umum = { kasus_id: k.id, instansi_id: 'bulukumba', peran: 'petugas-desa', jenis: 'eskalasi' };
      const baru = { ...umum, kunci: `eskalasi:uji:${k.id}`, dibuat_pada: pada(45) };
      const isi = JSON.stringify({ tenggat: 'Permohonan' });
      await t.bd.db
        .insertInto('tugas')
        .values({ ...baru, id: randomUUID(), tindakan: 'eskalasi', tenggat: pada(45) })
        .execute();
      await t.bd.db
        .insertInto('kotak_keluar')
        .values({ ...baru, id: randomUUID(), lewat: 'pemangku', isi })
        .execute();
    }
    const kasus = (butir: unknown) => (butir as { kasus: { id: string } }[]).map((b) => b.kasus.id);
    expect(kasus((await ambil(DUA, '/api/v1/tugas')).isi['tugas'])).toEqual([sendiri.id]);
    expect(kasus((await ambil(DUA, '/api/v1/notifikasi')).isi['notifikasi'])).toEqual([sendiri.id]);
  });
});

describe('desa yang senama', () => {
  test('di kecamatan lain bukan desanya', async () => {
    const kasus = await tanam(lansia('asesmen', { isi: surat('Bintarore', 'Kajang') }));
    expect((await rincian('petugas-desa2@bulukumba', kasus)).status).toBe(404);
    const { status, isi } = await (
      await t.sebagai('petugas-desa2@bulukumba')
    ).kirim('/api/v1/lansia', permohonan({ suratPermohonan: surat('Bintarore', 'Kajang').suratPermohonan }));
    expect([status, isi['kode']]).toEqual([403, 'wilayahLain']);
    expect(isi['detail']).toContain('Bintarore, Kecamatan Ujung Bulu');
  });

  test.each([
    ['bintarore', 'UJUNG BULU'],
    ['Kel. Bintarore ', 'Kec. Ujungbulu'],
  ])('"%s" di "%s" adalah desanya, bagaimanapun ditulis', async (desa, kecamatan) => {
    const kasus = await tanam(lansia('asesmen', { isi: surat(desa, kecamatan) }));
    expect((await rincian('petugas-desa2@bulukumba', kasus)).isi).toMatchObject({ pandangan: 'tersamar' });
    const { isi } = await ambil('petugas-desa2@bulukumba', '/api/v1/kasus');
    expect((isi['kasus'] as { id: string }[]).map((k) => k.id)).toContain(kasus.id);
  });
});

describe('jabatan dari sebelum kecamatan dicatat', () => {
  const DESA = 'petugas-desa@pangkalpinang';
  const lihat = async (k: Tertanam) => (await rincian(DESA, k)).status;
  const ubahJabatan = async (badan: object) => {
    const { jabatan } = await orangIni(t.bd, 'pangkalpinang', 'petugas-desa');
    return (await t.sebagai('admin@pangkalpinang')).kirim(`/api/v1/jabatan/${jabatan}`, badan);
  };

  test('melihat seperti semula, tampak belum lengkap, dan dilengkapi dengan perubahannya yang berikut', async () => {
    const { jabatan } = await orangIni(t.bd, 'pangkalpinang', 'petugas-desa');
    await t.bd.pemilik.updateTable('jabatan').set({ kecamatan: null }).where('id', '=', jabatan).execute();
    const sini = await tanam(
      lansia('asesmen', { isi: surat('Kacang Pedang', 'Gerunggang') }),
      'pangkalpinang',
    );
    const sana = await tanam(lansia('asesmen', { isi: surat('Kacang Pedang', 'Rangkui') }), 'pangkalpinang');
    expect([await lihat(sini), await lihat(sana)]).toEqual([200, 200]);
    const saya = (await ambil(DESA, '/api/v1/saya')).isi['jabatan'];
    const wilayah = { desaKelurahan: 'Kacang Pedang', kecamatan: null };
    expect(saya).toMatchObject([{ wilayah }]);
    const semua = (await ambil('admin@pangkalpinang', '/api/v1/jabatan')).isi['jabatan'];
    expect(semua).toContainEqual(expect.objectContaining({ id: jabatan, wilayah }));

    const tanpa = await ubahJabatan({ nama: 'Petugas Kelurahan' });
    expect([tanpa.status, tanpa.isi['kesalahan']]).toMatchObject([422, [{ lokasi: 'wilayah.kecamatan' }]]);
    const lengkap = { desaKelurahan: 'Kacang Pedang', kecamatan: 'Gerunggang' };
    const { isi } = await ubahJabatan({ wilayah: lengkap });
    expect(isi['jabatan']).toMatchObject({ wilayah: lengkap });
    expect([await lihat(sini), await lihat(sana)]).toEqual([200, 404]);
  });
});
