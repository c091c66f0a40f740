import { sebutTenggat, TANDA_PENGINGAT } from '../../../domain/kasus/tenggat.ts';

const bernama = `Periksa berkas ${TANDA_PENGINGAT}`;

test.each([
  ['a deadline of the standard by its name', 'Paraf 10 menit', 'standar', 'Paraf 10 menit'],
  ['a reminder with what it is', 'Periksa berkas', 'pengingat', bernama],
  ['a reminder whose name says so, once', bernama, 'pengingat', bernama],
] as const)('calls %s', (_, nama, sifat, disebut) => {
  expect(sebutTenggat({ nama, sifat })).toBe(disebut);
});
