import { randomUUID } from 'node:crypto';
import {
  buatPasanganFrasa,
  bukaFrasa,
  bungkusFrasa,
  FRASA_MAKS,
  KotakTidakTerbuka,
  pasanganFrasa,
} from '../../../surat/tanda-tangan/kotak-frasa.ts';

const FRASA = 'Frasa sandi “rahasia” ku 1!';
const tindakan = randomUUID();
const milik = buatPasanganFrasa();
const kotak = () => bungkusFrasa(milik.publik, FRASA, tindakan);

it('gives the passphrase back to the holder of the key, for the act it was closed for', () => {
  expect(bukaFrasa(milik.rahasia, kotak(), tindakan)).toBe(FRASA);
  expect(bukaFrasa(milik.rahasia, bungkusFrasa(milik.publik, '', tindakan), tindakan)).toBe('');
});

it('derives the same pair from a key that is kept as 32 bytes', () => {
  expect(milik.rahasia).toHaveLength(32);
  expect(pasanganFrasa(milik.rahasia).publik).toEqual(milik.publik);
});

it('opens for no other key and no other act', () => {
  expect(() => bukaFrasa(buatPasanganFrasa().rahasia, kotak(), tindakan)).toThrow(KotakTidakTerbuka);
  expect(() => bukaFrasa(milik.rahasia, kotak(), randomUUID())).toThrow(KotakTidakTerbuka);
});

it('notices each single byte that was changed', () => {
  const asli = kotak();
  for (let i = 0; i < asli.length; i += 1) {
    const rusak = Buffer.from(asli);
    // Also the highest bit of the ephemeral key, which X25519 itself leaves out of account.
    rusak.writeUInt8(rusak.readUInt8(i) ^ 0x80, i);
    expect(() => bukaFrasa(milik.rahasia, rusak, tindakan)).toThrow(KotakTidakTerbuka);
  }
});

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a cut-off box', kotak().subarray(0, -1)],
  ['zeros, of which the key is a point of low order', Buffer.concat([Buffer.of(1), Buffer.alloc(316)])],
])('refuses %s', (_, isi) => {
  expect(() => bukaFrasa(milik.rahasia, isi, tindakan)).toThrow(KotakTidakTerbuka);
});

it('tells nothing: neither by its bytes, nor by its length, nor twice the same', () => {
  const [a, b] = [kotak(), kotak()];
  expect(a.equals(b)).toBe(false);
  expect(a.includes(FRASA)).toBe(false);
  expect(bungkusFrasa(milik.publik, 'x', tindakan)).toHaveLength(a.length);
  expect(bungkusFrasa(milik.publik, 'x'.repeat(FRASA_MAKS), tindakan)).toHaveLength(a.length);
  expect(() => bungkusFrasa(milik.publik, 'x'.repeat(FRASA_MAKS + 1), tindakan)).toThrow(RangeError);
});
