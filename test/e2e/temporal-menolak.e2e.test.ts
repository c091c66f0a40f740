import { once } from 'node:events';
import { connect } from 'node:net';
import { PENGAWAS_ALUR } from '../../domain/pengawasan/pengawas.ts';
import { kirimMentah } from '../support/api/mentah.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import type { MesinBerUi } from '../support/ui-temporal.ts';
import { mulaiMesinBerUi } from '../support/ui-temporal.ts';

const API = '/temporal/api/v1/namespaces/default';
const KADIS = 'kadis@bulukumba';

let mesin: MesinBerUi;
let s: Sistem;
let lansia: KasusSistem;
let rps: KasusSistem;
beforeAll(async () => {
  mesin = await mulaiMesinBerUi();
  s = await mulaiSistem({ temporal: mesin.alamat, temporalUi: mesin.ui });
  lansia = await s.lahir('lansia');
  rps = await s.lahir('rps');
});
afterAll(async () => {
  await s.tutup();
  await mesin.tutup();
});

const mentah = (metode: string, jalur: string, kepala: Record<string, string> = {}) =>
  kirimMentah(s.alamat, metode, jalur, kepala);

async function masihBerjalan(): Promise<void> {
  for (const { nomor } of [lansia, rps]) {
    const alur = s.l.client.workflow.getHandle(nomor);
    const { status, runId } = await alur.describe();
    expect([nomor, status.name, runId]).toEqual([nomor, 'RUNNING', await runAwal(nomor)]);
    const { events = [] } = await alur.fetchHistory();
    const dariLuar = events?.filter(
      (e) =>
        e.workflowExecutionCancelRequestedEventAttributes ||
        e.workflowExecutionUpdateAdmittedEventAttributes ||
        e.workflowExecutionOptionsUpdatedEventAttributes ||
        e.workflowExecutionSignaledEventAttributes,
    );
    expect(dariLuar).toEqual([]);
  }
}

const run = new Map<string, Promise<string>>();
function runAwal(nomor: string): Promise<string> {
  const ada =
    run.get(nomor) ??
    s.l.client.workflow
      .getHandle(nomor)
      .describe()
      .then((d) => d.runId);
  run.set(nomor, ada);
  return ada;
}

async function bearer(akun: string): Promise<Record<string, string>> {
  const badan = { surel: `${akun}.contoh`, kataSandi: 'lindung-contoh' };
  const { isi } = await s.tamu.kirim('/api/v1/masuk', badan);
  return { authorization: `Bearer ${String(isi['token'])}` };
}

describe('nothing can be changed through it', () => {
  const alur = () => `${API}/workflows/${lansia.nomor}`;
  const upaya = (): [string, string][] => [
    ['terminate', `${alur()}/terminate`],
    ['cancel', `${alur()}/cancel`],
    ['signal', `${alur()}/signal/paraf`],
    ['signal with start', `${alur()}/signal-with-start/paraf`],
    ['start', alur()],
    ['start elsewhere', `${API}/workflows/lansia-bulukumba-2026-9999`],
    ['reset', `${alur()}/reset`],
    ['update', `${alur()}/update/paraf`],
    ['pause', `${alur()}/pause`],
    ['options', `${alur()}/update-options`],
    ['another query', `${alur()}/query/ringkasan`],
    ['stack trace', `${alur()}/query/__stack_trace`],
    ['batch', `${API}/batch-operations/x`],
    ['schedule', `${API}/schedules/x`],
    ['activity', `${API}/activities-deprecated/pause`],
    ['namespace', `${API}/update`],
    ['search attributes', `${API}/search-attributes`],
    ['task queue', `${API}/task-queues/lindung`],
    ['nexus', '/temporal/api/v1/nexus/endpoints'],
    ['page', '/temporal'],
  ];
  const METODE = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

  it.each(PENGAWAS_ALUR)('by %s, by any method', async (peran) => {
    const kepala = await bearer(`${peran}@bulukumba`);
    for (const [apa, jalur] of upaya())
      for (const metode of METODE)
        expect([apa, metode, await mentah(metode, jalur, kepala)]).toEqual([apa, metode, 405]);
    await masihBerjalan();
  });

  it('nor by a method or a body in disguise', async () => {
    const kepala = await bearer(KADIS);
    for (const nama of ['x-http-method-override', 'x-http-method', 'x-method-override'])
      expect(await mentah('GET', `${alur()}/terminate`, { ...kepala, [nama]: 'POST' })).toBe(404);
    expect(await mentah('GET', `${alur()}?_method=POST`, kepala)).toBe(200);
    const salin = { ...kepala, 'x-http-method-override': 'DELETE' };
    expect(await mentah('POST', `${alur()}/query/__temporal_workflow_metadata`, salin)).toBe(200);
    await masihBerjalan();
  });

  it('nor by a spelling of the path', async () => {
    const kepala = await bearer(KADIS);
    const n = lansia.nomor;
    const ejaan = [
      `${API}/workflows/${n}/query/__temporal_workflow_metadata/../../terminate`,
      `${API}/workflows/${n}/query/__temporal_workflow_metadata%2f..%2f..%2fterminate`,
      `${API}/workflows/${n}/query/__temporal_workflow_metadata/%2e%2e/%2e%2e/terminate`,
      `${API}/workflows/${n}/query/__temporal_workflow_metadata;/../terminate`,
      `${API}/workflows/${n}/query/__temporal_workflow_metadata%00`,
      `${API}/workflows/${n}/query/__temporal_workflow_metadata\\..\\terminate`,
      `${API}//workflows/${n}/terminate`,
      `/temporal//api/v1/namespaces/default/workflows/${n}/terminate`,
      `/temporal/./api/v1/namespaces/default/workflows/${n}/terminate`,
      `/temporal/x/../api/v1/namespaces/default/workflows/${n}/terminate`,
      `/temporal/%61pi/v1/namespaces/default/workflows/${n}/terminate`,
      `/temporal/_app/../api/v1/namespaces/default/workflows/${n}/terminate`,
      `/temporal/render/../api/v1/namespaces/default/workflows/${n}/terminate`,
      `${API}/workflows/${n}%2fterminate`,
      `${API}/workflows/${n}%252fterminate`,
      `/TEMPORAL/api/v1/namespaces/default/workflows/${n}/terminate`,
      `//temporal/api/v1/namespaces/default/workflows/${n}/terminate`,
      `${mesin.ui}/temporal/api/v1/namespaces/default/workflows/${n}/terminate`,
    ];
    for (const jalur of ejaan) {
      const status = await mentah('POST', jalur, kepala);
      expect([jalur, status >= 400 && status < 500]).toEqual([jalur, true]);
    }
    await masihBerjalan();
  });

  it("nor is another office's case read by a spelling of it", async () => {
    const kepala = await bearer(KADIS);
    const [milik, asing] = [lansia.nomor, rps.nomor];
    for (const jalur of [
      `${API}/workflows/${milik}/../${asing}`,
      `${API}/workflows/${milik}%2f..%2f${asing}/history`,
      `${API}/workflows/${asing}-b2`,
      `${API}/workflows/${asing}/history?execution.workflowId=${milik}`,
      `${API}/workflows/${asing.toUpperCase()}`,
    ])
      expect([jalur, await mentah('GET', jalur, kepala)]).toEqual([jalur, 404]);
    const { runId } = await s.l.client.workflow.getHandle(asing).describe();
    const lewatRun = await mentah('GET', `${API}/workflows/${milik}?execution.runId=${runId}`, kepala);
    expect(lewatRun).toBe(404);
    const kadis = await s.sebagai(KADIS);
    const jalurId = `${API}/workflows/${milik}/history?execution.workflowId=${asing}&execution.workflow_id=${asing}`;
    const teks = await (await kadis.mentah(jalurId)).text();
    expect(teks).toContain('rekomendasiLansia');
    expect(teks).not.toContain('hunianRps');
  });

  it('nor over a socket that is asked to become another', async () => {
    const { hostname, port } = new URL(s.alamat);
    const { authorization = '' } = await bearer(KADIS);
    const soket = connect(Number(port), hostname);
    soket.write(
      [
        `GET ${alur()}/terminate HTTP/1.1`,
        `Host: ${hostname}:${port}`,
        `Authorization: ${authorization}`,
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
        '\r\n',
      ].join('\r\n'),
    );
    const [jawaban] = (await once(soket, 'data')) as [Buffer];
    soket.destroy();
    expect(jawaban.toString()).toMatch(/^HTTP\/1.1 4\d\d /);
    await masihBerjalan();
  });

  it('and the case goes on', async () => {
    await masihBerjalan();
    const { status } = await lansia.tindak('petugas-dinsos@bulukumba', 'catat', { catatan: 'Berkas dicek.' });
    expect(status).toBe(200);
  });
});
