import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { LAYANAN } from '../../domain/kata.ts';
import { buatDataConverter } from '../../engine/konverter.ts';
import { bacaBundel } from '../support/alur/bundel.ts';
import { pemegangRekaman } from '../support/riwayat/kunci.ts';
import { FOLDER_RIWAYAT } from '../support/riwayat/rekam.ts';

interface Rekaman {
  alurId: string;
  riwayat: unknown;
}

const berkas = readdirSync(FOLDER_RIWAYAT).filter((nama) => nama.endsWith('.json'));

/** Rule 9: cases that are under way must go on under the code of today. New histories: npm run rekam. */
describe('recorded histories replay under the present code', () => {
  const pilihan = { workflowBundle: bacaBundel(), dataConverter: buatDataConverter(pemegangRekaman) };

  it('there are some of every service', () => {
    for (const layanan of LAYANAN) expect(berkas.some((b) => b.startsWith(`${layanan}-`))).toBe(true);
  });

  it.each(berkas)('%s', async (nama) => {
    const { alurId, riwayat } = JSON.parse(readFileSync(join(FOLDER_RIWAYAT, nama), 'utf8')) as Rekaman;
    await expect(Worker.runReplayHistory(pilihan, riwayat, alurId)).resolves.toBeUndefined();
  });
});
