import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { BerkasCadangan } from './bentuk.schema.ts';

// Most of it is ciphertext in hexadecimal: a higher level costs time and gains nothing.
const TINGKAT = 1;

/** Writes a stream, compressed, to a new file of a generation. */
export async function tulisPadat(folder: string, nama: string, isi: Readable): Promise<BerkasCadangan> {
  await mkdir(dirname(join(folder, nama)), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let ukuran = 0;
  async function* hitung(potongan: AsyncIterable<Buffer>) {
    for await (const p of potongan) {
      hash.update(p);
      ukuran += p.length;
      yield p;
    }
  }
  const tujuan = createWriteStream(join(folder, nama), { mode: 0o600, flags: 'wx', flush: true });
  await pipeline(isi, createGzip({ level: TINGKAT }), hitung, tujuan);
  return { nama, ukuran, sha256: hash.digest('hex') };
}

/** Reads such a file back into a stream. */
export async function bacaPadat(folder: string, nama: string, tujuan: Writable): Promise<void> {
  await pipeline(createReadStream(join(folder, nama)), createGunzip(), tujuan);
}
