import { susulMusnah } from '../../db/cadangan/kunci-basis-data.ts';
import { denganKlien } from '../../db/cadangan/mesin.ts';
import { saranSkm, terikatSaran } from '../../db/skm.baca.ts';
import { simpanJawaban, simpanUndangan, terikatKodeSurvei } from '../../db/skm.repository.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { jawaban } from '../support/api/tanam-survei.ts';
import type { Bengkel } from '../support/cadangan/bengkel.ts';
import { bukaBengkel } from '../support/cadangan/bengkel.ts';
import { kasusTercatat } from '../support/cadangan/kasus-tercatat.ts';

describe('surveys in a backup', () => {
  let b: Bengkel;
  let asal: BasisDataUji;
  beforeAll(async () => {
    b = await bukaBengkel();
    asal = await basisDataUji();
  });
  afterAll(async () => {
    await asal.tutup();
    await b.tutup();
  });

  const PANGKAL = '2026-01-05T01:00:00.000Z';
  const KANTOR = { instansiId: 'pangkalpinang', layanan: 'rps' } as const;

  async function undang(kode: string): Promise<string> {
    const { id } = await kasusTercatat(asal, b.gudang(asal));
    const kotak = await asal.brankas.simpan(id, terikatKodeSurvei(id), kode);
    const sidik = asal.brankas.sidikKodeSurvei(kode);
    await asal.db
      .transaction()
      .execute((trx) =>
        simpanUndangan(trx, { ...KANTOR, sidik, kode: kotak, kasusId: id, urutan: 1, dibuatPada: PANGKAL }),
      );
    return id;
  }

  it('given a case that was erased later, then what is restored has no invitation of it, and all else', async () => {
    const tetap = await undang('AAAA-AAAA-AAAA');
    const dihapus = await undang('BBBB-BBBB-BBBB');
    for (const kode of ['AAAA-AAAA-AAAA', 'BBBB-BBBB-BBBB'])
      await simpanJawaban(asal.db, {
        ...KANTOR,
        sidik: asal.brankas.sidikKodeSurvei(kode),
        isi: jawaban(4),
        saran: await asal.brankas.simpanKantor('pangkalpinang', terikatSaran('pangkalpinang'), 'Bagus'),
        triwulan: '2026-1',
        berlakuSejak: '2026-01-01T00:00:00.000Z',
      });
    // Their group is not complete; as if it were, so that it can be read.
    await asal.db.updateTable('skm_jawaban').set({ triwulan: '2026-1' }).execute();
    const { generasi } = await b.cadangkan(asal);
    await asal.pemilik.deleteFrom('kunci_data').where('kasus_id', '=', dihapus).execute();
    await denganKlien(asal.url, (k) => susulMusnah(k, b.cadangan));

    const { bd, terhapus } = await b.pulihkan(generasi, asal);
    expect(terhapus).toBe(1);
    const undangan = await bd.db.selectFrom('skm_undangan').select(['kasus_id', 'dipakai', 'kode']).execute();
    expect(undangan).toMatchObject([{ kasus_id: tetap, dipakai: true }]);
    const kode = undangan[0]?.kode ?? Buffer.alloc(0);
    expect(await bd.brankas.baca(terikatKodeSurvei(tetap), kode)).toBe('AAAA-AAAA-AAAA');
    const masa = { instansiId: 'pangkalpinang', dari: '2026-1', sampai: '2026-1', layanan: ['rps'] } as const;
    const saran = await saranSkm(bd.db, masa, 10);
    expect(saran).toHaveLength(2);
    for (const s of saran)
      expect(await bd.brankas.baca(terikatSaran('pangkalpinang'), s.saran)).toBe('Bagus');
    await bd.tutup();
  });
});
