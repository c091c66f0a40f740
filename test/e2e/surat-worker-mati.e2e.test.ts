import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { orangIni } from '../support/api/tanam-kasus.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem, putusan } from '../support/sistem.ts';
import type { BsreUji } from '../support/surat/bsre.ts';
import { mulaiBsre } from '../support/surat/bsre.ts';
import { AKUN, lakukan, lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';
import { sampai } from '../support/tunggu.ts';

const NIK = '7302010101700001';
const FRASA = 'Frasa-Rahasia-Kadis-88';

/** A worker of its own process, killed without warning: before the letter leaves, and while the provider holds it. */
describe('the worker is killed between the number and the answer of the signing service', () => {
  let s: Sistem;
  let bsre: BsreUji;
  let proses: ChildProcess;
  let catatan = '';
  const kunciFrasa = randomBytes(32).toString('base64');

  const mulai = async () => {
    catatan = '';
    const { alamat, pengguna, kataSandi } = bsre.pengaturan;
    proses = spawn(process.execPath, ['worker/main.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        DATABASE_URL: s.bd.url,
        TEMPORAL_ADDRESS: s.temporal,
        TEMPORAL_NAMESPACE: s.namespace,
        LINDUNG_KUNCI_INDUK: s.bd.kunciInduk,
        LINDUNG_KUNCI_SEGEL: s.bd.kunciSegel,
        LINDUNG_KUNCI_FRASA: kunciFrasa,
        LINDUNG_DOKUMEN_DIR: s.direktoriDokumen,
        LINDUNG_DATA_DIR: dirname(s.direktoriDokumen),
        LINDUNG_TTE: 'bsre',
        LINDUNG_BSRE_ALAMAT: alamat,
        LINDUNG_BSRE_PENGGUNA: pengguna,
        LINDUNG_BSRE_SANDI: kataSandi,
      },
    });
    for (const aliran of [proses.stdout, proses.stderr]) {
      aliran?.on('data', (isi: Buffer) => (catatan += isi.toString()));
    }
    await sampai(() => Promise.resolve(catatan.includes('worker siap')), 40_000, catatan);
  };
  const register = (k: KasusSistem) =>
    s.bd.db
      .selectFrom('surat')
      .select(['urut', 'status'])
      .where('kasus_id', '=', k.id)
      .orderBy('urut')
      .execute();

  beforeAll(async () => {
    bsre = await mulaiBsre(60_000);
    bsre.orang.set(NIK, { frasa: FRASA, status: 'ISSUE' });
    s = await mulaiSistem();
    await s.hentikanWorker();
    await mulai();
    const { orang } = await orangIni(s.bd, 'bulukumba', 'kadis');
    await (await s.sebagai('admin@bulukumba')).kirim(`/api/v1/orang/${orang}/nik`, { nik: NIK });
  }, 120_000);
  afterAll(async () => {
    proses.kill('SIGKILL');
    await bsre.tutup();
    await s.tutup();
  });

  /** Every number of the register, of all cases. */
  const nomorUrut = async () => {
    const baris = await s.bd.db.selectFrom('surat').select('urut').orderBy('urut').execute();
    return baris.map((b) => b.urut);
  };

  /** Whether the worker has come to the passphrase and waits for it. */
  const mengambilFrasa = async () => {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
        and query like 'delete from "frasa_sandi" where "tindakan_id"%'`.execute(s.bd.pemilik);
    return rows.length === 1;
  };

  /** Signs, however long the stand-in takes to make its first certificate. */
  async function tandaTangani(kasus: KasusSistem): Promise<void> {
    const { versi } = await kasus.rincian(AKUN.kadis);
    const { isi } = await kasus.tindak(AKUN.kadis, 'tandaTangan', { versi, frasaSandi: FRASA });
    expect(await putusan(s, String(isi['tindakanId']))).toBe('diterima');
  }

  /**
   * Sends the signature and holds the worker at the passphrase: the number is reserved by then, and nothing has left.
   * The case is held first, so that the passphrase can be locked before the worker comes to it.
   */
  async function tertahanSebelumDikirim(kasus: KasusSistem, saatItu: () => Promise<void>): Promise<string> {
    const { versi } = await kasus.rincian(AKUN.kadis);
    return s.bd.pemilik.transaction().execute(async (frasa) => {
      const kirim = await s.bd.pemilik.transaction().execute(async (trx) => {
        await trx.selectFrom('kasus').select('id').where('id', '=', kasus.id).forNoKeyUpdate().execute();
        const jawaban = kasus.tindak(AKUN.kadis, 'tandaTangan', { versi, frasaSandi: FRASA });
        await sampai(
          async () => (await frasa.selectFrom('frasa_sandi').selectAll().forUpdate().execute()).length === 1,
          20_000,
          'frasa sandi dititipkan',
        );
        return { jawaban };
      });
      await sampai(mengambilFrasa, 20_000, 'worker mengambil frasa sandi');
      await saatItu();
      const { status, isi } = await kirim.jawaban;
      expect([status, isi['hasil']]).toEqual([202, 'menunggu']);
      return String(isi['tindakanId']);
    });
  }

  it('before anything was sent: it is refused cleanly, and the next attempt signs under the same number', async () => {
    const kasus = await lansiaSampaiParaf(s);
    await lakukan(kasus, AKUN.kabid, 'paraf');
    const tindakanId = await tertahanSebelumDikirim(kasus, async () => {
      expect(await register(kasus)).toEqual([{ urut: 1, status: 'dipesan' }]);
      proses.kill('SIGKILL');
      await once(proses, 'exit');
    });
    await mulai();
    expect(await putusan(s, tindakanId)).toBe('tandaTanganGagal');
    expect(await register(kasus)).toEqual([{ urut: 1, status: 'dipesan' }]);
    expect(bsre.tertanda).toHaveLength(0);

    await tandaTangani(kasus);
    expect(await register(kasus)).toEqual([{ urut: 1, status: 'terbit' }]);
    expect(bsre.tertanda).toHaveLength(1);
    expect(catatan).not.toContain(FRASA);
  }, 150_000);

  it('nothing is signed twice, no number is lost, and a person settles it', async () => {
    const kasus = await lansiaSampaiParaf(s);
    await lakukan(kasus, AKUN.kabid, 'paraf');
    const { length: banyak } = bsre.tertanda;

    bsre.ubah('diam');
    const { versi } = await kasus.rincian(AKUN.kadis);
    const kirim = kasus.tindak(AKUN.kadis, 'tandaTangan', { versi, frasaSandi: FRASA });
    await sampai(() => Promise.resolve(bsre.tertanda.length === banyak + 1), 20_000, 'BSrE menandatangani');
    proses.kill('SIGKILL');
    await once(proses, 'exit');
    const { status, isi } = await kirim;
    expect([status, isi['hasil']]).toEqual([202, 'menunggu']);
    expect(await register(kasus)).toMatchObject([{ status: 'dipesan' }]);

    await mulai();
    bsre.ubah('biasa');
    expect(await putusan(s, String(isi['tindakanId']))).toBe('menungguKepastian');
    expect(await register(kasus)).toMatchObject([{ status: 'menungguKepastian' }]);
    expect(bsre.tertanda).toHaveLength(banyak + 1);

    await lakukan(kasus, AKUN.kadis, 'pastikanSurat', { terbit: false, alasan: 'Tidak ada di portal BSrE' });
    await tandaTangani(kasus);
    expect(await register(kasus)).toMatchObject([{ status: 'batal' }, { status: 'terbit' }]);
    expect(await nomorUrut()).toEqual([1, 2, 3]);
    // What the worker wrote down, before and after.
    expect(catatan).not.toContain(FRASA);
  }, 150_000);
});
