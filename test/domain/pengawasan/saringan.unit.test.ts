import fc from 'fast-check';
import { saringanKantor } from '../../../domain/pengawasan/saringan-kantor.ts';
import { SaringanTidakSah } from '../../../domain/pengawasan/urai-saringan.ts';

const bagi = (kueri: string) => saringanKantor('bulukumba', kueri);
const MILIK = "`instansi` = 'bulukumba'";

describe('a filter of the Temporal UI is confined to one office', () => {
  it.each([
    ['', MILIK],
    ['GROUP BY ExecutionStatus', `${MILIK} GROUP BY \`ExecutionStatus\``],
    ['tahap="paraf"', `${MILIK} AND (\`tahap\` = 'paraf')`],
    ["`tahap` = 'paraf' OR terlambat = TRUE", `${MILIK} AND (\`tahap\` = 'paraf' OR \`terlambat\` = true)`],
    [
      'not (layanan IN ("rps", "lansia") and versi >= -2.5) GROUP BY `layanan`',
      `${MILIK} AND (NOT (\`layanan\` IN ('rps', 'lansia') AND \`versi\` >= -2.5)) GROUP BY \`layanan\``,
    ],
    [
      'StartTime BETWEEN "2026-01-01T00:00:00Z" AND "2026-02-01T00:00:00Z" AND penanggung IS NOT NULL',
      `${MILIK} AND (\`StartTime\` BETWEEN '2026-01-01T00:00:00Z' AND '2026-02-01T00:00:00Z' AND \`penanggung\` IS NOT NULL)`,
    ],
    ['WorkflowId STARTS_WITH "lansia"', `${MILIK} AND (\`WorkflowId\` STARTS_WITH 'lansia')`],
    ['instansi = "pangkalpinang"', `${MILIK} AND (\`instansi\` = 'pangkalpinang')`],
  ])('%s', (asal, menjadi) => expect(bagi(asal)).toBe(menjadi));

  it.each([
    'tahap = "paraf") OR (instansi = "pangkalpinang"',
    'tahap = "paraf" -- ',
    'tahap = "paraf" /* */',
    'tahap = "paraf" # x',
    'tahap = "paraf"; drop',
    'tahap = "par\\" OR instansi = "pangkalpinang"',
    "tahap = 'par''af'",
    'tahap = "paraf',
    'tahap = paraf',
    '"tahap" = "paraf"',
    'tahap = "paraf" ORDER BY StartTime',
    'tahap = "paraf" LIMIT 1',
    'tahap = "paraf" UNION SELECT 1',
    'tahap = "paraf" GROUP BY layanan OR 1 = 1',
    'tahap = "a" AND',
    '(tahap = "a"',
    'tahap = "a")',
    '()',
    'f(tahap) = "a"',
    'tahap = tahap',
    'OR = "a"',
    'tahap IN ()',
    `${'('.repeat(50)}tahap = "a"${')'.repeat(50)}`,
    `tahap = "${'a'.repeat(5_000)}"`,
  ])('refuses %s', (asal) => expect(() => bagi(asal)).toThrow(SaringanTidakSah));

  it('whatever is written, the office is asked for outside of every bracket of it', () => {
    const potongan = fc.constantFrom(
      'tahap',
      '`layanan`',
      '"a"',
      "'b'",
      '=',
      '(',
      ')',
      'AND',
      'OR',
      'NOT',
      'IN',
      ',',
      'GROUP BY',
      '--',
      '\\',
      '"',
      "'",
      '`',
      '5',
      'true',
    );
    const asal = fc.oneof(
      fc.string(),
      fc.array(potongan, { maxLength: 14 }).map((p) => p.join(' ')),
    );
    fc.assert(
      fc.property(asal, (kueri) => {
        const hasil = coba(kueri);
        if (hasil === null || hasil === MILIK || hasil.startsWith(`${MILIK} GROUP BY \``)) return;
        expect(hasil.startsWith(`${MILIK} AND (`)).toBe(true);
        // Only strings without quotes and names without anything else are in it, so brackets can be counted.
        const kerangka = hasil.replaceAll(/'[^']*'/g, '').replaceAll(/`\w+`/g, '');
        expect(kerangka).not.toMatch(/['"`\\;#]|--|\/\*/);
        expect(tutupPertama(kerangka)).toMatch(/^( GROUP BY )?$/);
      }),
      { numRuns: 3_000 },
    );
  });
});

function coba(kueri: string): string | null {
  try {
    return bagi(kueri);
  } catch (e) {
    if (e instanceof SaringanTidakSah) return null;
    throw e;
  }
}

/** What follows the bracket that closes the first one. */
function tutupPertama(teks: string): string {
  let dalam = 0;
  for (let i = 0; i < teks.length; i += 1) {
    const huruf = teks[i];
    if (huruf === '(') dalam += 1;
    if (huruf === ')') dalam -= 1;
    if (huruf === ')' && dalam === 0) return teks.slice(i + 1);
  }
  return 'tidak tertutup';
}
