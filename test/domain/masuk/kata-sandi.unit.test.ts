import { keberatanKataSandi } from '../../../domain/masuk/kata-sandi.ts';

const BUDI = { surel: 'budi.santoso@dinsos.go.id', nama: 'Budi Santoso, S.Sos', instansiId: 'bulukumba' };
const keberatan = (sandi: string) => keberatanKataSandi(sandi, BUDI);

test.each([
  'kuda-hijau-baterai',
  'mobil biru jendela',
  'xK9#mQ2$vLp7',
  'perahu layar 77 kopi',
  'ÿñç-ŵåłķ-ßøð-42',
])('%s boleh dipakai', (sandi) => {
  expect(keberatan(sandi)).toBeNull();
});

test.each(['', 'pendek', 'sebelas_hrf'])('kurang dari 12 huruf: %p', (sandi) => {
  expect(keberatan(sandi)).toMatch(/^Paling sedikit 12 huruf/);
});

test('lebih dari 200 huruf', () => {
  const panjang = Array.from({ length: 67 }, (_, i) => `k${i}`).join('');
  expect(keberatan(panjang.slice(0, 200).padEnd(200, 'z'))).toBeNull();
  expect(keberatan(panjang.padEnd(201, 'z'))).toBe('Paling banyak 200 huruf.');
});

test.each([
  'password1234',
  'passwordpassword',
  'P@ssw0rd12345',
  'k4t4s4nd1-baru',
  'lindung-contoh',
  'Bismillah123!',
  'sayangkamu2024',
  'aaaaaaaaaaaaaa',
  'abcabcabcabcabc',
  'qwertyuiop12',
  'poiuytrewq98765',
  '1qaz2wsx3edc',
  '12345678901234',
])('sering dipakai, urutan atau ulangan: %s', (sandi) => {
  expect(keberatan(sandi)).toMatch(/paling sering dipakai/);
});

test.each(['budi.santoso@dinsos.go.id', 'Budi-Santoso-1990', 'SANTOSO.budi.123', 'Bulukumba2024!'])(
  'nama, surel atau kantor sendiri: %s',
  (sandi) => {
    expect(keberatan(sandi)).toMatch(/nama, surel, atau kantor/);
    expect(keberatanKataSandi(sandi, { surel: 'x@y.test', nama: 'Rosa', instansiId: 'ambon' })).toBeNull();
  },
);
