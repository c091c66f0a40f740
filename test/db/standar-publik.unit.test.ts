import { PUBLIK_RPS_SENYUM } from '../../db/contoh/publik-rps.ts';
import { standarPublik } from '../../db/standar-publik.schema.ts';
import type { StandarPublik } from '../../domain/standar/standar-publik.ts';

/** Where the published standard may not be written, and why; empty where it may. */
const salah = (isi: unknown) =>
  standarPublik.safeParse(isi).error?.issues.map((i) => `${i.path.join('.')}: ${i.message}`) ?? [];
const dengan = (ubah: Partial<Record<keyof StandarPublik, unknown>>) => ({ ...PUBLIK_RPS_SENYUM, ...ubah });
const { waktu, pengaduan } = PUBLIK_RPS_SENYUM;

test.each<[keyof StandarPublik, unknown]>([
  ['persyaratan', []],
  ['prosedur', []],
  ['waktu', { ...waktu, janji: [] }],
  ['biaya', ' '],
  ['produk', []],
  ['pengaduan', { ...pengaduan, saluran: [] }],
  ['dasarHukum', []],
])('standar tanpa komponen %s ditolak, kosong atau tidak ada', (komponen, kosong) => {
  expect(salah(dengan({ [komponen]: kosong }))).toEqual([expect.stringContaining(komponen)]);
  const { [komponen]: _, ...kurang } = PUBLIK_RPS_SENYUM;
  expect(salah(kurang)).toEqual([expect.stringContaining(komponen)]);
});

test.each([
  '<script>alert(1)</script>',
  '=HYPERLINK("https://contoh.id";"klik")',
  '@SUM(A1:A9)',
  "Robert'); drop table kasus;--",
  'Ny. Siti & Tn. Ali "Rumah" 100%',
])('markup dan rumus adalah teks biasa dan keluar sebagaimana masuk: %s', (teks) => {
  const publik = dengan({ biaya: teks, produk: [teks], prosedur: [{ teks, rincian: [teks] }] });
  expect(standarPublik.parse(publik)).toMatchObject({
    biaya: teks,
    produk: [teks],
    prosedur: [{ teks, rincian: [teks] }],
  });
});

test.each([
  ['pembalik arah tulisan', 'Gratis\u{202E}0005 pR'],
  ['isolat arah', '\u{2066}Gratis\u{2069}'],
  ['NUL', 'Gratis\u{0}'],
  ['pindah baris', 'Gratis\nBerbayar'],
  ['pemisah baris', 'Gratis\u{2028}Berbayar'],
  ['escape terminal', '\u{1B}[31mGratis'],
  ['spasi tanpa lebar', 'Gra\u{200B}tis'],
  ['setengah huruf', 'Gratis\u{D800}'],
])('teks dengan %s ditolak', (_nama, teks) => {
  expect(salah(dengan({ biaya: teks }))).toEqual([expect.stringContaining('tanda yang tidak tampak')]);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'http://contoh.id',
  '//contoh.id',
  'https://a b',
])('tautan "%s" ditolak', (tautan) => {
  const saluran = [{ jenis: 'surel', label: 'Surel', nilai: 'a@contoh.id', tautan }];
  expect(salah(dengan({ pengaduan: { ...pengaduan, saluran } }))).toEqual([
    'pengaduan.saluran.0.tautan: Tautan harus diawali https://, mailto: atau tel:.',
  ]);
});

test('saluran di luar daftar dan isian yang tidak dikenal ditolak', () => {
  const saluran = [{ jenis: 'merpatiPos', label: 'Merpati' }];
  expect(salah(dengan({ pengaduan: { ...pengaduan, saluran } }))).toHaveLength(1);
  expect(salah({ ...PUBLIK_RPS_SENYUM, komponenLain: 'x' })).toHaveLength(1);
});
