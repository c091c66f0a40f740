import { tmpdir } from 'node:os';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';

let t: Tumpukan;
beforeAll(async () => {
  // A port that nobody listens on.
  const bekas = createServer().listen(0, '127.0.0.1');
  await once(bekas, 'listening');
  const { port } = bekas.address() as AddressInfo;
  await new Promise((selesai) => bekas.close(selesai));
  t = await mulaiTumpukan({ konsol: tmpdir(), temporalUi: `http://127.0.0.1:${port}` });
});
afterAll(() => t.tutup());

const API = '/temporal/api/v1/settings';

describe('the Temporal UI where it does not answer', () => {
  it('sends a browser that is not signed in to the sign-in page, and a program away', async () => {
    const halaman = await t.tamu.mentah('/temporal/namespaces/default/workflows');
    expect([halaman.status, halaman.headers.get('location')]).toEqual([303, '/konsol/masuk']);
    expect((await t.tamu.ambil(API)).status).toBe(401);
  });

  it('says so to a supervisor', async () => {
    const kadis = await t.sebagai('kadis@bulukumba');
    for (const jalur of ['/temporal', API, '/temporal/_app/version.json']) {
      const { status, isi } = await kadis.ambil(jalur);
      expect([jalur, status, isi['kode']]).toEqual([jalur, 503, 'temporalUiPergi']);
    }
  });

  it('turns others away before it asks', async () => {
    expect((await (await t.sebagai('peksos@bulukumba')).ambil(API)).status).toBe(403);
  });
});
