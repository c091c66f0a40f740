import { resolve } from 'node:path';
import { UserError } from '../infra/user-error.ts';

/** Where backups go: what was said on the command line, else the setting. */
export function folderCadangan(ke: string | undefined, pengaturan: string | undefined): string {
  if (ke !== undefined) return resolve(ke);
  if (pengaturan !== undefined) return pengaturan;
  throw new UserError(
    'Sebutkan folder cadangan: npm run cadangkan -- --ke <folder>, atau isi LINDUNG_CADANGAN_DIR.',
  );
}

/** How many generations stay; undefined keeps all. */
export function jumlahSimpan(teks: string | undefined): number | undefined {
  if (teks === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(teks)) throw new UserError('--simpan harus bilangan bulat 1 atau lebih.');
  return Number(teks);
}
