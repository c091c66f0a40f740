import { SURAT_BULUKUMBA, SURAT_PANGKALPINANG } from '../../../db/contoh/templat-surat.ts';
import { kopSurat } from '../../../domain/surat/kop.schema.ts';

const { kop } = SURAT_BULUKUMBA;

describe('a letterhead', () => {
  it('of the sample offices is in order', () => {
    expect(kopSurat.parse(kop)).toEqual(kop);
    expect(kopSurat.safeParse(SURAT_PANGKALPINANG.kop).success).toBe(true);
  });

  it.each([
    ['without an address', { ...kop, alamat: ' ' }],
    ['without a place', { ...kop, kota: undefined }],
    ['with a second line in it', { ...kop, instansi: 'Dinas\nSosial' }],
    ['with text from right to left by force', { ...kop, instansi: 'Dinas ‮laisoS' }],
    ['with something else', { ...kop, logo: 'x' }],
  ])('%s is refused', (_apa, usul) => {
    expect(kopSurat.safeParse(usul).success).toBe(false);
  });
});
