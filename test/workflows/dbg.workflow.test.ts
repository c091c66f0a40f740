import { jenjangTercatat } from '../support/alur/eskalasi.ts';
import { bukaPanggung } from '../support/alur/panggung.ts';
import { rpsPada } from '../support/alur/rps.ts';
it('dbg', async () => {
  const p = await bukaPanggung(100_000);
  const k = await rpsPada(p, 'bimbingan');
  const t0 = Date.now();
  const log: string[] = [];
  const l = async (s: string) => { log.push(`${Date.now()-t0} ${await p.sekarang()} ${s}`); };
  await l('mulai ' + (await k.rps()).masukPada);
  await p.hentikanWorker();
  await l('henti');
  try {
  await p.client.workflowService.resetStickyTaskQueue({ namespace: 'default', execution: { workflowId: k.alurId } });
  } catch (e) { await l(String(e)); }
  await p.lewat(9 * 1440 + 60);
  await l('lewat');
  await p.mulaiWorker();
  for (let i = 0; i < 45 && (await jenjangTercatat(k)).length === 0; i++) { await new Promise((r) => setTimeout(r, 1000)); await l(JSON.stringify((await jenjangTercatat(k)).length)); }
  const h = await k.handle.fetchHistory();
  log.push(...(h.events ?? []).slice(-12).map((e) => `${e.eventId} ${e.eventType} ${e.eventTime?.seconds} ${e.workflowTaskFailedEventAttributes ? JSON.stringify(e.workflowTaskFailedEventAttributes).slice(0,800) : ''}`));
  process.stderr.write(log.join('\n') + '\n');
  await p.tutup();
});
