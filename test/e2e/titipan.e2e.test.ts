import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { hapusTitipanBasi } from '../../worker/titipan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';

describe('a staged upload', () => {
  let t: Tumpukan;
  beforeAll(async () => {
    t = await mulaiTumpukan();
  });
  afterAll(() => t.tutup());

  async function unggah(): Promise<string> {
    const formulir = new FormData();
    formulir.set('jenis', 'ktp');
    formulir.set('berkas', new Blob(['%PDF-1.4'], { type: 'application/pdf' }), 'ktp.pdf');
    const desa = await t.sebagai('petugas-desa@bulukumba');
    const jawab = await desa.mentah('/api/v1/dokumen', { method: 'POST', body: formulir });
    return ((await jawab.json()) as { id: string }).id;
  }

  const ada = (id: string) =>
    access(join(t.l.direktoriDokumen, id.slice(0, 2), id)).then(
      () => true,
      () => false,
    );

  it('that nobody attached is gone after 24 hours, row and file; a younger one stays', async () => {
    const [lama, baru] = [await unggah(), await unggah()];
    await t.bd.pemilik
      .updateTable('dokumen')
      .set({ diunggah_pada: new Date(Date.now() - 25 * 3_600_000).toISOString() })
      .where('id', '=', lama)
      .execute();
    const alat = {
      l: { ...t.l, db: t.bd.db },
      client: t.l.client,
      jam: t.l.jam,
      log: t.l.log,
      direktoriDokumen: t.l.direktoriDokumen,
    };
    expect(await hapusTitipanBasi(alat)).toBe(1);
    expect([await ada(lama), await ada(baru)]).toEqual([false, true]);
    const sisa = await t.bd.db.selectFrom('dokumen').select('id').execute();
    expect(sisa).toEqual([{ id: baru }]);
  });
});
