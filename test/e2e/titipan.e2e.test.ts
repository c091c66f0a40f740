import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { gudangFolder } from '../../db/gudang/folder.ts';
import { GudangPergi } from '../../db/gudang/gudang.ts';
import type { AlatWorker } from '../../worker/alat.ts';
import { hapusTitipanBasi } from '../../worker/titipan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { unggah } from '../support/api/kasus-uji.ts';
import { alatSurat } from '../support/surat/alat.ts';

describe('a staged upload', () => {
  let t: Tumpukan;
  let alat: AlatWorker;
  beforeAll(async () => {
    t = await mulaiTumpukan();
    const { client, jam, log } = t.l;
    alat = { l: { ...t.l, ...(await alatSurat()), db: t.bd.db, kunciCadangan: null }, client, jam, log };
  });
  afterAll(() => t.tutup());

  const titip = async () => String((await unggah(t, 'petugas-desa@bulukumba')).isi['id']);
  const ada = (id: string) =>
    access(join(t.direktoriDokumen, id.slice(0, 2), id)).then(
      () => true,
      () => false,
    );
  const tuakan = (id: string) =>
    t.bd.pemilik
      .updateTable('dokumen')
      .set({ diunggah_pada: new Date(Date.now() - 25 * 3_600_000).toISOString() })
      .where('id', '=', id)
      .execute();
  const tersisa = async () => {
    const baris = await t.bd.db.selectFrom('dokumen').select(['id', 'kunci_id']).execute();
    const kunci = await t.bd.db
      .selectFrom('kunci_data')
      .select('id')
      .where('jenis', '=', 'dokumen')
      .execute();
    expect(new Set(kunci.map((k) => k.id))).toEqual(new Set(baris.map((b) => b.kunci_id)));
    return baris.map((b) => b.id);
  };

  it('that nobody attached is gone after 24 hours, row, key and file; a younger one stays', async () => {
    const [lama, baru] = [await titip(), await titip()];
    await tuakan(lama);
    expect(await hapusTitipanBasi(alat)).toBe(1);
    expect([await ada(lama), await ada(baru)]).toEqual([false, true]);
    expect(await tersisa()).toEqual([baru]);
  });

  it('whose store is away waits, row, key and file, until it is back', async () => {
    const lama = await titip();
    await tuakan(lama);
    // A file stands where the folder should be.
    const pergi = gudangFolder(join(t.direktoriDokumen, lama.slice(0, 2), lama));
    await expect(hapusTitipanBasi({ ...alat, l: { ...alat.l, gudang: pergi } })).rejects.toThrow(GudangPergi);
    expect(await tersisa()).toContain(lama);
    expect(await hapusTitipanBasi(alat)).toBe(1);
    expect(await tersisa()).not.toContain(lama);
    expect(await ada(lama)).toBe(false);
  });
});
