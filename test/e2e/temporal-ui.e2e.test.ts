import { PENGAWAS_ALUR } from '../../domain/pengawasan/pengawas.ts';
import { tambahMenit } from '../../domain/jam/waktu.ts';
import { PERAN } from '../../domain/kata.ts';
import type { KasusSistem, Sistem } from '../support/sistem.ts';
import { mulaiSistem } from '../support/sistem.ts';
import type { MesinBerUi } from '../support/ui-temporal.ts';
import { mulaiMesinBerUi } from '../support/ui-temporal.ts';
import { sampai } from '../support/tunggu.ts';

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
  // Past its 1×24 hours when it is written down.
  rps = await s.lahir('rps', { diterimaPada: tambahMenit(s.l.sekarang(), -2 * 24 * 60) });
  // The engine's lists follow a moment later.
  const kadis = await s.sebagai(KADIS);
  const terdaftar = async () => (await daftar(kadis, '')).length > 0;
  await sampai(terdaftar, 20_000, 'kasus terdaftar di mesin');
});
afterAll(async () => {
  await s.tutup();
  await mesin.tutup();
});

type Klien = Awaited<ReturnType<Sistem['sebagai']>>;

async function daftar(k: Klien, kueri: string): Promise<string[]> {
  const { isi } = await k.ambil(`${API}/workflows?query=${encodeURIComponent(kueri)}`);
  const semua = (isi['executions'] ?? []) as { execution: { workflowId: string } }[];
  return semua.map((e) => e.execution.workflowId);
}

describe('the Temporal UI behind the API', () => {
  it('is the UI itself, told that nothing may be changed, under a policy of its own', async () => {
    const kadis = await s.sebagai(KADIS);
    const halaman = await kadis.mentah('/temporal/namespaces/default/workflows');
    expect([halaman.status, halaman.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await halaman.text()).toContain('/temporal/_app/immutable/');
    const csp = halaman.headers.get('content-security-policy') ?? '';
    expect(csp).toMatch(/script-src 'self' 'sha256-[^']+'; /);
    expect(csp).toContain(`connect-src ${new URL(s.alamat).host}/temporal/ `);
    expect(halaman.headers.get('x-frame-options')).toBe('DENY');
    expect(halaman.headers.get('set-cookie')).toBeNull();
    const { isi } = await kadis.ambil('/temporal/api/v1/settings');
    expect(isi).toMatchObject({
      DisableWriteActions: true,
      WorkflowTerminateDisabled: true,
      Codec: { Endpoint: '/api/v1/kodek' },
    });
  });

  it('is for supervisors who are signed in', async () => {
    for (const jalur of ['/temporal', `${API}/workflows`, '/temporal/_app/version.json'])
      expect([jalur, (await s.tamu.ambil(jalur)).status]).toEqual([jalur, 401]);
    for (const peran of PERAN) {
      const k = await s.sebagai(`${peran}@bulukumba`);
      const boleh = PENGAWAS_ALUR.some((p) => p === peran) ? 200 : 403;
      for (const jalur of ['/temporal', `${API}/workflows`, `${API}/workflows/${lansia.nomor}`])
        expect([peran, jalur, (await k.ambil(jalur)).status]).toEqual([peran, jalur, boleh]);
    }
  });

  it("lists and counts the own office's cases, whatever the filter says", async () => {
    const kadis = await s.sebagai(KADIS);
    for (const kueri of [
      '',
      'layanan = "rps" OR layanan = "lansia"',
      'NOT instansi = "bulukumba" OR terlambat = false',
    ])
      expect([kueri, await daftar(kadis, kueri)]).toEqual([kueri, [lansia.nomor]]);
    expect(await daftar(kadis, 'instansi = "pangkalpinang"')).toEqual([]);
    const hitung = (kueri: string) => kadis.ambil(`${API}/workflow-count?query=${encodeURIComponent(kueri)}`);
    expect((await hitung('')).isi['count']).toBe('1');
    expect((await hitung('GROUP BY ExecutionStatus')).isi['groups']).toHaveLength(1);
    for (const kueri of ['a = "b") OR (c = "d"', 'layanan = "rps" --', 'ORDER BY StartTime'])
      expect([kueri, (await hitung(kueri)).status]).toEqual([kueri, 422]);
    expect((await kadis.ambil(`${API}/workflows?query=a%3D1&query=b%3D1`)).status).toBe(422);
  });

  it("shows a case's history and checklist to its own office, and to no other", async () => {
    const bagian = ['', '/history', '/history-reverse'];
    const rincian = '/query/__temporal_workflow_metadata';
    for (const [akun, status] of [
      [KADIS, 200],
      ['kadis@pangkalpinang', 404],
    ] as const) {
      const k = await s.sebagai(akun);
      for (const b of bagian)
        expect([akun, b, (await k.ambil(`${API}/workflows/${lansia.nomor}${b}`)).status]).toEqual([
          akun,
          b,
          status,
        ]);
      expect((await k.kirim(`${API}/workflows/${lansia.nomor}${rincian}`, {})).status).toBe(status);
    }
    const { isi } = await (
      await s.sebagai(KADIS)
    ).kirim(`${API}/workflows/${lansia.nomor}${rincian}`, {
      execution: { workflowId: rps.nomor },
      query: { queryType: 'ringkasan' },
    });
    const [payload] = (isi['queryResult'] as { payloads: { data: string }[] }).payloads;
    const terbuka = Buffer.from(payload?.data ?? '', 'base64').toString();
    expect(JSON.parse(terbuka)).toMatchObject({
      currentDetails: expect.stringContaining(lansia.nomor) as string,
    });
  });

  it('tells nobody about the namespaces and machines beside it', async () => {
    const kadis = await s.sebagai(KADIS);
    const { isi } = await kadis.ambil('/temporal/api/v1/namespaces');
    expect(isi['namespaces']).toMatchObject([{ namespaceInfo: { name: 'default' } }]);
    const antrean = await kadis.ambil(`${API}/task-queues/lindung?taskQueueType=1`);
    expect(antrean.isi['pollers']).toMatchObject([{ identity: 'pekerja-1' }]);
    expect((await kadis.ambil(`${API}/task-queues/lain`)).status).toBe(404);
  });

  it('draws texts in a frame of its own page only', async () => {
    const kadis = await s.sebagai(KADIS);
    const jalur = '/temporal/render?content=%23%20Hai&theme=light';
    expect((await kadis.mentah(jalur)).status).toBe(404);
    expect(
      (await kadis.mentah(jalur, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'iframe' } }))
        .status,
    ).toBe(404);
    const res = await kadis.mentah(jalur, {
      headers: { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' },
    });
    expect(res.headers.get('content-security-policy')).toContain('sandbox allow-same-origin');
    expect(await res.text()).toContain('Hai');
  });
});

describe('what leads there', () => {
  it('the case names its workflow to supervisors, and the saved filters find what they promise', async () => {
    const kadis = await s.sebagai(KADIS);
    const { alurTemporal } = await lansia.rincian(KADIS);
    expect(alurTemporal).toBe(`/temporal/namespaces/default/workflows/${lansia.nomor}`);
    expect(await lansia.rincian('petugas-dinsos@bulukumba')).not.toHaveProperty('alurTemporal');
    const { isi } = await kadis.ambil('/api/v1/pengawasan/kueri');
    const kueri = isi['kueri'] as { kunci: string; kueri: string; alamat: string }[];
    for (const { kunci, kueri: teks, alamat } of kueri) {
      expect([kunci, new URL(alamat, s.alamat).searchParams.get('query')]).toEqual([kunci, teks]);
      const res = await kadis.ambil(`${API}/workflows?query=${encodeURIComponent(teks)}`);
      expect([kunci, res.status]).toEqual([kunci, 200]);
    }
    const cari = (kunci: string) => kueri.find((k) => k.kunci === kunci)?.kueri ?? 'tidak ada';
    expect(await daftar(kadis, cari('layanan:lansia'))).toEqual([lansia.nomor]);
    expect(await daftar(kadis, cari('peran:petugas-dinsos'))).toEqual([lansia.nomor]);
    expect(await daftar(kadis, cari('rpsTerlambat'))).toEqual([]);
    const kadisRps = await s.sebagai('kadis@pangkalpinang');
    const ketemu = async () => (await daftar(kadisRps, cari('rpsTerlambat')))[0] === rps.nomor;
    await sampai(ketemu, 20_000, 'hunian yang terlambat ditemukan');
  });
});
