import { execFile } from 'node:child_process';
import { chown, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { locateCluster, newClusterPlace, publishCluster } from './postgres-home.ts';
import type { PostgresHome } from './postgres-home.ts';

export interface NewCluster {
  /** Where it is to be found; for root this becomes a link. */
  dataDir: string;
  user: string;
  password: string;
}

const run = promisify(execFile);

/** Makes a new, empty cluster whose superuser has the given password; returns its folder. */
export async function makeCluster({ bin, account }: PostgresHome, options: NewCluster): Promise<string> {
  const place = await newClusterPlace(options.dataDir, account);
  // initdb wants an empty folder, so the password waits beside it, not inside.
  const passwordFile = `${place}.sandi`;
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  try {
    if (account) await chown(passwordFile, account.uid, account.gid);
    await run(
      join(bin, 'initdb'),
      [
        `--pgdata=${place}`,
        `--username=${options.user}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // PostgreSQL's own locale: sorting must not depend on what the machine has installed.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
      ],
      { cwd: place, ...account },
    );
    await publishCluster(place, options.dataDir, account);
  } finally {
    await rm(passwordFile, { force: true });
  }
  return (await locateCluster(options.dataDir)) ?? place;
}
