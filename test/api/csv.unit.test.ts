import { tanpaRumus, tulisBaris } from '../../api/csv.ts';

/**
 * The cells of a text as a spreadsheet finds them that splits at one sign, and takes a quote as such only where a cell begins
 * with it.
 */
function sel(teks: string, pemisah: string): string[] {
  const satu = new RegExp(`(?:"((?:[^"]|"")*)"?)?([^${pemisah}\r\n]*)(?:${pemisah}|\r\n?|\n|$)`, 'g');
  return [...teks.matchAll(satu)].map(([, kutipan = '', sisa = '']) => kutipan.replaceAll('""', '"') + sisa);
}

const RUMUS = '=HYPERLINK("http://jahat.contoh";"klik")';
const JAHAT = [
  RUMUS,
  `Budi;${RUMUS}`,
  `Budi; ${RUMUS}`,
  `Budi;"${RUMUS}`,
  `Budi,${RUMUS}`,
  `Budi\n${RUMUS}`,
  `Budi\r\n+1`,
  `Budi\t-1`,
  `;@SUM(1)`,
  `\t=1`,
  `\r=1`,
  ' -1',
];

describe('sel yang serupa rumus', () => {
  test.each(JAHAT.flatMap((isi) => [',', ';', '\t'].map((pemisah) => [isi, pemisah] as const)))(
    '%j dalam lembar yang memisah di %j: tidak satu pun menjadi rumus',
    (isi, pemisah) => {
      const baris = tulisBaris(['LNS-1', isi, 'x']) + tulisBaris([isi, isi]);
      for (const satu of sel(baris, pemisah)) expect(satu).not.toMatch(/^[\s"]*[=+\-@]/);
    },
  );

  test('satu tanda teks di depan yang berbahaya, selebihnya tetap', () => {
    expect(tanpaRumus('a;=1\n- b')).toBe("a;'=1\n'- b");
    expect(tanpaRumus('=1')).toBe("'=1");
    for (const biasa of ["Daeng Te'ne", 'lahir 1950-01-01', 'a = b', 'x@y.contoh', '3,5', 'A; B'])
      expect(tanpaRumus(biasa)).toBe(biasa);
  });
});

test('yang memuat pemisah dikutip, juga titik koma: lembar kerja di sini memisah di sana', () => {
  expect(tulisBaris(['a;b', 'c,d', 'e"f', 'g\nh', 'i'])).toBe('"a;b","c,d","e""f","g\nh",i\r\n');
});
