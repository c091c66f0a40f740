import { readFileSync } from 'node:fs';
import { cetakMatriks } from '../../domain/kasus/cetak-matriks.ts';

it('docs/matriks.md says what the tables say (npm run matriks)', () => {
  expect(readFileSync('docs/matriks.md', 'utf8')).toBe(cetakMatriks());
});
