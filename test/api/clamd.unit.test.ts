import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { pemindaiClamd } from '../../api/dokumen/clamd.ts';
import { PemindaiPergi } from '../../api/dokumen/pemindai.ts';
import type { ClamdUji } from '../support/clamd.ts';
import { EICAR, mulaiClamd } from '../support/clamd.ts';

let clamd: ClamdUji;
beforeAll(async () => {
  clamd = await mulaiClamd(200_000);
});
beforeEach(() => clamd.ubah('biasa'));
afterAll(() => clamd.tutup());

it('the daemon of these tests answers as the real one', async () => {
  const soket = connect(clamd.alamat);
  soket.write('zPING\0');
  expect(String((await once(soket, 'data'))[0])).toBe('PONG\0');
});

it('a clean file is clean, and arrives whole', async () => {
  const isi = randomBytes(3 * 64 * 1024 + 7);
  expect(await pemindaiClamd(clamd.alamat).pindai(isi)).toBe('bersih');
  expect(clamd.diterima.at(-1)?.equals(isi)).toBe(true);
});

it('malware is named', async () => {
  expect(await pemindaiClamd(clamd.alamat).pindai(Buffer.from(`%PDF ${EICAR}`))).toEqual({
    terjangkit: 'Eicar-Test-Signature',
  });
});

test.each([
  ['is silent', 'diam', 'clamd: tidak menjawab'],
  ['hangs up in the middle', 'putus', /^clamd: (ECONNRESET|EPIPE|menutup sambungan tanpa jawaban)$/],
  ['answers something else', 'kacau', 'clamd: UNKNOWN COMMAND'],
] as const)('a daemon that %s gives no verdict', async (_, cara, pesan) => {
  clamd.ubah(cara);
  const janji = pemindaiClamd(clamd.alamat, cara === 'diam' ? 50 : 30_000).pindai(randomBytes(100_000));
  await expect(janji).rejects.toThrow(PemindaiPergi);
  await expect(janji).rejects.toThrow(pesan);
});

it('a file over the daemon’s own limit gets no verdict: it is not clean', async () => {
  await expect(pemindaiClamd(clamd.alamat).pindai(randomBytes(200_001))).rejects.toThrow(PemindaiPergi);
});

it('a daemon that is not there gives no verdict', async () => {
  await expect(pemindaiClamd({ host: '127.0.0.1', port: 1 }).pindai(Buffer.of(1))).rejects.toThrow(
    'clamd: ECONNREFUSED',
  );
});
