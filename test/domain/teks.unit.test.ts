import { dapatDisimpan, teksSingkat, terlihatSemua } from '../../domain/teks.ts';

const ORANG_TUA = '\u{1F9D3}';

describe('text from outside', () => {
  it.each([
    ['batalkan', 'batalkan'],
    ['80 – “tua”', '80 – “tua”'],
    ['', ''],
    ['a\0b', 'a\uFFFDb'],
    ['a\nb\u2028c', 'a\uFFFDb\uFFFDc'],
    ['\u202Enaklatab', '\uFFFDnaklatab'],
    [`a\uD83Eb\uDDD3`, 'a\uFFFDb\uFFFD'],
    [ORANG_TUA, ORANG_TUA],
    [`123456789${ORANG_TUA}`, '123456789\uFFFD'],
    ['x'.repeat(1_000), 'x'.repeat(10)],
  ])('%j is kept as %j', (teks, hasil) => {
    expect(teksSingkat(teks, 10)).toBe(hasil);
    expect(dapatDisimpan(hasil)).toBe(true);
    expect(terlihatSemua(hasil)).toBe(true);
  });

  it.each<[string, boolean, boolean]>([
    ['biasa', true, true],
    ['dua\nbaris', true, false],
    ['a\0b', false, false],
    ['\uD83E', false, false],
    [ORANG_TUA, true, true],
  ])('%j: can be kept %s, can be seen %s', (teks, disimpan, terlihat) => {
    expect([dapatDisimpan(teks), terlihatSemua(teks)]).toEqual([disimpan, terlihat]);
  });
});
