import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { PengaturanS3 } from '../../db/gudang/s3.ts';

export interface S3Uji {
  pengaturan: PengaturanS3;
  tutup(): Promise<void>;
}

/** A server that speaks S3, with one bucket, on a free port. It does not check signatures of version 4. */
export async function mulaiS3(): Promise<S3Uji> {
  const directory = await mkdtemp(join(tmpdir(), 'lindung-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'lindung' }],
  });
  const { port } = await server.run();
  return {
    pengaturan: {
      alamat: `http://127.0.0.1:${port}/lindung/dokumen`,
      kunciId: 'S3RVER',
      kunciRahasia: 'S3RVER',
      wilayah: 'jakarta',
    },
    async tutup() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
