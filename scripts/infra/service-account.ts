import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { UserError } from './user-error.ts';

const ACCOUNT = 'lindung';

/** A system account as spawn() and chown() take it. */
export interface Account {
  uid: number;
  gid: number;
}

const run = promisify(execFile);

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * The account that PostgreSQL, which refuses to run as root, runs as when root starts Lindung. It is one
 * of our own, not `postgres` or `nobody`: no other program on the machine can then read the office's data.
 * @throws UserError when the system offers no way to create it.
 */
export async function serviceAccount(): Promise<Account> {
  const existing = await lookUp();
  if (existing) return existing;
  const created = run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir=/var/lib/lindung',
    '--shell=/usr/sbin/nologin',
    ACCOUNT,
  ]);
  // Another start may have created it in the same second; only its absence afterwards is a failure.
  const failure: unknown = await created.then(() => undefined).catch((error: unknown) => error);
  const account = await lookUp();
  if (account) return account;
  throw new UserError(
    `PostgreSQL tidak dapat berjalan sebagai root, dan akun sistem "${ACCOUNT}" tidak dapat dibuat. ` +
      'Jalankan npm start sebagai pengguna biasa, atau buat akun itu lebih dahulu.',
    { cause: failure },
  );
}

async function lookUp(): Promise<Account | undefined> {
  try {
    const [user, group] = await Promise.all([run('id', ['-u', ACCOUNT]), run('id', ['-g', ACCOUNT])]);
    return { uid: Number(user.stdout), gid: Number(group.stdout) };
  } catch {
    return undefined;
  }
}
