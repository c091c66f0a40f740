import { randomUUID } from 'node:crypto';
import { komitWaktu } from '../../activities/eskalasi.ts';
import type { PermintaanTindakan } from '../../activities/kontrak.ts';
import type { Lingkungan } from '../../activities/lingkungan.ts';
import { komitTindakan } from '../../activities/tindakan.ts';
import { bacaKeadaan } from '../../db/kasus.repository.ts';
import { catatTindakan } from '../../db/tindakan.repository.ts';
import { dariMs } from '../../domain/jam/waktu.ts';
import type { KeadaanRps } from '../../domain/rps/keadaan.ts';
import { peristiwaWaktu } from '../../domain/kasus/waktu-jatuh.ts';
import { ATURAN } from '../../domain/layanan.ts';
import { gudangIngatan } from '../support/gudang-ingatan.ts';
import { cariPelaku } from '../support/alur/pelaku.ts';
import { segelkan } from '../support/alur/segel.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { rps } from '../support/pembangun/rps.ts';
import { alatSurat } from '../support/surat/alat.ts';

describe('an activity that is run again after its answer was lost', () => {
  let bd: BasisDataUji;
  let l: Lingkungan;
  let kasus: Tertanam<KeadaanRps>;
  let alurId: string;
  beforeAll(async () => {
    bd = await basisDataUji();
    l = {
      db: bd.db,
      brankas: bd.brankas,
      penyegel: bd.penyegel,
      gudang: gudangIngatan(),
      kunciCadangan: null,
      ...(await alatSurat()),
      sekarang: () => dariMs(Date.now()),
    };
  });
  beforeEach(async () => {
    kasus = await tanamKasus(bd, rps('keputusan'), { instansi: 'pangkalpinang' });
    const baris = await bd.db
      .selectFrom('kasus')
      .select('alur_id')
      .where('id', '=', kasus.id)
      .executeTakeFirstOrThrow();
    alurId = baris.alur_id;
  });
  afterAll(() => bd.tutup());

  const banyak = async (tabel: 'riwayat' | 'kotak_keluar') =>
    (await bd.db.selectFrom(tabel).select('kasus_id').where('kasus_id', '=', kasus.id).execute()).length;

  async function permintaan(): Promise<PermintaanTindakan> {
    const { waktu, urutan, versi } = kasus.keadaan;
    const pelaku = await cariPelaku(bd, 'kabid-rehsos@pangkalpinang.contoh');
    const tindakan = segelkan(bd, kasus.id, 'terimaDiRps', {}, pelaku, waktu, versi);
    await catatTindakan(bd.db, bd.brankas, {
      tindakan,
      instansiId: 'pangkalpinang',
      kunciIdempotensi: randomUUID(),
      asal: 'uji',
      alurId,
    });
    const keputusan = ATURAN.rps.putuskan(kasus.keadaan, tindakan);
    return { kasusId: kasus.id, alurId, urutan, tindakan, waktu, keputusan };
  }

  it('gives the same answer for an act and writes nothing twice', async () => {
    const p = await permintaan();
    const pertama = await komitTindakan(l, p);
    expect(pertama).toMatchObject({
      hasil: 'diterima',
      pengayaan: { tenggatMulai: [{ kunci: 'penerimaan' }] },
    });
    expect(await komitTindakan(l, p)).toEqual(pertama);
    expect(await banyak('riwayat')).toBe(1);
  });

  it('tells a repeat of the act, seen later, that it has been done', async () => {
    const p = await permintaan();
    await komitTindakan(l, p);
    expect(await komitTindakan(l, { ...p, urutan: p.urutan + 1 })).toEqual({ hasil: 'ulang' });
    expect(await banyak('riwayat')).toBe(1);
  });

  it('gives the same answer for a rung and tells nobody twice', async () => {
    const jatuh = peristiwaWaktu(ATURAN.rps, kasus.keadaan, '9999-01-01T00:00:00.000Z');
    const p = { kasusId: kasus.id, alurId, urutan: kasus.keadaan.urutan, peristiwa: jatuh ? [jatuh] : [] };
    const pertama = await komitWaktu(l, p);
    const pesan = await banyak('kotak_keluar');
    expect([pertama.hasil, pesan > 0]).toEqual(['dicatat', true]);
    expect(await komitWaktu(l, p)).toEqual(pertama);
    expect([await banyak('riwayat'), await banyak('kotak_keluar')]).toEqual([1, pesan]);
  });

  it('gives each the same answer where the answers of several in a row were lost', async () => {
    const jatuh = peristiwaWaktu(ATURAN.rps, kasus.keadaan, '9999-01-01T00:00:00.000Z');
    if (!jatuh) throw new Error('tidak ada jenjang');
    const jenjang = { kasusId: kasus.id, alurId, urutan: kasus.keadaan.urutan, peristiwa: [jatuh] };
    const pertama = [await komitWaktu(l, jenjang)];
    const tindakan = { ...(await permintaan()), urutan: kasus.keadaan.urutan + 1, waktu: jatuh.waktu };
    const kedua = [await komitTindakan(l, tindakan)];
    const pesan = await banyak('kotak_keluar');
    expect([pertama[0]?.hasil, kedua[0]?.hasil]).toEqual(['dicatat', 'diterima']);
    pertama.push(await komitWaktu(l, jenjang));
    kedua.push(await komitTindakan(l, tindakan));
    expect([pertama[1], kedua[1]]).toEqual([pertama[0], kedua[0]]);
    expect([await banyak('riwayat'), await banyak('kotak_keluar')]).toEqual([2, pesan]);
    // Another rung at that place is none of its own.
    const lain = { ...jenjang, peristiwa: [{ ...jatuh, waktu: '2020-01-01T00:00:00.000Z' }] };
    expect(await komitWaktu(l, lain)).toMatchObject({ hasil: 'tertinggal' });
  });

  it('a rung goes to who holds the post when it falls due, not when somebody last touched the case', async () => {
    const kabid = await bd.db
      .selectFrom('jabatan')
      .select('id')
      .where('instansi_id', '=', 'pangkalpinang')
      .where('peran', '=', 'kabid-rehsos')
      .executeTakeFirstOrThrow();
    const { orangId } = await cariPelaku(bd, 'kasi-rehsos@pangkalpinang.contoh');
    const jatuh = peristiwaWaktu(ATURAN.rps, kasus.keadaan, '9999-01-01T00:00:00.000Z');
    const pada = jatuh?.waktu ?? '';
    await bd.pemilik
      .insertInto('pemangku')
      .values({
        id: randomUUID(),
        jabatan_id: kabid.id,
        orang_id: orangId,
        sifat: 'plh',
        masa: `[${pada},)`,
        dasar: 'Keputusan uji',
      })
      .execute();
    expect(pada > kasus.keadaan.waktu).toBe(true);
    const { urutan } = kasus.keadaan;
    await komitWaktu(l, { kasusId: kasus.id, alurId, urutan, peristiwa: jatuh ? [jatuh] : [] });
    const baris = await bd.db
      .selectFrom('kotak_keluar')
      .select(['orang_id', 'lewat'])
      .where('kasus_id', '=', kasus.id)
      .execute();
    expect(baris).toContainEqual({ orang_id: orangId, lewat: 'pltPlh' });
  });

  it('of a run that no longer holds the case, or has not seen all of it, is given what is on record', async () => {
    const p = await permintaan();
    const keadaan = await bacaKeadaan(bd.db, bd.brankas, kasus.id);
    const tertinggal = { hasil: 'tertinggal', keadaan, alurId };
    expect(await komitTindakan(l, { ...p, alurId: `${alurId}-b2` })).toEqual(tertinggal);
    expect(await komitTindakan(l, { ...p, urutan: p.urutan - 1 })).toEqual(tertinggal);
    expect(await banyak('riwayat')).toBe(0);
  });
});
