import { cetak } from '../../surat/cetak/cetak.ts';
import { lebihDulu } from '../../surat/lebih-dulu.ts';
import type { Lembar } from '../../surat/lembar.ts';
import { lembarUji } from '../support/surat/lembar.ts';

let dicetak: Lembar[];
const terhitung = (lembar: Lembar) => {
  dicetak.push(lembar);
  return cetak(lembar);
};
beforeEach(() => {
  dicetak = [];
});

/** As it comes back from the record. */
const terbaca = (l: Lembar) => JSON.parse(JSON.stringify(l)) as Lembar;

describe('a letter that was begun', () => {
  it('is printed once, and is the same letter', async () => {
    const p = lebihDulu(terhitung);
    p.mulai(lembarUji());
    p.mulai(lembarUji());
    const isi = await p.cetak(terbaca(lembarUji()));
    expect(dicetak).toHaveLength(1);
    expect(isi.equals(await cetak(lembarUji()))).toBe(true);
  });

  it('is given away once: nobody gets the buffer of somebody else', async () => {
    const p = lebihDulu(terhitung);
    p.mulai(lembarUji());
    const [a, b] = await Promise.all([p.cetak(lembarUji()), p.cetak(lembarUji())]);
    expect(dicetak).toHaveLength(2);
    expect(a).not.toBe(b);
    expect(a?.equals(b)).toBe(true);
  });

  it('counts for no other letter', async () => {
    const p = lebihDulu(terhitung);
    p.mulai(lembarUji({ nomor: '1' }));
    await p.cetak(lembarUji({ nomor: '2' }));
    expect(dicetak.map((l) => l.nomor)).toEqual(['1', '2']);
  });

  it('and failed is printed anew, and then says why it cannot be', async () => {
    let kali = 0;
    const p = lebihDulu((lembar) => {
      kali += 1;
      return kali === 1 ? Promise.reject(new Error('macet')) : terhitung(lembar);
    });
    p.mulai(lembarUji());
    await p.cetak(lembarUji());
    expect([kali, dicetak.length]).toEqual([2, 1]);
    const rusak = lebihDulu(() => Promise.reject(new Error('macet')));
    rusak.mulai(lembarUji());
    await expect(rusak.cetak(lembarUji())).rejects.toThrow('macet');
  });

  it('is one of a few: many at once are printed when they are asked for', async () => {
    const p = lebihDulu(terhitung);
    for (let i = 0; i < 25; i += 1) p.mulai(lembarUji({ nomor: String(i) }));
    expect(dicetak).toHaveLength(20);
    expect((await p.cetak(lembarUji({ nomor: '24' }))).length).toBeGreaterThan(0);
    expect(dicetak.at(-1)?.nomor).toBe('24');
  });
});
