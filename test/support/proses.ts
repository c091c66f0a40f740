import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { COMMANDS } from '../../scripts/infra/system.ts';
import { freePort } from '../../scripts/infra/ports.ts';
import type { KlienHttp } from './api/klien.ts';
import { klienHttp } from './api/klien.ts';
import { namespaceUji } from './api/namespace.ts';
import { KATA_SANDI_CONTOH } from './api.ts';
import type { BasisDataUji } from './basis-data.ts';
import { basisDataUji } from './basis-data.ts';
import { sampai } from './tunggu.ts';

/** A process of the system as it is run: all it says, and how it ends. */
export interface Proses {
  anak: ChildProcess;
  /** Everything it has written so far. */
  catatan(): string;
  /** Asks it to end. @returns its exit code, and how long it took */
  hentikan(): Promise<{ kode: number | null; ms: number }>;
}

/** @param argumen what Node is given: the file, after its own options */
export function mulaiProses(argumen: readonly string[], env: Record<string, string>, cwd?: string): Proses {
  const anak = spawn(process.execPath, argumen, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd });
  let teks = '';
  for (const aliran of [anak.stdout, anak.stderr])
    aliran?.on('data', (potong: Buffer) => (teks += potong.toString()));
  return {
    anak,
    catatan: () => teks,
    async hentikan() {
      const mulai = performance.now();
      const berakhir = once(anak, 'exit') as Promise<[number | null]>;
      anak.kill('SIGTERM');
      const [kode] = await berakhir;
      return { kode, ms: performance.now() - mulai };
    },
  };
}

/** API and worker as processes of their own, over a database and a namespace of their own. */
export interface SistemProses {
  bd: BasisDataUji;
  alamat: string;
  /** Where the worker tells of itself. */
  alamatPekerja: string;
  tamu: KlienHttp;
  sebagai(akun: string): Promise<KlienHttp>;
  mulaiApi(): Promise<Proses>;
  mulaiPekerja(): Promise<Proses>;
  tutup(): Promise<void>;
}

/** @param skalaWaktu how many times faster its clock runs */
export async function siapkanSistemProses(
  lain: Record<string, string> = {},
  skalaWaktu = 1,
): Promise<SistemProses> {
  const bd = await basisDataUji(skalaWaktu);
  const folder = await mkdtemp(join(tmpdir(), 'lindung-proses-'));
  const mesin = process.env['LINDUNG_UJI_TEMPORAL'] ?? '';
  const connection = await Connection.connect({ address: mesin });
  const [port, portPekerja] = [await freePort(), await freePort()];
  const env: Record<string, string> = {
    DATABASE_URL: bd.url,
    TEMPORAL_ADDRESS: mesin,
    TEMPORAL_NAMESPACE: await namespaceUji(connection),
    LINDUNG_KUNCI_INDUK: bd.kunciInduk,
    LINDUNG_KUNCI_SEGEL: bd.kunciSegel,
    LINDUNG_DATA_DIR: folder,
    ...lain,
  };
  const alamat = `http://127.0.0.1:${port}`;
  const alamatPekerja = `http://127.0.0.1:${portPekerja}`;
  const tamu = klienHttp(alamat);
  const semua: Proses[] = [];
  const mulai = async (nama: keyof typeof COMMANDS, sendiri: Record<string, string>, sehat: string) => {
    const proses = mulaiProses(COMMANDS[nama], { ...env, ...sendiri });
    semua.push(proses);
    const menjawab = async () => (await fetch(sehat).catch(() => null))?.status === 200;
    await sampai(menjawab, 60_000, `${nama} bekerja`);
    return proses;
  };
  return {
    bd,
    alamat,
    alamatPekerja,
    tamu,
    async sebagai(akun) {
      const badan = { surel: `${akun}.contoh`, kataSandi: KATA_SANDI_CONTOH };
      const { isi } = await tamu.kirim('/api/v1/masuk', badan);
      return tamu.dengan({ authorization: `Bearer ${String(isi['token'])}` });
    },
    mulaiApi: () => mulai('api', { LINDUNG_PORT: String(port) }, `${alamat}/sehat/siap`),
    mulaiPekerja: () =>
      mulai(
        'worker',
        {
          LINDUNG_KUNCI_FRASA: randomBytes(32).toString('base64'),
          LINDUNG_METRIK_PEKERJA: `127.0.0.1:${portPekerja}`,
          LINDUNG_CADANGAN_DIR: join(folder, 'cadangan'),
        },
        `${alamatPekerja}/sehat`,
      ),
    async tutup() {
      for (const { anak } of semua) anak.kill('SIGKILL');
      await connection.close();
      await bd.tutup();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
