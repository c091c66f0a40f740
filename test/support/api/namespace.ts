import { randomBytes } from 'node:crypto';
import { setTimeout as jeda } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { daftarkanAtribut } from '../../../worker/atribut.ts';

const SEHARI_DETIK = 86_400;
const BATAS_MS = 30_000;

/** A namespace of its own on the run's engine: workers of other test files do not see its workflows. */
export async function namespaceUji(connection: Connection): Promise<string> {
  const namespace = `uji-${randomBytes(4).toString('hex')}`;
  const { workflowService } = connection;
  await workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: { seconds: SEHARI_DETIK as never },
  });
  // Its parts learn of it one by one.
  await sampaiBerhasil(() => daftarkanAtribut(connection, namespace));
  await sampaiBerhasil(() =>
    workflowService.countWorkflowExecutions({ namespace, query: `layanan = 'lansia'` }),
  );
  return namespace;
}

async function sampaiBerhasil(coba: () => Promise<unknown>): Promise<void> {
  for (const batas = Date.now() + BATAS_MS; ; await jeda(100)) {
    try {
      await coba();
      return;
    } catch (e) {
      if (Date.now() > batas) throw e;
    }
  }
}
