import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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
async function jalankan(databaseUrl = bd.url, lain: Record<string, string> = {}) {
  const [port, portMesin] = [await freePort(), await freePort()];
  const proses = fork('api/main.ts', {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [],
    env: {
      LINDUNG_PORT: String(port),
      LINDUNG_DATA_DIR: folder,
      LINDUNG_KUNCI_INDUK: bd.kunciInduk,
      LINDUNG_KUNCI_SEGEL: bd.kunciSegel,
      DATABASE_URL: databaseUrl,
      TEMPORAL_ADDRESS: `127.0.0.1:${portMesin}`,
      ...lain,
    },
  });
  anak = proses;
  const catatan = { teks: '' };
  proses.stdout?.on('data', (potong: Buffer) => (catatan.teks += potong.toString()));
  return { proses, catatan, klien: klienHttp(`http://127.0.0.1:${port}`) };
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
  const { proses, catatan } = await jalankan(`postgres://tidak:ada@127.0.0.1:${await freePort()}/ada`);
  await sampai(async () => catatan.teks.includes('menunggu basis data'), 20_000, 'API menunggu');
  expect(proses.exitCode).toBeNull();
  const { kode, ms } = await lamaBerhenti(proses, () => proses.kill('SIGTERM'));
  expect(kode).toBe(0);
  expect(ms).toBeLessThan(BATAS_HENTI_MS);
});

test('mode produksi menolak rahasia bawaan dengan kalimat, sebelum melayani siapa pun', async () => {
  const { proses } = await jalankan('postgres://postgres:postgres@127.0.0.1:5432/lindung', {
    NODE_ENV: 'production',
    LINDUNG_KUNCI_SEGEL: bd.kunciInduk,
  });
  const keluhan = proses.stderr && text(proses.stderr);
  expect(await once(proses, 'exit')).toEqual([1, null]);
  expect(await keluhan).toMatch(
    /^Pengaturan belum benar:\n  LINDUNG_KUNCI_SEGEL: harus berbeda.*\n  DATABASE_URL: .*\n$/,
  );
});

test('penyedia identitas dari pengaturan dipakai; selagi ia pergi, yang lain berjalan', async () => {
  const { klien } = await jalankan(bd.url, {
    LINDUNG_OIDC_PENERBIT: `http://127.0.0.1:${await freePort()}`,
    LINDUNG_OIDC_KLIEN_ID: 'lindung',
    LINDUNG_ALAMAT_PUBLIK: 'http://127.0.0.1',
  });
  await hidup(klien);
  const halaman = await klien.mentah('/masuk/oidc');
  expect(halaman.status).toBe(503);
  expect(await halaman.text()).toContain('<code>penyediaPergi</code>');
});
