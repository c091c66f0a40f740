import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gudangFolder } from '../../db/gudang/folder.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataKosong, basisDataUji } from '../support/basis-data.ts';
import { kasusTercatat } from '../support/cadangan/kasus-tercatat.ts';
import { scratchFolder } from './scratch.ts';

const run = promisify(execFile);

interface Hasil {
  kode: number;
  keluar: string;
  galat: string;
}

describe('the commands of backup and restore, with the environment of production', () => {
  const scratch = scratchFolder();
  let asal: BasisDataUji;
  let kosong: { url: string; hapus(): Promise<void> };
  beforeAll(async () => {
    asal = await basisDataUji();
    kosong = await basisDataKosong();
  });
  afterAll(async () => {
    await kosong.hapus();
    await asal.tutup();
  });

  function jalankan(skrip: string, argumen: string[], ubah: Record<string, string> = {}): Promise<Hasil> {
    const env = {
      DATABASE_URL: asal.url,
      TEMPORAL_ADDRESS: 'temporal:7233',
      LINDUNG_DATA_DIR: join(scratch.path, 'data'),
      LINDUNG_KUNCI_INDUK: asal.kunciInduk,
      LINDUNG_KUNCI_SEGEL: asal.kunciSegel,
      ...ubah,
    };
    return run(process.execPath, [`scripts/${skrip}.ts`, ...argumen], { env }).then(
      ({ stdout, stderr }) => ({ kode: 0, keluar: stdout, galat: stderr }),
      (e: { code: number; stdout: string; stderr: string }) => ({
        kode: e.code,
        keluar: e.stdout,
        galat: e.stderr,
      }),
    );
  }

  it('take a system from one database to another and say what was found', async () => {
    const folder = join(scratch.path, 'cadangan');
    const dataDir = join(scratch.path, 'data');
    await mkdir(dataDir);
    const kasus = await kasusTercatat(asal, gudangFolder(join(dataDir, 'dokumen')));

    expect(await jalankan('cadangkan', [])).toMatchObject({
      kode: 1,
      galat: expect.stringContaining('Sebutkan folder cadangan'),
    });
    expect(await jalankan('cadangkan', ['--simpan', '0', '--ke', folder])).toMatchObject({
      kode: 1,
      galat: expect.stringContaining('--simpan harus bilangan bulat'),
    });
    const ambil = await jalankan('cadangkan', ['--simpan', '2'], { LINDUNG_CADANGAN_DIR: folder });
    expect(ambil).toMatchObject({ kode: 0, galat: '' });
    expect(ambil.keluar).toContain('1 kasus (1 terbuka), 1 baris riwayat, 0 tindakan menunggu, 1 dokumen');
    expect(ambil.keluar).toContain('TEMPORAL_DATABASE_URL tidak diisi');

    const nama = (await readdir(folder)).find((n) => n.startsWith('2')) ?? '';
    const generasi = join(folder, nama);
    const tujuan = { DATABASE_URL: kosong.url, LINDUNG_DATA_DIR: join(scratch.path, 'baru') };
    expect(await jalankan('pulihkan', [], tujuan)).toMatchObject({ kode: 1 });
    const asing = { ...tujuan, LINDUNG_KUNCI_INDUK: randomBytes(32).toString('base64') };
    expect(await jalankan('pulihkan', [generasi], asing)).toMatchObject({
      kode: 1,
      galat: expect.stringContaining('Kunci induk bukan yang dipakai sistem yang dicadangkan'),
    });
    const pulih = await jalankan('pulihkan', [generasi], tujuan);
    expect(pulih).toMatchObject({ kode: 0, galat: '' });
    expect(pulih.keluar).toContain('Riwayat utuh: 1 kasus');
    expect(pulih.keluar).toContain('1 dokumen ada dan dapat dibuka');
    expect(await jalankan('pulihkan', [generasi], tujuan)).toMatchObject({
      kode: 1,
      galat: expect.stringContaining('sudah berisi 1 kasus'),
    });
    expect(await jalankan('pulihkan', [generasi, '--timpa'], tujuan)).toMatchObject({ kode: 0 });

    expect(await jalankan('pulihkan-periksa', [], tujuan)).toMatchObject({ kode: 0 });
    await gudangFolder(join(scratch.path, 'baru', 'dokumen')).hapus(kasus.dokumen);
    expect(await jalankan('pulihkan-periksa', [], tujuan)).toMatchObject({
      kode: 1,
      galat: `TIDAK COCOK: dokumen ${kasus.dokumen}: tidak ada di penyimpanan\n`,
    });
  }, 180_000);
});
