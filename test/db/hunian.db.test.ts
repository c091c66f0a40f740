import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { BasisDataUji } from '../support/basis-data.ts';
import { basisDataUji } from '../support/basis-data.ts';
import { tanamKasus } from '../support/api/tanam-kasus.ts';
import { rps } from '../support/pembangun/rps.ts';

describe('a bed', () => {
  let bd: BasisDataUji;
  beforeAll(async () => {
    bd = await basisDataUji();
  });
  afterAll(() => bd.tutup());

  async function tempati(
    kasusId: string,
    tempatTidur: string,
    dari: string,
    sampai: string | null,
  ): Promise<unknown> {
    return bd.db
      .insertInto('hunian')
      .values({
        id: randomUUID(),
        instansi_id: 'pangkalpinang',
        tempat_tidur_id: tempatTidur,
        kasus_id: kasusId,
        masa: sql`tstzrange(${dari}::timestamptz, ${sampai}::timestamptz)`,
      })
      .execute();
  }

  it('holds one client at a time, and a client one bed, whatever the application believes', async () => {
    const instansi = { instansi: 'pangkalpinang' };
    const satu = await tanamKasus(bd, rps('keputusan'), instansi);
    const dua = await tanamKasus(bd, rps('keputusan'), instansi);
    const [a, b] = await bd.db.selectFrom('tempat_tidur').select('id').limit(2).execute();
    await tempati(satu.id, a?.id ?? '', '2026-01-01T00:00Z', '2026-01-05T00:00Z');
    const galat = { code: '23P01' };
    await expect(tempati(dua.id, a?.id ?? '', '2026-01-04T23:59Z', null)).rejects.toMatchObject(galat);
    await expect(tempati(satu.id, b?.id ?? '', '2026-01-02T00:00Z', null)).rejects.toMatchObject(galat);
    await expect(tempati(dua.id, a?.id ?? '', '2026-01-05T00:00Z', null)).resolves.toBeDefined();
  });
});
