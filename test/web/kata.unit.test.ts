import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { dataLansia } from '../../api/bentuk/data-lansia.schema.ts';
import { dataPdp } from '../../api/bentuk/data-pdp.schema.ts';
import { dataPengaduan } from '../../api/bentuk/data-pengaduan.schema.ts';
import { dataRps } from '../../api/bentuk/data-rps.schema.ts';
import { klienTampil } from '../../api/bentuk/klien.schema.ts';
import { labelIsian, labelPilihan } from '../../web/kata/isian.ts';
import { bermakna, tulisNilai } from '../../web/kata/nilai.ts';

interface Bentuk {
  type?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Bentuk>;
  items?: Bentuk;
  anyOf?: Bentuk[];
  oneOf?: Bentuk[];
  allOf?: Bentuk[];
}

/** Every field that a page may show, with its choices; ids are never shown. */
function* bidangDari(b: Bentuk, nama = ''): Generator<{ nama: string; pilihan: readonly string[] }> {
  if (b.format === 'uuid') return;
  if (nama !== '') yield { nama, pilihan: (b.enum ?? []).filter((e) => typeof e === 'string') };
  for (const [n, isi] of Object.entries(b.properties ?? {})) yield* bidangDari(isi, n);
  if (b.items) yield* bidangDari(b.items, nama);
  for (const cabang of [...(b.anyOf ?? []), ...(b.oneOf ?? []), ...(b.allOf ?? [])])
    yield* bidangDari(cabang, nama);
}

const DATA = { klien: klienTampil, lansia: dataLansia, rps: dataRps, pengaduan: dataPengaduan, pdp: dataPdp };

describe('what a case page shows has a word for people', () => {
  test.each(Object.entries(DATA))('%s', (_nama, skema) => {
    const semua = [...bidangDari(z.toJSONSchema(skema, { io: 'output', unrepresentable: 'any' }) as Bentuk)];
    expect(semua.length).toBeGreaterThan(5);
    const tanpaKata = semua.flatMap(({ nama, pilihan }) => [
      ...(labelIsian(nama) === nama ? [nama] : []),
      ...pilihan.filter((p) => labelPilihan(nama, p) === p).map((p) => `${nama}.${p}`),
    ]);
    expect([...new Set(tanpaKata)]).toEqual([]);
  });
});

test('ids and what is empty are not shown; a group of ids alone neither', () => {
  const id = '16e465e1-299e-4ff4-a6dd-c2ff2afce569';
  expect(bermakna('peksos', id)).toBe(false);
  expect(bermakna('dokumen', [id, id])).toBe(false);
  expect(bermakna('salinan', { dokumenId: id })).toBe(false);
  expect(bermakna('catatan', '')).toBe(false);
  expect(bermakna('salinan', { dokumenId: id, catatan: 'Ada' })).toBe(true);
  expect(bermakna('jumlahBimbingan', 0)).toBe(true);
});

test('a value in one line: choices by their words, days as people write them', () => {
  expect(tulisNilai('keadaan', ['miskin', 'diterlantarkan-keluarga'])).toBe(
    'Miskin, Diterlantarkan keluarga',
  );
  expect(tulisNilai('tanggalLahir', '1948-03-02')).toBe('2 Maret 1948');
  expect(tulisNilai('jenisKelamin', 'P')).toBe('Perempuan');
  expect(tulisNilai('nik', undefined)).toBe('');
});
