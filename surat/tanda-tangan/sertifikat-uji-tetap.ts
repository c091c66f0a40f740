import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buatSertifikatUji } from './sertifikat-uji.ts';
import type { SertifikatUji } from './sertifikat-uji.ts';
import { bacaPem, tulisPem } from './pem.ts';
import { SertifikatTidakSah } from './penandatangan.ts';

const NAMA = 'sertifikat-uji.pem';

/**
 * The test certificate of this installation: made on the first start and kept, so that letters of yesterday and today
 * have one authority. The file holds its key and is its owner's only.
 */
export async function sertifikatUjiTetap(folder: string): Promise<SertifikatUji> {
  const berkas = join(folder, NAMA);
  const ada = await baca(berkas);
  if (ada) return ada;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const calon = `${berkas}.${randomUUID()}`;
  await writeFile(calon, tulisPem(await buatSertifikatUji(new Date())), { mode: 0o600 });
  // API and worker start at one moment: a link, unlike a rename, lets only the first come through.
  await link(calon, berkas).catch(abaikanSudahAda);
  await rm(calon);
  const jadi = await baca(berkas);
  if (!jadi) throw new SertifikatTidakSah('Sertifikat uji tidak dapat disimpan di folder data.');
  return jadi;
}

async function baca(berkas: string): Promise<SertifikatUji | null> {
  let teks: string;
  try {
    teks = await readFile(berkas, 'utf8');
  } catch (e) {
    if (kodeGalat(e) === 'ENOENT') return null;
    throw e;
  }
  const sertifikat = bacaPem(teks);
  if (!sertifikat) {
    throw new SertifikatTidakSah(
      `${NAMA} di folder data rusak. Pulihkan dari cadangan, atau hapus agar dibuat yang baru.`,
    );
  }
  return sertifikat;
}

function abaikanSudahAda(e: unknown): void {
  if (kodeGalat(e) !== 'EEXIST') throw e;
}

const kodeGalat = (e: unknown): unknown => (e as { code?: unknown } | null)?.code;
