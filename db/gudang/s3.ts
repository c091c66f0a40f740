import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import type { GudangBerkas } from './gudang.ts';
import { GudangPergi } from './gudang.ts';

export interface PengaturanS3 {
  /** Endpoint with the bucket, path-style, e.g. `https://s3.contoh.go.id/dokumen`. */
  alamat: string;
  kunciId: string;
  kunciRahasia: string;
  wilayah: string;
}

const BATAS_MS = 20_000;
// What a store answers when it is busy passes within a moment.
const ULANG = 2;

/** A store in a bucket of anything that speaks S3. */
export function gudangS3(p: PengaturanS3, batasMs = BATAS_MS): GudangBerkas {
  const klien = new AwsClient({
    accessKeyId: p.kunciId,
    secretAccessKey: p.kunciRahasia,
    region: p.wilayah,
    service: 's3',
    retries: ULANG,
  });
  const minta = async <T>(
    method: string,
    id: string,
    baca: (jawaban: Response) => Promise<T>,
    kotak?: Buffer<ArrayBuffer>,
  ) => {
    try {
      const jawaban = await klien.fetch(`${p.alamat}/${id}`, {
        method,
        signal: AbortSignal.timeout(batasMs),
        // The digest is signed with the request: a box that arrives cut off or changed is refused by the store.
        ...(kotak && { body: kotak, headers: { 'X-Amz-Content-Sha256': sha256(kotak) } }),
      });
      return await baca(jawaban);
    } catch (e) {
      if (e instanceof GudangPergi) throw e;
      throw new GudangPergi(`S3: ${e instanceof Error ? e.name : typeof e}`);
    }
  };
  return {
    simpan: (id, kotak) => minta('PUT', id, harusBerhasil, Buffer.from(kotak)),
    hapus: (id) =>
      minta('DELETE', id, async (jawaban) => {
        if (!(await tidakAda(jawaban))) await harusBerhasil(jawaban);
      }),
    buka: (id) =>
      minta('GET', id, async (jawaban) => {
        if (await tidakAda(jawaban)) return null;
        if (!jawaban.ok) await harusBerhasil(jawaban);
        return Buffer.from(await jawaban.arrayBuffer());
      }),
  };
}

/** Only where the store says so of this very object: a bucket that is not there says nothing about documents. */
async function tidakAda(jawaban: Response): Promise<boolean> {
  if (jawaban.status !== 404) return false;
  if ((await jawaban.text()).includes('<Code>NoSuchKey</Code>')) return true;
  throw new GudangPergi('S3: 404');
}

async function harusBerhasil(jawaban: Response): Promise<void> {
  await jawaban.body?.cancel();
  if (!jawaban.ok) throw new GudangPergi(`S3: ${jawaban.status}`);
}

function sha256(isi: Buffer): string {
  return createHash('sha256').update(isi).digest('hex');
}
