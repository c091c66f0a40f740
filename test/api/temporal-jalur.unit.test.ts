import { uraiJalur } from '../../api/temporal/jalur.ts';

const urai = (jalur: string, baca = true) => uraiJalur(jalur, baca, 'default').jenis;
const RUANG = '/api/v1/namespaces/default';
const ALUR = `${RUANG}/workflows/lansia-bulukumba-2026-0001`;

describe('paths of the Temporal UI', () => {
  it.each([
    ['/', 'halaman'],
    ['/namespaces/default/workflows', 'halaman'],
    ['/_app/immutable/chunks/R0gNDFMs.js', 'aset'],
    ['/favicon.ico', 'aset'],
    ['/render', 'gambar'],
    ['/api/v1/settings', 'setelan'],
    ['/api/v1/namespaces', 'ruang'],
    ['/api/v1/cluster-info', 'umum'],
    [RUANG, 'umum'],
    [`${RUANG}/search-attributes`, 'umum'],
    [`${RUANG}/task-queues/lindung`, 'antrean'],
    [`${RUANG}/workflows`, 'daftar'],
    [`${RUANG}/workflow-count`, 'daftar'],
    [ALUR, 'alur'],
    [`${ALUR}/history`, 'alur'],
    [`${ALUR}-b2/history-reverse`, 'alur'],
  ])('%s is %s', (jalur, jenis) => expect(urai(jalur)).toBe(jenis));

  it.each([
    '/api',
    '/api/',
    '/api/v2/settings',
    '/api/v1//settings',
    '/api/v1/settings/',
    '/api/v1/./settings',
    '/api/v1/x/../settings',
    '/api/v1/%73ettings',
    '/api/v1/nexus/endpoints',
    '/api/v1/namespaces/default2',
    '/api/v1/namespaces/temporal-system/workflows',
    `${RUANG}/`,
    `${RUANG}/archived-workflows`,
    `${RUANG}/schedules`,
    `${RUANG}/batch-operations`,
    `${RUANG}/worker-deployments`,
    `${RUANG}/task-queues/lain`,
    `${RUANG}/workflows/`,
    `${ALUR}/history/`,
    `${ALUR}/run/x/history.json`,
    `${ALUR}%2fhistory`,
    `${ALUR}/../rps-pangkalpinang-2026-0001`,
    `${ALUR}/query/__temporal_workflow_metadata`,
    `${ALUR}/terminate`,
  ])('%s is refused', (jalur) => expect(urai(jalur)).toBe('ditolak'));

  it('the only thing that may be sent is the question for the checklist', () => {
    expect(urai(`${ALUR}/query/__temporal_workflow_metadata`, false)).toBe('rincianKini');
    const lain = ['/', '/_app/x.js', '/render', '/api/v1/settings', RUANG, ALUR, `${RUANG}/workflows`];
    const kueri = [
      'ringkasan',
      '__stack_trace',
      '__temporal_workflow_metadata/',
      '__temporal_workflow_metadata%20',
    ];
    for (const jalur of [...lain, ...kueri.map((k) => `${ALUR}/query/${k}`)])
      expect([jalur, urai(jalur, false)]).toEqual([jalur, 'ditolak']);
  });
});
