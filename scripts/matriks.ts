/** Writes docs/matriks.md from the tables in domain/. Usage: npm run matriks */
import { writeFile } from 'node:fs/promises';
import { cetakMatriks } from '../domain/kasus/cetak-matriks.ts';

await writeFile('docs/matriks.md', cetakMatriks());
