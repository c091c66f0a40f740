import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import pg from 'pg';
import { bukaDb } from '../../db/koneksi.ts';

const run = promisify(execFile);
const kunci = () => randomBytes(32).toString('base64');

describe('scripts/siapkan-basis-data.ts, which production runs first', () => {
  const nama = `uji_${randomBytes(6).toString('hex')}`;
  const url = new URL(process.env['LINDUNG_UJI_PG_URL'] ?? '');
  const admin = new pg.Client({ connectionString: url.toString() });
  url.pathname = `/${nama}`;
  beforeAll(async () => {
    await admin.connect();
    await admin.query(`create database ${nama}`);
  });
  afterAll(async () => {
    await admin.query(`drop database ${nama} with (force)`);
    await admin.end();
  });

  const siapkan = (ubah: Record<string, string> = {}) =>
    run(process.execPath, ['scripts/siapkan-basis-data.ts'], {
      env: {
        NODE_ENV: 'production',
        DATABASE_URL: url.toString(),
        TEMPORAL_ADDRESS: 'temporal:7233',
        LINDUNG_KUNCI_INDUK: kunci(),
        LINDUNG_KUNCI_SEGEL: kunci(),
        ...ubah,
      },
    });

  it('makes the schema, without sample offices, and may run again', async () => {
    await siapkan();
    const { stdout } = await siapkan();
    expect(stdout).toContain('Basis data siap.');
    const db = bukaDb(url.toString(), 'aplikasi', () => undefined, 1);
    expect(await db.selectFrom('orang').select('id').execute()).toEqual([]);
    await db.destroy();
  });

  it('needs no right to make roles where an administrator has made the one it works under', async () => {
    const pemilik = `pemilik_${randomBytes(4).toString('hex')}`;
    const sandi = randomBytes(12).toString('hex');
    await admin.query(`
      do $$ begin create role lindung_aplikasi nologin; exception when duplicate_object then null; end $$;
      create role ${pemilik} login password '${sandi}' in role lindung_aplikasi`);
    await admin.query(`create database ${pemilik} owner ${pemilik}`);
    const lain = new URL(url);
    Object.assign(lain, { username: pemilik, password: sandi, pathname: `/${pemilik}` });
    const { stdout } = await siapkan({ DATABASE_URL: lain.toString() });
    expect(stdout).toContain('Basis data siap.');
    await admin.query(`drop database ${pemilik} with (force)`);
    await admin.query(`drop role ${pemilik}`);
  });

  it('refuses a database that demo accounts are active in, and changes nothing of it', async () => {
    await siapkan({ NODE_ENV: 'development' });
    const galat = await siapkan().catch((e: { stderr?: string }) => e.stderr);
    expect(galat).toMatch(
      /^Basis data ini memuat akun contoh yang masih aktif \(bulukumba: \d+, pangkalpinang: \d+\)/,
    );
    const db = bukaDb(url.toString(), 'pemilik', () => undefined, 1);
    const aktif = db.selectFrom('orang').select('id').where('contoh', '=', true).where('aktif', '=', true);
    expect((await aktif.execute()).length).toBeGreaterThan(10);
    await db.updateTable('orang').set({ aktif: false }).where('contoh', '=', true).execute();
    await db.destroy();
    expect((await siapkan()).stdout).toContain('Basis data siap.');
  });

  it('refuses secrets that anybody can guess, all in one message', async () => {
    const sama = Buffer.alloc(32, 7).toString('base64');
    const galat = await siapkan({
      LINDUNG_KUNCI_INDUK: sama,
      LINDUNG_KUNCI_SEGEL: sama,
      DATABASE_URL: 'postgres://lindung:lindung@127.0.0.1:5432/lindung',
    }).catch((e: { stderr?: string }) => e.stderr);
    for (const setelan of ['LINDUNG_KUNCI_INDUK', 'LINDUNG_KUNCI_SEGEL', 'DATABASE_URL']) {
      expect(galat).toContain(setelan);
    }
  });

  it('says what is missing and fails', async () => {
    const galat = await siapkan({ LINDUNG_KUNCI_INDUK: '' }).catch((e: { stderr?: string }) => e.stderr);
    expect(galat).toContain('LINDUNG_KUNCI_INDUK');
  });
});
