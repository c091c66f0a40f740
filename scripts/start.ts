/** Starts the whole of Lindung and keeps it running until Ctrl-C. Run by start.mjs, which installs first. */
import { bacaKonfigurasiMulai, KesalahanKonfigurasi } from '../config.ts';
import { KesalahanJam } from '../db/jam.ts';
import { AkunContohAktif } from '../db/prepare.ts';
import { errorCode } from './infra/error-code.ts';
import { StopStack } from './infra/stop-stack.ts';
import { startSystem } from './infra/system.ts';
import { UserError } from './infra/user-error.ts';
import { welcome } from './infra/welcome.ts';

const stack = new StopStack();

const report = (line: string): void => void process.stdout.write(`${line}\n`);

async function end(exitCode: number): Promise<never> {
  await stack.stop();
  process.exit(exitCode);
}

async function fail(error: unknown): Promise<never> {
  process.stderr.write(`\n${explain(error)}\n`);
  return end(1);
}

const TAK_TERJANGKAU = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|28P01|28000|3D000)$/;

/** A clerk gets a sentence; what nobody foresaw keeps its stack trace for the developer. */
function explain(error: unknown): string {
  const terduga = [UserError, KesalahanKonfigurasi, KesalahanJam, AkunContohAktif].some(
    (jenis) => error instanceof jenis,
  );
  if (terduga && error instanceof Error) return error.message;
  const kode = errorCode(error);
  if (typeof kode === 'string' && TAK_TERJANGKAU.test(kode)) {
    return `PostgreSQL pada DATABASE_URL tidak dapat dihubungi (${kode}). Periksa alamatnya, dan apakah servernya berjalan.`;
  }
  return `Kesalahan tak terduga: ${error instanceof Error ? error.stack : String(error)}`;
}

async function endOnRequest(): Promise<never> {
  if (!stack.isStopping) report('\nMenghentikan Lindung …');
  return end(0);
}

// 'disconnect' is the launcher's death: without it nobody would be left to press Ctrl-C.
for (const request of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'])
  process.on(request, () => void endOnRequest());

try {
  const konfigurasi = bacaKonfigurasiMulai();
  await startSystem(konfigurasi, stack, { report, giveUp: (reason) => void fail(reason) });
  report(welcome(konfigurasi));
} catch (error) {
  // A shutdown under way makes the steps of the start fail; its own exit code stands.
  if (!stack.isStopping) await fail(error);
}
