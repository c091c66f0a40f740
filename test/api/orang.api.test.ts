import { periksaAudit } from '../../db/audit.ts';
import { nikPenanda } from '../../db/nik-orang.repository.ts';
import type { Tumpukan } from '../support/api.ts';
import { KATA_SANDI_CONTOH, mulaiTumpukan } from '../support/api.ts';
import type { KlienHttp } from '../support/api/klien.ts';
import { orangIni } from '../support/api/tanam-kasus.ts';

type Orang = Record<string, unknown> & { id: string };

let t: Tumpukan;
let admin: KlienHttp;
beforeAll(async () => {
  t = await mulaiTumpukan();
  admin = await t.sebagai('admin@bulukumba');
});
afterAll(() => t.tutup());

let ke = 0;
async function tambah(ubah: Record<string, unknown> = {}): Promise<{ orang: Orang; sandi: string }> {
  ke += 1;
  const badan = { nama: `Pegawai ${ke}`, surel: `pegawai${ke}@dinsos.test`, ...ubah };
  const { status, isi } = await admin.kirim('/api/v1/orang', badan);
  expect(status).toBe(201);
  return { orang: isi['orang'] as Orang, sandi: String(isi['kataSandiSementara']) };
}
const masuk = (surel: unknown, kataSandi: string) => t.tamu.kirim('/api/v1/masuk', { surel, kataSandi });
const daftar = async () => (await admin.ambil('/api/v1/orang')).isi['orang'] as Orang[];
const riwayat = async () =>
  (await admin.ambil('/api/v1/riwayat-kantor')).isi['riwayat'] as { jenis: string; isi: unknown }[];

describe('pegawai', () => {
  test('ditambah dengan kata sandi sementara yang langsung berlaku dan wajib diganti', async () => {
    const { orang, sandi } = await tambah({
      nip: '198001012005011001',
      pangkat: 'Penata Muda',
      surel: 'Rina.BARU@dinsos.test',
    });
    expect(orang).toEqual({
      id: orang.id,
      nama: `Pegawai ${ke}`,
      surel: 'rina.baru@dinsos.test',
      nip: '198001012005011001',
      pangkat: 'Penata Muda',
      aktif: true,
      wajibGantiSandi: true,
    });
    expect(sandi).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    expect((await masuk(orang['surel'], sandi)).status).toBe(200);
    expect(await daftar()).toContainEqual(orang);
    expect((await riwayat())[0]).toMatchObject({
      jenis: 'orangDitambah',
      label: 'Pegawai ditambah',
      oleh: { jabatan: 'Administrator Sistem', peran: 'admin' },
      asal: 'api',
      isi: { orang: { id: orang.id, surel: 'rina.baru@dinsos.test' } },
    });
    expect(JSON.stringify(await riwayat())).not.toContain(sandi);
  });

  test('daftar hanya memuat kantor sendiri, tanpa pelaku sistem, dan dicatat sebagai pembacaan', async () => {
    const surel = (await daftar()).map((o) => String(o['surel']));
    expect(surel).toContain('kadis@bulukumba.contoh');
    expect(surel.filter((s) => s.includes('pangkalpinang') || s.endsWith('.invalid'))).toEqual([]);
    const { orang } = await orangIni(t.bd, 'bulukumba', 'admin');
    const log = t.bd.db.selectFrom('log_akses').select('tindakan').where('orang_id', '=', orang);
    expect(await log.execute()).toContainEqual({ tindakan: 'daftarOrang' });
  });

  test('surel yang sudah dipakai: 409, juga bila di kantor lain, dan tidak dikatakan di mana', async () => {
    const jawaban = [];
    for (const surel of ['kadis@bulukumba.contoh', 'KADIS@pangkalpinang.contoh']) {
      const { status, isi } = await admin.kirim('/api/v1/orang', { nama: 'Lain', surel });
      jawaban.push([status, isi['kode'], isi['detail'], isi['kesalahan']]);
    }
    expect(jawaban[0]).toEqual(jawaban[1]);
    expect(jawaban[0]?.slice(0, 3)).toEqual([
      409,
      'surelDipakai',
      'Surel ini sudah dipakai sebuah akun. Pakai surel lain.',
    ]);
  });

  test('permintaan yang sama dua kali membuat satu akun', async () => {
    const badan = { nama: 'Dobel', surel: 'dobel@dinsos.test' };
    const status = await Promise.all(
      [1, 2, 3].map(async () => (await admin.kirim('/api/v1/orang', badan)).status),
    );
    expect(status.toSorted((a, b) => a - b)).toEqual([201, 409, 409]);
  });

  test.each([
    ['nama', { nama: ' ' }],
    ['surel', { surel: 'bukan surel' }],
    ['nip', { nip: '123' }],
    ['pangkat', { pangkat: ' ' }],
    ['peran', { peran: 'admin' }],
  ])('%s yang salah ditolak pada tempatnya', async (lokasi, ubah) => {
    const badan = { nama: 'Budi', surel: 'budi@dinsos.test', ...ubah };
    const { status, isi } = await admin.kirim('/api/v1/orang', badan);
    expect(status).toBe(422);
    expect(isi['kesalahan']).toMatchObject([{ lokasi }]);
  });

  test('diubah; riwayat menyimpan yang lama dan yang baru', async () => {
    const { orang } = await tambah({ nip: '198001012005011002' });
    const { isi } = await admin.kirim(`/api/v1/orang/${orang.id}`, {
      nama: 'Nama Benar',
      nip: null,
      pangkat: 'Pembina',
    });
    expect(isi['orang']).toEqual({ ...orang, nama: 'Nama Benar', nip: null, pangkat: 'Pembina' });
    expect((await riwayat())[0]).toMatchObject({
      jenis: 'orangDiubah',
      isi: { lama: { nip: '198001012005011002', pangkat: null }, baru: { nip: null, pangkat: 'Pembina' } },
    });
  });
});

describe('akun', () => {
  test('nonaktif: sesi berakhir dan tidak dapat masuk; aktif lagi: dapat', async () => {
    const { orang, sandi } = await tambah();
    const { isi } = await masuk(orang['surel'], sandi);
    const klien = t.tamu.dengan({ authorization: `Bearer ${String(isi['token'])}` });
    expect((await admin.kirim(`/api/v1/orang/${orang.id}/nonaktifkan`)).isi['orang']).toMatchObject({
      aktif: false,
    });
    expect((await klien.ambil('/api/v1/saya')).status).toBe(401);
    expect((await masuk(orang['surel'], sandi)).status).toBe(401);
    await admin.kirim(`/api/v1/orang/${orang.id}/aktifkan`);
    expect((await klien.ambil('/api/v1/saya')).status).toBe(401);
    expect((await masuk(orang['surel'], sandi)).status).toBe(200);
    expect((await riwayat()).slice(0, 2).map((e) => e.jenis)).toEqual([
      'orangDiaktifkan',
      'orangDinonaktifkan',
    ]);
  });

  test('dua kali nonaktif adalah satu perubahan', async () => {
    const { orang } = await tambah();
    await admin.kirim(`/api/v1/orang/${orang.id}/nonaktifkan`);
    const sebelum = (await riwayat()).length;
    expect((await admin.kirim(`/api/v1/orang/${orang.id}/nonaktifkan`)).status).toBe(200);
    expect(await riwayat()).toHaveLength(sebelum);
  });

  test('kata sandi diatur ulang: yang lama tidak berlaku, sesi berakhir, yang baru sekali tampil', async () => {
    const { orang, sandi } = await tambah();
    const { isi } = await masuk(orang['surel'], sandi);
    const klien = t.tamu.dengan({ authorization: `Bearer ${String(isi['token'])}` });
    const ulang = await admin.kirim(`/api/v1/orang/${orang.id}/atur-ulang-sandi`);
    expect(ulang.isi['orang']).toMatchObject({ wajibGantiSandi: true });
    expect((await klien.ambil('/api/v1/saya')).status).toBe(401);
    expect((await masuk(orang['surel'], sandi)).status).toBe(401);
    expect((await masuk(orang['surel'], String(ulang.isi['kataSandiSementara']))).status).toBe(200);
  });

  test('NIK penanda tangan dicatat sebagai sandi dan tidak ditampilkan di mana pun, juga tidak di riwayat', async () => {
    const { orang } = await tambah();
    const NIK = '7302014107500001';
    expect((await admin.kirim(`/api/v1/orang/${orang.id}/nik`, { nik: '123' })).status).toBe(422);
    expect((await admin.kirim(`/api/v1/orang/${orang.id}/nik`, { nik: NIK })).status).toBe(204);
    expect(await nikPenanda(t.bd.db, t.bd.brankas, orang.id)).toBe(NIK);
    const { nik } = await t.bd.db
      .selectFrom('orang')
      .select('nik')
      .where('id', '=', orang.id)
      .executeTakeFirstOrThrow();
    expect(nik?.toString('latin1')).not.toContain(NIK);
    expect((await riwayat())[0]).toMatchObject({ jenis: 'nikPenandaDicatat', isi: { ada: true } });
    expect(JSON.stringify([await riwayat(), await daftar()])).not.toContain(NIK);
    expect((await admin.kirim(`/api/v1/orang/${orang.id}/nik`, { nik: null })).status).toBe(204);
    expect(await nikPenanda(t.bd.db, t.bd.brankas, orang.id)).toBeNull();
  });

  test('admin terakhir tidak dapat menonaktifkan dirinya sendiri', async () => {
    const { orang } = await orangIni(t.bd, 'bulukumba', 'admin');
    const { status, isi } = await admin.kirim(`/api/v1/orang/${orang}/nonaktifkan`);
    expect([status, isi['kode']]).toEqual([409, 'adminTerakhir']);
    expect(isi['detail']).toBe(
      'Ini admin terakhir kantor Anda, dan kantor tidak boleh tanpa admin. Angkat admin lain dulu.',
    );
    expect((await masuk('admin@bulukumba.contoh', KATA_SANDI_CONTOH)).status).toBe(200);
  });

  test('dua admin yang saling menonaktifkan pada saat yang sama: satu saja yang berhasil', async () => {
    const utama = await t.sebagai('admin@pangkalpinang');
    const { orang, jabatan } = await orangIni(t.bd, 'pangkalpinang', 'admin');
    const lain = await orangIni(t.bd, 'pangkalpinang', 'pengawas');
    const pos = await utama.kirim('/api/v1/jabatan', {
      nama: 'Admin Kedua',
      peran: 'admin',
      atasanId: jabatan,
    });
    const { id } = pos.isi['jabatan'] as Orang;
    const badan = { orangId: lain.orang, sifat: 'definitif', mulai: '2026-01-05' };
    expect((await utama.kirim(`/api/v1/jabatan/${id}/pemangku`, badan)).status).toBe(201);
    const kedua = await t.sebagai('pengawas@pangkalpinang');
    const jawaban = await Promise.all([
      utama.kirim(`/api/v1/orang/${lain.orang}/nonaktifkan`),
      kedua.kirim(`/api/v1/orang/${orang}/nonaktifkan`),
    ]);
    // The other is told that nobody would be left, or is signed out already.
    expect(jawaban.filter((j) => j.status === 200)).toHaveLength(1);
    const aktif = t.bd.db.selectFrom('orang').select('id').where('id', 'in', [orang, lain.orang]);
    expect(await aktif.where('aktif', '=', true).execute()).toHaveLength(1);
  });

  test('pelaku sistem bukan pegawai: 404', async () => {
    const sistem = await t.bd.db
      .selectFrom('orang')
      .select('id')
      .where('sistem', '=', true)
      .where('instansi_id', '=', 'bulukumba')
      .execute();
    for (const { id } of sistem) expect((await admin.kirim(`/api/v1/orang/${id}/aktifkan`)).status).toBe(404);
  });
});

test('rantai riwayat kantor utuh sesudah semuanya', async () => {
  expect((await periksaAudit(t.bd.db)).kerusakan).toBeNull();
});
