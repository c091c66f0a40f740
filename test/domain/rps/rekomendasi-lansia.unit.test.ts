import { ATURAN } from '../../../domain/layanan.ts';
import { KATEGORI } from '../../../domain/rps/kata.ts';
import { jalankan, jawaban } from '../../support/pembangun/jalankan.ts';
import { rps, tindakanRps } from '../../support/pembangun/rps.ts';
import { uuid } from '../../support/pembangun/waktu.ts';

const ajukan = tindakanRps('ajukanRekomendasiLansia');

describe('ajukanRekomendasiLansia', () => {
  it.each(KATEGORI)('of a client of category %s', (kategori) => {
    const hasil = kategori === 'lanjutUsiaTerlantar' ? 'tetap' : 'tahapTidakSesuai';
    expect(jawaban(ATURAN.rps, rps('bimbingan', { isi: { kategori } }), ajukan)).toBe(hasil);
  });

  it('links the two cases and leaves the stay where it is', () => {
    const k = jalankan(ATURAN.rps, rps('bimbingan'), [[ajukan, { kasusTerkait: uuid(7) }]]);
    expect(k).toMatchObject({ tahap: 'bimbingan', terkait: [uuid(7)] });
  });

  it('is made once', () => {
    const k = jalankan(ATURAN.rps, rps('bimbingan'), [ajukan]);
    expect(jawaban(ATURAN.rps, k, ajukan)).toBe('sudahDilakukan');
  });
});
