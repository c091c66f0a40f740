import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { permohonan } from '../support/api/permintaan.ts';

const MARKUP = `<img src=x onerror=alert(1)> "Siti" & =HYPERLINK('x') {{7*7}} \${a}`;

let t: Tumpukan;
beforeAll(async () => {
  t = await mulaiTumpukan({ sabarMs: 100 });
});
afterAll(() => t.tutup());

describe('markup and formulas in names are the text they are', () => {
  test("a client's name comes back as it was typed, in the detail and in the search", async () => {
    const dinsos = await t.sebagai('petugas-dinsos@bulukumba');
    const { klien } = permohonan();
    const lahir = await dinsos.kirim('/api/v1/lansia', permohonan({ klien: { ...klien, nama: MARKUP } }));
    expect(lahir.status).toBe(201);
    const rincian = await dinsos.ambil(`/api/v1/kasus/${String(lahir.isi['id'])}`);
    expect(rincian.isi['klien']).toMatchObject({ nama: MARKUP });
    // JSON, and never to be taken for a page.
    expect(rincian.kepala.get('content-type')).toMatch(/^application\/json/);
    expect(rincian.kepala.get('x-content-type-options')).toBe('nosniff');
    const cari = await dinsos.kirim('/api/v1/kasus/cari', { nama: '<img src=x' });
    expect(cari.isi['kasus']).toMatchObject([{ id: lahir.isi['id'] }]);
  });

  test('so does the name of a member of the staff, also in the history of the office', async () => {
    const admin = await t.sebagai('admin@bulukumba');
    const baru = await admin.kirim('/api/v1/orang', { nama: MARKUP, surel: 'markup@dinsos.test' });
    expect(baru.isi['orang']).toMatchObject({ nama: MARKUP });
    const { isi } = await admin.ambil('/api/v1/riwayat-kantor');
    expect(JSON.stringify(isi)).toContain(JSON.stringify(MARKUP).slice(1, -1));
  });
});
