import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Db } from '../../../db/koneksi.ts';
import type { Mesin } from '../alur/mesin.ts';

export const FOLDER_RIWAYAT = 'test/histories';
/** A path that takes longer than this is told by shorter ones. */
const MAKS_KEJADIAN = 400;

/**
 * With LINDUNG_REKAM set (npm run rekam), keeps the engine's history of every workflow a test has driven: one for
 * each path, where a path is the sequence of what the workflow did.
 */
export async function rekamRiwayat(mesin: Mesin, db: Db): Promise<void> {
  if (!process.env['LINDUNG_REKAM']) return;
  const alur = await db.selectFrom('tindakan').select('alur_id').distinct().execute();
  for (const { alur_id: alurId } of alur) await rekamSatu(mesin, alurId);
}

async function rekamSatu(mesin: Mesin, alurId: string): Promise<void> {
  const riwayat = await ambilRiwayat(mesin, alurId);
  if (!riwayat || riwayat.events.length > MAKS_KEJADIAN) return;
  const langkah = riwayat.events.map((e) => [
    e.eventType,
    e.activityTaskScheduledEventAttributes?.activityType?.name,
    e.workflowExecutionSignaledEventAttributes?.signalName,
  ]);
  const sidik = createHash('sha256').update(JSON.stringify(langkah)).digest('hex').slice(0, 10);
  const berkas = join(FOLDER_RIWAYAT, `${alurId.split('-')[0]}-${sidik}.json`);
  const sudah = await access(berkas).then(
    () => true,
    () => false,
  );
  if (!sudah) await writeFile(berkas, `${JSON.stringify({ alurId, riwayat })}\n`);
}

/** As the engine's own tool writes it, which is the form the SDKs replay. Null where no workflow was started. */
async function ambilRiwayat(mesin: Mesin, alurId: string): Promise<RiwayatJson | null> {
  const status = await mesin.client.workflow
    .getHandle(alurId)
    .describe()
    .catch(() => null);
  if (!status) return null;
  const cli = process.env['LINDUNG_UJI_TEMPORAL_CLI'] ?? '';
  const argumen = ['workflow', 'show', '--workflow-id', alurId, '--output', 'json'];
  const { stdout } = await promisify(execFile)(
    cli,
    [...argumen, '--address', mesin.alamat, '--namespace', mesin.namespace],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as RiwayatJson;
}

interface RiwayatJson {
  events: {
    eventType: string;
    activityTaskScheduledEventAttributes?: { activityType?: { name?: string } };
    workflowExecutionSignaledEventAttributes?: { signalName?: string };
  }[];
}
