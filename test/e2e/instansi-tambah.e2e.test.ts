import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { periksaAudit } from '../../db/audit.ts';
import { terikatKantor } from '../../db/riwayat-kantor.ts';
import { JENIS_SURAT } from '../../domain/surat/isian.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';

const CONTOH = 'docs/contoh/instansi.json';

interface Berkas {
  id: string;
  kalender: Record<string, unknown>;
  kop: Record<string, unknown>;
  standar: Record<string, { isi: Record<string, unknown> }>;
  jabatan: Record<string, unknown>[];
  admin: Record<string, unknown>;
}

let t: Tumpukan;
let folder: string;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 20 });
  folder = await mkdtemp(join(tmpdir(), 'lindung-instansi-'));
});
afterAll(async () => {
  await t.tutup();
  await rm(folder, { recursive: true, force: true });
});

interface Hasil {
  kode: number;
  keluar: string;
  galat: string;
}

/** Runs the command as production would: a process of its own, with the settings of its environment. */
function tambah(berkas: string[], ubah: Record<string, string> = {}): Promise<Hasil> {
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: t.bd.url,
    TEMPORAL_ADDRESS: 'temporal:7233',
    LINDUNG_KUNCI_INDUK: t.bd.kunciInduk,
    LINDUNG_KUNCI_SEGEL: t.bd.kunciSegel,
    ...ubah,
  };
  return new Promise((selesai) => {
    execFile(process.execPath, ['scripts/instansi-tambah.ts', ...berkas], { env }, (e, keluar, galat) => {
      selesai({ kode: e ? Number(e.code) : 0, keluar, galat });
    });
  });
}

async function denganUbahan(ubah: (b: Berkas) => void): Promise<string> {
  const b = JSON.parse(await readFile(CONTOH, 'utf8')) as Berkas;
  ubah(b);
  const jalur = join(folder, `${randomBytes(4).toString('hex')}.json`);
  await writeFile(jalur, JSON.stringify(b));
  return jalur;
}

const kantorAda = async (id: string) =>
  (await t.bd.db.selectFrom('instansi').select('id').where('id', '=', id).execute()).length === 1;

describe('npm run instansi:tambah', () => {
  test('kantor dari berkas contoh: adminnya dapat masuk dengan kata sandi sementara', async () => {
    const { kode, keluar, galat } = await tambah([CONTOH]);
    expect([kode, galat]).toEqual([0, '']);
    const sandi = /wajib diganti\): (\S+)/.exec(keluar)?.[1] ?? '';
    const masuk = (surel: string, kataSandi: string) => t.tamu.kirim('/api/v1/masuk', { surel, kataSandi });
    const { isi } = await masuk('admin@dinsos.contoh.go.id', sandi);
    expect(isi['pengguna']).toMatchObject({ instansi: 'kabcontoh', jabatan: [{ peran: 'admin' }] });
    const baris = t.bd.db.selectFrom('orang').select(['nama', 'wajib_ganti_sandi', 'contoh', 'sistem']);
    expect(await baris.where('instansi_id', '=', 'kabcontoh').orderBy('sistem').execute()).toMatchObject([
      { nama: 'Nama Admin', wajib_ganti_sandi: true, contoh: false },
      { sistem: true },
      { sistem: true },
    ]);
  });

  test('standarnya berlaku dan diterbitkan, dan kunci kantornya dipakai', async () => {
    const { status } = await t.tamu.ambil('/publik/v1/standar-pelayanan/kabcontoh');
    expect(status).toBe(200);
    const kunci = t.bd.db.selectFrom('kunci_instansi').select('id').where('instansi_id', '=', 'kabcontoh');
    expect(await kunci.execute()).toHaveLength(1);
  });

  test('surat-suratnya memakai kop dari berkas dan kata-kata baku', async () => {
    const templat = await t.bd.db
      .selectFrom('templat_surat')
      .select(['jenis', 'versi', 'kop'])
      .where('instansi_id', '=', 'kabcontoh')
      .execute();
    expect(templat.map((s) => s.jenis).toSorted()).toEqual(JENIS_SURAT.toSorted());
    for (const s of templat) expect(s).toMatchObject({ versi: 1, kop: { kota: 'Contoh' } });
  });

  test('pendaftarannya baris pertama riwayat kantor, oleh sistem; kata sandinya tidak ada di sana', async () => {
    const [satu, ...lain] = await t.bd.db
      .selectFrom('riwayat_kantor')
      .selectAll()
      .where('instansi_id', '=', 'kabcontoh')
      .orderBy('urutan')
      .execute();
    expect(satu).toMatchObject({ urutan: 1, jenis: 'kantorDidaftarkan', peran: 'sistem', asal: 'sistem' });
    expect(lain).toEqual([]);
    const isi = await t.bd.brankas.baca<Berkas>(terikatKantor('kabcontoh', 1), satu?.isi ?? Buffer.alloc(0));
    expect(isi.admin).toEqual({
      nama: 'Nama Admin',
      surel: 'admin@dinsos.contoh.go.id',
      jabatan: 'Administrator Sistem',
    });
    expect((await periksaAudit(t.bd.db)).kerusakan).toBeNull();
  });

  test('dua kali: ditolak dengan sebabnya, dan tidak ada yang berubah', async () => {
    const { kode, galat } = await tambah([CONTOH]);
    expect(kode).toBe(1);
    expect(galat).toContain('id: Kantor dengan id ini sudah ada.');
    expect(galat).toContain('admin.surel: Surel ini sudah dipakai sebuah akun.');
  });

  test('berkas yang salah ditolak dengan semua kesalahannya menurut tempatnya; kantor tidak didaftarkan', async () => {
    const bentuk = await denganUbahan((b) => {
      b.id = 'Kab Salah';
      b.kalender['zona'] = 'GMT';
      b.kop['alamat'] = '';
      b.jabatan[0] = { nama: 'Kepala', peran: 'raja' };
      b.admin['surel'] = 'bukan surel';
      b.standar['lansia'] = { isi: { ...b.standar['lansia']?.isi, polaNomor: '{urut}' } };
    });
    const { kode, galat } = await tambah([bentuk]);
    expect(kode).toBe(1);
    for (const lokasi of [
      'id',
      'kalender.zona',
      'kop.alamat',
      'jabatan.0.peran',
      'admin.surel',
      'standar.lansia.isi.polaNomor',
    ])
      expect(galat).toContain(`  ${lokasi}: `);

    const isi = await denganUbahan((b) => {
      b.id = 'kabsalah';
      b.admin = { ...b.admin, surel: 'lain@dinsos.contoh.go.id', jabatan: 'Pengawas Layanan' };
      b.jabatan = b.jabatan.filter((j) => j['peran'] !== 'kadis');
      b.jabatan.push({ nama: 'Petugas Tanpa Desa', peran: 'petugas-desa' });
      b.jabatan.push({ nama: 'PENGAWAS layanan', peran: 'pengawas' });
    });
    const lagi = await tambah([isi]);
    expect(lagi.kode).toBe(1);
    expect(lagi.galat).toContain('jabatan.0.atasan: Tidak ada jabatan dengan nama ini di berkas.');
    expect(lagi.galat).toContain('jabatan: Layanan lansia memerlukan jabatan dengan peran kadis.');
    expect(lagi.galat).toMatch(/jabatan\.\d+\.wilayah: Sebutkan desa/);
    expect(lagi.galat).toMatch(/jabatan\.\d+\.nama: Sudah dipakai jabatan lain/);
    expect(lagi.galat).toContain(
      'admin.jabatan: Sebutkan nama sebuah jabatan di berkas ini yang perannya admin.',
    );
    expect(await kantorAda('kabsalah')).toBe(false);
  });

  test.each([
    ['tanpa berkas', [], 'Sebutkan berkasnya'],
    ['berkas yang tidak ada', ['tidak-ada.json'], 'tidak dapat dibaca'],
    ['berkas yang bukan JSON', ['README.md'], 'bukan JSON yang sah'],
  ])('%s: sebuah kalimat', async (_, argumen, kalimat) => {
    const { kode, galat } = await tambah(argumen);
    expect(kode).toBe(1);
    expect(galat).toContain(kalimat);
  });

  test('dengan kunci induk lain: ditolak, sebelum ada yang tidak dapat dibuka', async () => {
    const lain = await denganUbahan((b) => {
      b.id = 'kabkunci';
      b.admin['surel'] = 'kunci@dinsos.contoh.go.id';
    });
    const { kode, galat } = await tambah([lain], { LINDUNG_KUNCI_INDUK: randomBytes(32).toString('base64') });
    expect(kode).toBe(1);
    expect(galat).toContain('bukan kunci induk basis data ini');
    expect(await kantorAda('kabkunci')).toBe(false);
  });
});
