import { buatPenyegel, digestIsi } from '../../db/kunci/segel.ts';
import { jsonKanonik } from '../../db/kunci/json-kanonik.ts';
import type { Tindakan } from '../../domain/kasus/tindakan.ts';
import { pelaku } from '../support/pembangun/pelaku.ts';
import { uuid } from '../support/pembangun/waktu.ts';

const penyegel = buatPenyegel(Buffer.alloc(32, 7));
const isi = { alasan: 'Salah catat.' };
const polos: Omit<Tindakan, 'segel'> = {
  tindakanId: uuid(1),
  kasusId: uuid(2),
  jenis: 'batalkan',
  isi,
  versi: 3,
  pelaku: pelaku('kabid-rehsos'),
  waktu: '2026-01-05T01:00:00.000Z',
  digest: digestIsi(isi),
};
const asli: Tindakan = { ...polos, segel: penyegel.segel(polos) };

describe('the seal over an act', () => {
  it('holds for the act it was made for', () => {
    expect(penyegel.sah(asli)).toBe(true);
  });

  it.each<[string, Partial<Tindakan>]>([
    ['another act id', { tindakanId: uuid(9) }],
    ['another case', { kasusId: uuid(9) }],
    ['another kind', { jenis: 'tolak' }],
    ['another person', { pelaku: { ...polos.pelaku, orangId: uuid(9) } }],
    ['another position', { pelaku: { ...polos.pelaku, jabatanId: uuid(9) } }],
    ['another role', { pelaku: { ...polos.pelaku, peran: 'kadis' } }],
    ['standing in', { pelaku: { ...polos.pelaku, sebagai: 'plh' } }],
    ['another version', { versi: 4 }],
    ['another time', { waktu: '2026-01-05T01:00:00.001Z' }],
    ['another body', { isi: { alasan: 'Lain.' } }],
    ['another body with its digest', { isi: { alasan: 'Lain.' }, digest: digestIsi({ alasan: 'Lain.' }) }],
    ['no seal', { segel: '' }],
    ['a seal that is no base64', { segel: '!!' }],
  ])('does not hold for %s', (_apa, ubah) => {
    expect(penyegel.sah({ ...asli, ...ubah })).toBe(false);
  });

  it('does not hold with another key', () => {
    expect(buatPenyegel(Buffer.alloc(32, 8)).sah(asli)).toBe(false);
  });

  it('is over the value, not over the order of its keys', () => {
    expect(jsonKanonik({ b: [1, { d: 1, c: undefined }], a: 2 })).toBe('{"a":2,"b":[1,{"d":1}]}');
  });
});
