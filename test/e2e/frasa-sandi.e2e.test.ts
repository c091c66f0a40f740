import { umumkanKunciFrasa } from '../../db/frasa.repository.ts';
import { buatPasanganFrasa } from '../../surat/tanda-tangan/kotak-frasa.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { lansia } from '../support/pembangun/lansia.ts';

const FRASA = 'Frasa-Rahasia-Kadis-99';

describe('a passphrase on its way through the API', () => {
  let t: Tumpukan;
  beforeAll(async () => {
    t = await mulaiTumpukan();
  });
  afterAll(() => t.tutup());

  const kirim = async (jenis: string, badan: object, kunci?: string) => {
    const { id, keadaan } = await tanamKasus(t.bd, lansia('tandaTangan'), { instansi: 'bulukumba' });
    const kadis = await t.sebagai('kadis@bulukumba');
    const kepala = kunci === undefined ? {} : { 'Idempotency-Key': kunci };
    return kadis.kirim(`/api/v1/kasus/${id}/tindakan/${jenis}`, { versi: keadaan.versi, ...badan }, kepala);
  };

  it('is refused where no worker has made a key known: nothing could close it', async () => {
    const { status, isi } = await kirim('tandaTangan', { frasaSandi: FRASA });
    expect([status, isi['kode']]).toEqual([503, 'penandaTanganBelumSiap']);
  });

  it('lies closed in its own row, and in no other table', async () => {
    const { publik } = buatPasanganFrasa();
    await umumkanKunciFrasa(t.bd.db, { id: 'uji', publik });
    const jawaban = await kirim('tandaTangan', { frasaSandi: FRASA });
    const tindakanId = String(jawaban.isi['tindakanId']);
    const [baris] = await t.bd.db.selectFrom('frasa_sandi').selectAll().execute();
    expect(baris).toMatchObject({ tindakan_id: tindakanId, kunci_id: 'uji' });
    const { isi, digest } = await t.bd.db
      .selectFrom('tindakan')
      .select(['isi', 'digest'])
      .where('id', '=', tindakanId)
      .executeTakeFirstOrThrow();
    const terbuka = await t.bd.brankas.baca(`tindakan:${tindakanId}`, isi ?? Buffer.alloc(0));
    expect(terbuka).toEqual({});
    const tabel = await t.bd.pemilik.introspection.getTables();
    for (const { name } of tabel) {
      const semua = await t.bd.pemilik
        .selectFrom(name as 'kasus')
        .selectAll()
        .execute();
      const teks = Buffer.concat(
        semua.flatMap((b) =>
          Object.values(b).map((n) => (Buffer.isBuffer(n) ? n : Buffer.from(JSON.stringify(n) ?? ''))),
        ),
      );
      expect([name, teks.includes(FRASA)]).toEqual([name, false]);
    }
    expect(t.log.join('').includes(FRASA)).toBe(false);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is an unknown field of any other act, and has a length', async () => {
    const lain = await kirim('catat', { catatan: 'Sudah.', frasaSandi: FRASA });
    expect(lain.status).toBe(422);
    expect(JSON.stringify(lain.isi)).not.toContain(FRASA);
    expect((await kirim('tandaTangan', { frasaSandi: 'x'.repeat(300) })).status).toBe(422);
  });
});
