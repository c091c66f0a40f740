import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { komitTindakan } from '../../activities/tindakan.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { ambilMenunggu } from '../../db/menunggu.repository.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { gudangFolder } from '../../db/gudang/folder.ts';
import { GudangPergi } from '../../db/gudang/gudang.ts';
import type { AlatWorker } from '../../worker/alat.ts';
import { hapusTitipanBasi } from '../../worker/titipan.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { unggah } from '../support/api/kasus-uji.ts';
import { permohonan } from '../support/api/permintaan.ts';
import { alatSurat } from '../support/surat/alat.ts';

/** Also what was sent a moment ago. */
const SEMUA = { pertama: 0, terlama: 0 };

describe('a staged upload', () => {
  let t: Tumpukan;
  let alat: AlatWorker;
  beforeAll(async () => {
    t = await mulaiTumpukan({ sabarMs: 100 });
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

  it('whose box cannot be removed holds up no other, and the round says so', async () => {
    const ids = [await titip(), await titip(), await titip()];
    for (const id of ids) await tuakan(id);
    const { gudang } = t.l;
    const terkunci = new GudangPergi('folder: EACCES');
    const hapus = (id: string) => (id === ids[0] ? Promise.reject(terkunci) : gudang.hapus(id));
    const l = { ...alat.l, gudang: { ...gudang, hapus } };
    await expect(hapusTitipanBasi({ ...alat, l })).rejects.toBe(terkunci);
    expect((await tersisa()).filter((id) => ids.includes(id))).toEqual([ids[0]]);
    expect(await hapusTitipanBasi(alat)).toBe(1);
  });

  it('of somebody whose acts have not been judged yet stays for as long, and is attached then', async () => {
    const [lahir, susulan, sisa] = [await titip(), await titip(), await titip()];
    const desa = await t.sebagai('petugas-desa@bulukumba');
    const { isi } = await desa.kirim('/api/v1/lansia', permohonan({ dokumen: [lahir] }));
    const kasusId = String(isi['id']);
    await desa.kirim(`/api/v1/kasus/${kasusId}/tindakan/lampirkanDokumen`, { dokumen: [susulan] });
    const lusa = {
      ...alat,
      l: { ...alat.l, sekarang: () => new Date(Date.now() + 48 * 3_600_000).toISOString() },
    };
    await hapusTitipanBasi(lusa);
    expect(await tersisa()).toEqual(expect.arrayContaining([lahir, susulan]));

    for (const { tindakan, alurId } of (await ambilMenunggu(t.bd.db, t.bd.brankas, SEMUA, 10)).tindakan) {
      const k = await bacaKeadaan(t.bd.db, t.bd.brankas, kasusId);
      if (!k) throw new Error('kasus tidak ada');
      const keputusan = ATURAN.lansia.putuskan(k, tindakan);
      const p = { kasusId, alurId, urutan: k.urutan, tindakan, waktu: tindakan.waktu, keputusan };
      expect(await komitTindakan(lusa.l, p)).toMatchObject({ hasil: 'diterima' });
    }
    const k = await bacaKeadaan(t.bd.db, t.bd.brankas, kasusId);
    expect(k?.dokumen.map((d) => d.id)).toEqual([lahir, susulan]);
    expect(await hapusTitipanBasi(lusa)).toBe(2);
    expect(await tersisa()).not.toContain(sisa);
  });
});
