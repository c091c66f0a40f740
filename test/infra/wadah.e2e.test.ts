import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { freePort } from '../../scripts/infra/ports.ts';
import { namespaceUji } from '../support/api/namespace.ts';
import { basisDataKosong } from '../support/basis-data.ts';
import { lingkungan, uraiCompose } from '../support/compose/compose.ts';
import { bacaDockerfile, semuaBerkas, terkirim } from '../support/compose/gambar.ts';
import { RAHASIA_CONTOH } from '../support/compose/rahasia.ts';
import { klienHttp } from '../support/api/klien.ts';
import type { Proses } from '../support/proses.ts';
import { mulaiProses } from '../support/proses.ts';
import { sampai } from '../support/tunggu.ts';

const run = promisify(execFile);
const BATAS_HENTI_MS = 10_000;

/**
 * The containers without Docker: the files that the Dockerfile copies, the commands and the environment of the compose
 * file in production mode, against the real servers of the run. What differs is where these are, and the folders.
 */
describe('what the containers run', () => {
  const { services } = uraiCompose();
  let akar: string;
  let bd: Awaited<ReturnType<typeof basisDataKosong>>;
  let connection: Connection;
  let namespace: string;
  let port: { api: number; worker: number };
  const berjalan: Proses[] = [];

  beforeAll(async () => {
    akar = await mkdtemp(join(tmpdir(), 'lindung-wadah-'));
    await susunGambar(join(akar, 'aplikasi'));
    bd = await basisDataKosong();
    connection = await Connection.connect({ address: process.env['LINDUNG_UJI_TEMPORAL'] ?? '' });
    namespace = await namespaceUji(connection);
    port = { api: await freePort(), worker: await freePort() };
  });
  afterAll(async () => {
    for (const { anak } of berjalan) anak.kill('SIGKILL');
    await connection.close();
    await bd.hapus();
    await rm(akar, { recursive: true, force: true });
  });

  const layanan = (nama: string) => {
    const l = services[nama];
    if (!l) throw new Error(`tidak ada layanan ${nama}`);
    const env = lingkungan(l, RAHASIA_CONTOH);
    const ada = (kunci: string, nilai: string) => (kunci in env ? { [kunci]: nilai } : {});
    return {
      perintah: l.command ?? [],
      periksa: l.healthcheck?.test ?? [],
      env: {
        ...env,
        DATABASE_URL: bd.url,
        TEMPORAL_ADDRESS: process.env['LINDUNG_UJI_TEMPORAL'] ?? '',
        TEMPORAL_NAMESPACE: namespace,
        LINDUNG_DATA_DIR: join(akar, 'data'),
        ...ada('LINDUNG_CADANGAN_DIR', join(akar, 'cadangan')),
        ...ada('LINDUNG_PORT', String(port.api)),
        ...ada('LINDUNG_METRIK_PEKERJA', `0.0.0.0:${port.worker}`),
        // The engine of the tests keeps its data in a file of its own.
        ...ada('TEMPORAL_DATABASE_URL', ''),
        ...ada('TEMPORAL_VISIBILITY_DATABASE_URL', ''),
      },
    };
  };
  const jalankan = (nama: string) => {
    const { perintah, env } = layanan(nama);
    return run(process.execPath, perintah.slice(1), { env, cwd: join(akar, 'aplikasi') });
  };
  const mulai = (nama: string) => {
    const { perintah, env } = layanan(nama);
    const proses = mulaiProses(perintah.slice(1), env, join(akar, 'aplikasi'));
    berjalan.push(proses);
    return proses;
  };
  /** The health check of the compose file, where the service answers here. */
  const sehat = async (nama: 'api' | 'worker') => {
    const [, , ...argumen] = layanan(nama).periksa;
    const disini = argumen.map((a) => a.replace(/127\.0\.0\.1:\d+/, `127.0.0.1:${port[nama]}`));
    return run(process.execPath, disini).then(
      () => true,
      () => false,
    );
  };

  it('prepares an empty database, works, is found healthy, is backed up, and ends when asked', async () => {
    expect((await jalankan('siapkan')).stdout).toContain('Basis data siap.');
    expect(await sehat('api')).toBe(false);
    const [worker, api] = [mulai('worker'), mulai('api')];
    await sampai(() => sehat('api'), 60_000, 'api sehat');
    await sampai(() => sehat('worker'), 60_000, 'worker sehat');

    const tamu = klienHttp(`http://127.0.0.1:${port.api}`);
    // What the API has once found holds for two seconds, and it may have looked before the worker was there.
    const pekerjaBaik = async () => {
      const { isi } = await tamu.ambil('/sehat/siap');
      const bagian = isi['bagian'] as { nama: string; keadaan: string }[];
      return bagian.find((b) => b.nama === 'pekerja')?.keadaan === 'baik';
    };
    await sampai(pekerjaBaik, 10_000, 'API melihat pekerja');
    expect((await tamu.ambil('/metrik')).status).toBe(404);
    expect((await tamu.mentah('/konsol/')).status).toBe(200);

    expect((await jalankan('cadangan')).stdout).toContain('Cadangan selesai');

    for (const proses of [api, worker]) {
      const { kode, ms } = await proses.hentikan();
      expect([kode, proses.catatan().match(/"level":[56]0.*/g)]).toEqual([0, null]);
      expect(ms).toBeLessThan(BATAS_HENTI_MS);
    }
  }, 180_000);
});

/** Lays the files out as the Dockerfile does; packages are those that are installed. */
async function susunGambar(ke: string): Promise<void> {
  const akhir = bacaDockerfile().at(-1);
  for (const { dari } of akhir?.salin ?? []) {
    for (const berkas of semuaBerkas(dari).filter(terkirim)) {
      await mkdir(dirname(join(ke, berkas)), { recursive: true });
      await cp(berkas, join(ke, berkas));
    }
  }
  await symlink(resolve('node_modules'), join(ke, 'node_modules'));
  // Stands for what the stage of the console brings.
  await mkdir(join(ke, 'web/dist'), { recursive: true });
  await writeFile(join(ke, 'web/dist/index.html'), '<!doctype html><title>Lindung</title>');
}
