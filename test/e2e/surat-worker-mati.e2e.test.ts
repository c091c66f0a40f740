import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { orangIni } from '../support/api/tanam-kasus.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem, putusan } from '../support/sistem.ts';
import type { BsreUji } from '../support/surat/bsre.ts';
import { mulaiBsre } from '../support/surat/bsre.ts';
import { AKUN, lakukan, lansiaSampaiParaf } from '../support/surat/jalan-lansia.ts';
import { sampai } from '../support/tunggu.ts';

const NIK = '7302010101700001';
const FRASA = 'Frasa-Rahasia-Kadis-88';

/** A worker of its own process, killed without warning while the provider holds the letter. */
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
  });
  afterAll(async () => {
    proses.kill('SIGKILL');
    await bsre.tutup();
    await s.tutup();
  });

  it('nothing is signed twice, no number is lost, and a person settles it', async () => {
    const { orang } = await orangIni(s.bd, 'bulukumba', 'kadis');
    await (await s.sebagai('admin@bulukumba')).kirim(`/api/v1/orang/${orang}/nik`, { nik: NIK });
    const kasus = await lansiaSampaiParaf(s);
    await lakukan(kasus, AKUN.kabid, 'paraf');

    bsre.ubah('diam');
    const { versi } = await kasus.rincian(AKUN.kadis);
    const kirim = kasus.tindak(AKUN.kadis, 'tandaTangan', { versi, frasaSandi: FRASA });
    await sampai(() => Promise.resolve(bsre.tertanda.length === 1), 20_000, 'BSrE menandatangani');
    proses.kill('SIGKILL');
    await once(proses, 'exit');
    const { status, isi } = await kirim;
    expect([status, isi['hasil']]).toEqual([202, 'menunggu']);
    expect(await register(kasus)).toEqual([{ urut: 1, status: 'dipesan' }]);

    await mulai();
    bsre.ubah('biasa');
    expect(await putusan(s, String(isi['tindakanId']))).toBe('menungguKepastian');
    expect(await register(kasus)).toEqual([{ urut: 1, status: 'menungguKepastian' }]);
    expect(bsre.tertanda).toHaveLength(1);

    await lakukan(kasus, AKUN.kadis, 'pastikanSurat', { terbit: false, alasan: 'Tidak ada di portal BSrE' });
    await lakukan(kasus, AKUN.kadis, 'tandaTangan', { frasaSandi: FRASA });
    expect(await register(kasus)).toEqual([
      { urut: 1, status: 'batal' },
      { urut: 2, status: 'terbit' },
    ]);
    // What the worker wrote down, before and after.
    expect(catatan).not.toContain(FRASA);
  }, 150_000);
});
