import { alamatSah, nomorWhatsapp, samarkanAlamat } from '../../../domain/saluran/alamat.ts';

test.each([
  ['081234567890', '+6281234567890'],
  ['0812-3456-7890', '+6281234567890'],
  ['62 812 3456 7890', '+6281234567890'],
  ['+62 (812) 3456.7890', '+6281234567890'],
  ['+60123456789', '+60123456789'],
])('nomor %s', (teks, nomor) => {
  expect(nomorWhatsapp(teks)).toBe(nomor);
});

test.each([
  '',
  '0',
  '0411-123456',
  '0812345',
  '08123456789012345',
  '+0812345678',
  '+62',
  '12345678901',
  '+62812345678x',
  '+6281234567890;+6281111111111',
  '+６２８１２３４５６７８９０',
])('bukan nomor: %s', (teks) => {
  expect(nomorWhatsapp(teks)).toBeNull();
});

test.each(['kadis@bulukumba.go.id', "o'brien+dinas@x-y.co.id"])('satu alamat surel: %s', (a) => {
  expect(alamatSah('surel', a)).toBe(true);
});

test.each([
  '',
  'kadis',
  'kadis@bulukumba',
  '@bulukumba.go.id',
  'a@b.go.id,c@d.go.id',
  'a b@c.go.id',
  '<a@b.go.id>',
  'a@b.go.id\r\nRCPT TO:<c@d.go.id>',
  '"a"@b.go.id',
  'a@b@c.go.id',
  `${'a'.repeat(65)}@b.go.id`,
])('bukan satu alamat surel: %j', (a) => {
  expect(alamatSah('surel', a)).toBe(false);
});

test('nomor harus sudah dalam ejaannya', () => {
  expect(alamatSah('whatsapp', '+6281234567890')).toBe(true);
  for (const a of ['081234567890', '+62 81234567890', 'a@b.go.id'])
    expect(alamatSah('whatsapp', a)).toBe(false);
});

test.each([
  ['surel', 'kadis@bulukumba.go.id', 'ka•••@bulukumba.go.id'],
  ['surel', 'ani@x.go.id', 'a•••@x.go.id'],
  ['whatsapp', '+6281234567890', '+6281•••890'],
] as const)('%s tersamar', (saluran, alamat, tampak) => {
  expect(samarkanAlamat(saluran, alamat)).toBe(tampak);
});
