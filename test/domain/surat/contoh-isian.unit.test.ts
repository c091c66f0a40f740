import { CONTOH_ISIAN } from '../../../domain/surat/contoh-isian.ts';
import { ISIAN_SURAT, ISIAN_TERBIT } from '../../../domain/surat/isian.ts';

test('setiap isian punya contoh, kecuali yang baru ada ketika surat terbit', () => {
  const semua = new Set(Object.values(ISIAN_SURAT).flatMap((isian) => Object.keys(isian)));
  const tanpaContoh = [...semua].filter((nama) => !ISIAN_TERBIT.has(nama) && !CONTOH_ISIAN[nama]);
  expect(tanpaContoh).toEqual([]);
  expect(Object.keys(CONTOH_ISIAN).filter((nama) => !semua.has(nama))).toEqual([]);
});
