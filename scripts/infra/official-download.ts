import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { Pin } from './temporal-pins.ts';

const CONNECT_MS = 5_000;
const DOWNLOAD_MS = 600_000;

const run = promisify(execFile);

/** Fetches a program from Temporal's own download service, as their SDKs do, into `folder`. */
export async function downloadOfficial(pin: Pin, folder: string): Promise<string> {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch;
  const question = `https://temporal.download/${pin.officialName}/v${pin.version}?platform=${process.platform}&arch=${arch}`;
  const { archiveUrl, fileToExtract } = parseAnswer(await (await get(question)).json());
  const archive = join(folder, 'archive.tar.gz');
  const { body } = await get(archiveUrl);
  if (!body) throw new Error(`${archiveUrl}: jawaban kosong`);
  await pipeline(Readable.fromWeb(body), createWriteStream(archive));
  await run('tar', ['-xzf', archive, '-C', folder]);
  return join(folder, fileToExtract);
}

/** Gives up after a few seconds without an answer: offices behind a firewall have other ways to go on to. */
async function get(url: string): Promise<Response> {
  const connecting = new AbortController();
  const timer = setTimeout(() => connecting.abort(new Error(`${url} tidak menjawab`)), CONNECT_MS);
  try {
    const signal = AbortSignal.any([connecting.signal, AbortSignal.timeout(DOWNLOAD_MS)]);
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`${url} menjawab ${response.status}`);
    return response;
  } finally {
    clearTimeout(timer);
  }
}

function parseAnswer(answer: unknown): { archiveUrl: string; fileToExtract: string } {
  if (typeof answer === 'object' && answer !== null && 'archiveUrl' in answer && 'fileToExtract' in answer) {
    const { archiveUrl, fileToExtract } = answer;
    if (typeof archiveUrl === 'string' && typeof fileToExtract === 'string')
      return { archiveUrl, fileToExtract };
  }
  throw new Error('jawaban temporal.download tidak dikenal');
}
