import fc from 'fast-check';
import { potongBaris } from '../../../surat/cetak/baris.ts';
import { bukaKertas } from '../../../surat/cetak/kertas.ts';

const doc = bukaKertas('Uji', new Date(0));
const gaya = (lebar: number) => ({ huruf: 'biasa', ukuran: 11.5, lebar }) as const;
const potong = (teks: string, lebar = 120) => potongBaris(doc, teks, gaya(lebar));
const tulisan = (teks: string, lebar?: number) =>
  potong(teks, lebar).map((b) => b.penggal.map((p) => p.teks).join(''));

// Letters of every script that is printed, wide and narrow, and what stands between words.
const tanda = fc.constantFrom('a', 'W', 'i', '-', ' ', 'ع', 'ب', 'ᨕ', 'ꦱ', 'é');

describe('lines of a text', () => {
  it('never reach over the width, and lose no letter', () => {
    fc.assert(
      fc.property(fc.array(tanda, { maxLength: 120 }), fc.integer({ min: 40, max: 400 }), (isi, lebar) => {
        const teks = isi.join('');
        const baris = potong(teks, lebar);
        // Letters that join take another width than alone: a point is what that may come to.
        for (const b of baris) expect(b.lebar).toBeLessThanOrEqual(lebar + 1);
        const semua = baris.flatMap((b) => b.penggal.map((p) => p.teks)).join('');
        expect(semua.replaceAll(' ', '')).toBe(teks.normalize('NFC').replaceAll(' ', ''));
      }),
    );
  });

  it('end between words', () => {
    expect(tulisan('Surat rekomendasi bagi lanjut usia terlantar')).toEqual([
      'Surat rekomendasi bagi',
      'lanjut usia terlantar',
    ]);
  });

  it('end where the text says so, and may be empty', () => {
    expect(tulisan('satu\n\r\ndua')).toEqual(['satu', '', 'dua']);
  });

  it('never part a letter from its marks', () => {
    for (const baris of tulisan('ᨕᨛ'.repeat(60), 60)) expect(baris).toMatch(/^(ᨕᨛ)+$/);
  });

  it('are higher for scripts that pile up signs', () => {
    const [latin, jawa] = [potong('Baso')[0], potong('ꦱꦸꦥꦫ')[0]];
    expect(jawa?.tinggi).toBeGreaterThan((latin?.tinggi ?? 0) * 1.5);
  });
});
