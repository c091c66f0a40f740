import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from '@temporalio/worker';
import { LAYANAN } from '../../domain/kata.ts';
import { pilihanPutarUlang } from '../support/riwayat/putar-ulang.ts';
import { FOLDER_RIWAYAT } from '../support/riwayat/rekam.ts';

interface Rekaman {
  alurId: string;
  riwayat: { events: { workflowExecutionStartedEventAttributes?: { originalExecutionRunId?: string } }[] };
}

const berkas = readdirSync(FOLDER_RIWAYAT).filter((nama) => nama.endsWith('.json'));

/** Cases that are under way must go on under the code of today. New histories: npm run rekam. */
describe('recorded histories replay under the present code', () => {
  /** By run; several files may tell of one workflow id. */
  const nama = new Map<string, string>();
  /** By file: how its replay ended, undefined where it fits. */
  const hasil = new Map<string, Error | undefined>();

  function* rekaman() {
    for (const satu of berkas) {
      const { alurId, riwayat } = JSON.parse(readFileSync(join(FOLDER_RIWAYAT, satu), 'utf8')) as Rekaman;
      const jalan = riwayat.events[0]?.workflowExecutionStartedEventAttributes?.originalExecutionRunId ?? '';
      nama.set(jalan, satu);
      yield { workflowId: alurId, history: riwayat };
    }
  }

  // One worker for all: to start one takes longer than most histories.
  beforeAll(async () => {
    for await (const { runId, error } of Worker.runReplayHistories(pilihanPutarUlang(), rekaman())) {
      hasil.set(nama.get(runId) ?? runId, error);
    }
  }, 300_000);

  it('there are some of every service', () => {
    for (const layanan of LAYANAN) expect(berkas.some((b) => b.startsWith(`${layanan}-`))).toBe(true);
  });

  it('each was replayed, under its own name', () => {
    expect([...hasil.keys()].toSorted()).toEqual(berkas.toSorted());
  });

  it.each(berkas)('%s', (satu) => {
    expect(hasil.get(satu)).toBeUndefined();
  });
});
