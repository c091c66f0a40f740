import { gudangFolder } from './folder.ts';
import type { GudangBerkas } from './gudang.ts';
import type { PengaturanS3 } from './s3.ts';
import { gudangS3 } from './s3.ts';

/** The store the settings ask for: a bucket where one is set, else a folder. */
export function bukaGudang(k: { direktoriDokumen: string; s3?: PengaturanS3 | undefined }): GudangBerkas {
  return k.s3 ? gudangS3(k.s3) : gudangFolder(k.direktoriDokumen);
}
