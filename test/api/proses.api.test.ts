import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/infra/ports.ts';
import { basisDataUji } from '../support/basis-data.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { KATA_SANDI_CONTOH } from '../support/api.ts';
import { klienHttp } from '../support/api/klien.ts';
import { sampai } from '../support/tunggu.ts';

const BATAS_HENTI_MS = 10_000;

let bd: BasisDataUji;
let folder: string;
let anak: ChildProcess | undefined;
beforeAll(async () => {
  bd = await basisDataUji();
  folder = await mkdtemp(join(tmpdir(), 'lindung-proses-'));
});
afterEach(() => anak?.kill('SIGKILL'));
afterAll(async () => {
  await bd.tutup();
  await rm(folder, { recursive: true, force: true });
});

/** The API as the start script runs it: a process of its own, with an IPC channel. The engine is away. */
async function jalankan(databaseUrl = bd.url) {
  const [port, portMesin] = [await freePort(), await freePort()];
  const proses = fork('api/main.ts', {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      LINDUNG_PORT: String(port),
      LINDUNG_DATA_DIR: folder,
      LINDUNG_KUNCI_INDUK: bd.kunciInduk,
      LINDUNG_KUNCI_SEGEL: bd.kunciSegel,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: `127.0.0.1:${portMesin}`,
    },
  });
  anak = proses;
  return { proses, klien: klienHttp(`http://127.0.0.1:${port}`) };
}

const hidup = (klien: ReturnType<typeof klienHttp>) =>
  sampai(
    async () => (await klien.ambil('/sehat/hidup').catch(() => null))?.status === 200,
    20_000,
    'API hidup',
  );

async function lamaBerhenti(
  proses: ChildProcess,
  hentikan: () => void,
): Promise<{ kode: number; ms: number }> {
  const mulai = performance.now();
  const berakhir = once(proses, 'exit') as Promise<[number]>;
  hentikan();
  return { kode: (await berakhir)[0], ms: performance.now() - mulai };
}

test('menyala tanpa mesin alur kerja; SIGTERM menutup aliran yang terbuka dan mengakhiri proses', async () => {
  const { proses, klien } = await jalankan();
  await hidup(klien);
  const { isi } = await klien.kirim('/api/v1/masuk', {
    surel: 'kadis@bulukumba.contoh',
    kataSandi: KATA_SANDI_CONTOH,
  });
  const aliran = await klien.mentah('/api/v1/peristiwa', {
    headers: { authorization: `Bearer ${String(isi['token'])}` },
  });
  const { kode, ms } = await lamaBerhenti(proses, () => proses.kill('SIGTERM'));
  expect(kode).toBe(0);
  expect(ms).toBeLessThan(BATAS_HENTI_MS);
  expect(await aliran.text()).toContain('tersambung');
});

test('berhenti bila proses induknya hilang', async () => {
  const { proses, klien } = await jalankan();
  await hidup(klien);
  const { kode, ms } = await lamaBerhenti(proses, () => proses.disconnect());
  expect(kode).toBe(0);
  expect(ms).toBeLessThan(BATAS_HENTI_MS);
});

test('menunggu basis data yang belum ada, dan dapat dihentikan selama itu', async () => {
  const { proses } = await jalankan(`postgres://tidak:ada@127.0.0.1:${await freePort()}/ada`);
  await new Promise((lanjut) => setTimeout(lanjut, 2_500));
  expect(proses.exitCode).toBeNull();
  const { kode, ms } = await lamaBerhenti(proses, () => proses.kill('SIGTERM'));
  expect(kode).toBe(0);
  expect(ms).toBeLessThan(BATAS_HENTI_MS);
});
