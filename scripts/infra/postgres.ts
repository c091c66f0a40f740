import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, DatabaseError } from 'pg';
import { startGuarded } from './guarded-server.ts';
import { assertPortFree, freePort } from './ports.ts';
import { makeCluster } from './postgres-cluster.ts';
import { locateCluster, postgresHome } from './postgres-home.ts';
import { postgresSettings } from './postgres-settings.ts';
import { stopLeftover } from './processes.ts';
import { UserError } from './user-error.ts';

export interface PostgresOptions {
  /** Folder of the cluster; made when missing. For root it becomes a link (see postgres-home.ts). */
  dataDir: string;
  port: number;
  user: string;
  password: string;
  /** Created when missing. */
  database: string;
  logFile: string;
  /** False trades safety at a power cut for speed: tests only. */
  durable?: boolean;
}

export interface RunningPostgres {
  url: string;
  onUnexpectedExit: (listener: () => void) => void;
  stop: () => Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on loopback and waits until its database takes queries.
 * A server left over by a killed start on the same folder is stopped first.
 * @throws UserError when the port is taken or the server does not come up.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const home = await postgresHome(options.dataDir);
  const cluster = (await locateCluster(options.dataDir)) ?? (await makeCluster(home, options));
  await stopLeftover(join(cluster, 'postmaster.pid'), cluster);
  await assertPortFree(options.port, 'PostgreSQL', 'LINDUNG_PG_PORT');

  const server = startGuarded('PostgreSQL', {
    command: join(home.bin, 'postgres'),
    args: ['-D', cluster, '-p', String(options.port), ...postgresSettings(options.durable ?? true)],
    logFile: options.logFile,
    cwd: cluster,
    graceMs: 30_000,
    ...(home.account && { account: home.account }),
  });
  try {
    await server.ready(() => ensureDatabase(options), 60_000);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url: urlOf(options, options.database),
    onUnexpectedExit: server.onUnexpectedExit,
    stop: server.stop,
  };
}

/** A throw-away PostgreSQL for tests: a free port, no fsync, and gone with its data after stop(). */
export async function startTemporaryPostgres(): Promise<RunningPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'lindung-uji-'));
  const dataDir = join(folder, 'pgdata');
  const postgres = await startPostgres({
    dataDir,
    port: await freePort(),
    user: 'lindung',
    password: randomBytes(24).toString('base64url'),
    database: 'lindung',
    logFile: join(folder, 'postgres.log'),
    durable: false,
  });
  return {
    ...postgres,
    async stop() {
      await postgres.stop();
      const cluster = await locateCluster(dataDir);
      if (cluster !== undefined) await rm(cluster, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ensureDatabase(options: PostgresOptions): Promise<void> {
  const client = new Client({ connectionString: urlOf(options, 'postgres') });
  try {
    await client.connect();
    const known = await client.query('select 1 from pg_database where datname = $1', [options.database]);
    if (known.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(options.database)}`);
  } catch (error) {
    if (error instanceof DatabaseError && error.code === '28P01') {
      throw new UserError(
        `Kata sandi yang tersimpan tidak cocok dengan data PostgreSQL di ${options.dataDir}.`,
        {
          cause: error,
        },
      );
    }
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf({ port, user, password }: PostgresOptions, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
