import { kasusOrangSama } from '../../db/kesamaan.repository.ts';
import { putuskanSama } from '../support/api/kesamaan.ts';
import type { Tertanam } from '../support/api/tanam-kasus.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { lansia } from '../support/pembangun/lansia.ts';
import { rps } from '../support/pembangun/rps.ts';

describe('decisions about who is who', () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  afterAll(() => bd.tutup());

  const baru = (instansi = 'bulukumba') => tanamKasus(bd, lansia('permohonan'), { instansi });
  const sama = async (k: Tertanam, instansi = k.keadaan.instansiId) =>
    new Set(await kasusOrangSama(bd.db, instansi, k.id));
  const ini = (...k: Tertanam[]) => new Set(k.map((t) => t.id));

  it('link cases step by step, from every side', async () => {
    const [a, b, c, d] = [await baru(), await baru(), await baru(), await baru()];
    await putuskanSama(bd, b, a);
    await putuskanSama(bd, b, c);
    await putuskanSama(bd, c, d, { sama: false });
    for (const k of [a, b, c]) expect(await sama(k)).toEqual(ini(a, b, c));
    expect(await sama(d)).toEqual(ini(d));
    // A ring is no trap.
    await putuskanSama(bd, c, a);
    expect(await sama(a)).toEqual(ini(a, b, c));
  });

  it('are not needed for a recommendation that was born of a stay, and can undo that', async () => {
    const instansi = 'pangkalpinang';
    const stay = await tanamKasus(bd, rps('asesmen'), { instansi });
    const anak = await tanamKasus(bd, lansia('permohonan'), { instansi, kasusAsal: stay.id });
    expect(await sama(stay)).toEqual(ini(stay, anak));
    expect(await sama(anak)).toEqual(ini(stay, anak));
    await putuskanSama(bd, anak, stay, { sama: false });
    expect(await sama(stay)).toEqual(ini(stay));
    await bd.pemilik.deleteFrom('kesamaan_klien').where('sama', '=', false).execute();
    // A complaint, say: a case without a client is about nobody.
    await bd.pemilik.deleteFrom('klien').where('kasus_id', '=', stay.id).execute();
    expect(await sama(anak)).toEqual(ini(anak));
  });

  it('stay within the office: the database itself refuses a pair across, and another office learns nothing', async () => {
    const [sini, sana] = [await baru(), await baru('pangkalpinang')];
    await expect(putuskanSama(bd, sini, sana)).rejects.toMatchObject({ code: '23503' });
    expect(await sama(sini, 'pangkalpinang')).toEqual(new Set());
  });

  it('the latest counts, whichever side it was made on and in whatever order it is recorded', async () => {
    const [a, b] = [await baru(), await baru()];
    const pukul = (jam: number) => ({ pada: `2026-01-05T0${jam}:00:00.000Z` });
    expect(await putuskanSama(bd, a, b, { ...pukul(3), sama: false })).toBe(true);
    expect(await putuskanSama(bd, b, a, pukul(2))).toBe(false);
    expect(await sama(a)).toEqual(ini(a));
    expect(await putuskanSama(bd, b, a, pukul(4))).toBe(true);
    expect(await sama(a)).toEqual(ini(a, b));
  });

  it('about an erased case are not brought back', async () => {
    const [a, b] = [await baru(), await baru()];
    await bd.db.updateTable('kasus').set({ dihapus_pada: '2026-02-01' }).where('id', '=', b.id).execute();
    expect(await putuskanSama(bd, a, b)).toBe(false);
    expect(await sama(a)).toEqual(ini(a));
  });
});
