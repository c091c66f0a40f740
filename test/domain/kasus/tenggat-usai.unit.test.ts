import { tenggatUsai } from '../../../domain/kasus/tenggat-usai.ts';
import type { Tenggat } from '../../../domain/kasus/tenggat.ts';

const BATAS = '2026-01-05T01:00:00.000Z';
const tenggat = (ubah: Partial<Tenggat> = {}): Tenggat => ({
  id: 'paraf#1',
  kunci: 'paraf',
  nama: 'Batas paraf',
  jam: 'kerja',
  sifat: 'standar',
  mulai: '2026-01-05T00:55:00.000Z',
  batas: BATAS,
  jenjang: [],
  ...ubah,
});
const berakhir = (pada: string) => tenggat({ berakhirPada: pada });

describe('deadlines that have ended', () => {
  it.each([
    ['a millisecond before its end', '2026-01-05T00:59:59.999Z', 'ditepati'],
    ['at its end', BATAS, 'terlewat'],
  ])('given a running deadline, when it ends %s, then it is %s', (_, pada, hasil) => {
    expect(tenggatUsai([tenggat()], [berakhir(pada)])).toEqual([{ kunci: 'paraf', sifat: 'standar', hasil }]);
  });

  it('given one that runs on, has just begun, or had ended before, then nothing is said of it', () => {
    expect(tenggatUsai([tenggat()], [tenggat()])).toEqual([]);
    expect(tenggatUsai([], [tenggat()])).toEqual([]);
    expect(tenggatUsai([berakhir(BATAS)], [berakhir(BATAS)])).toEqual([]);
  });

  it('given one whose end was put off by a hold, then the new end counts', () => {
    const batas = '2026-01-05T03:00:00.000Z';
    const sesudah = [tenggat({ batas, berakhirPada: '2026-01-05T02:00:00.000Z' })];
    expect(tenggatUsai([tenggat()], sesudah)).toEqual([expect.objectContaining({ hasil: 'ditepati' })]);
  });
});
