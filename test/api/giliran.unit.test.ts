import { buatGiliran } from '../../api/dokumen/giliran.ts';
import { buatPintu } from '../../api/dokumen/pintu.ts';

/** Work that ends when it is told to. */
function kerjaTertahan() {
  const mulai: string[] = [];
  const lepas = new Map<string, () => void>();
  const kerja = (nama: string) => () =>
    new Promise<string>((selesai) => {
      mulai.push(nama);
      lepas.set(nama, () => selesai(nama));
    });
  const selesaikan = async (nama: string, janji: Promise<unknown>) => {
    lepas.get(nama)?.();
    await janji;
  };
  return { mulai, kerja, selesaikan };
}

describe('giliran', () => {
  it('runs so many at once, the others in order as places come free', async () => {
    const { mulai, kerja, selesaikan } = kerjaTertahan();
    const giliran = buatGiliran(2);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((nama) => giliran(kerja(nama)));
    expect(mulai).toEqual(['a', 'b']);
    await selesaikan('b', b ?? Promise.resolve());
    expect(mulai).toEqual(['a', 'b', 'c']);
    await selesaikan('a', a ?? Promise.resolve());
    expect(mulai).toEqual(['a', 'b', 'c', 'd']);
    await selesaikan('c', c ?? Promise.resolve());
    await selesaikan('d', d ?? Promise.resolve());
  });

  it('a failure gives its place free', async () => {
    const giliran = buatGiliran(1);
    await expect(giliran(() => Promise.reject(new Error('gagal')))).rejects.toThrow('gagal');
    expect(await giliran(() => Promise.resolve('jalan'))).toBe('jalan');
  });
});

describe('pintu', () => {
  it('turns away what is too much, altogether and of one person, until something has ended', async () => {
    const { kerja, selesaikan } = kerjaTertahan();
    const pintu = buatPintu({ semua: 3, seorang: 2 });
    const a = pintu('ani', kerja('a'));
    const b = pintu('ani', kerja('b'));
    await expect(pintu('ani', kerja('ditolak'))).rejects.toMatchObject({
      status: 503,
      kode: 'unggahanPenuh',
    });
    const c = pintu('budi', kerja('c'));
    await expect(pintu('citra', kerja('ditolak'))).rejects.toMatchObject({ kepala: { 'Retry-After': '10' } });
    await selesaikan('a', a);
    const d = pintu('citra', kerja('d'));
    await Promise.all([selesaikan('b', b), selesaikan('c', c), selesaikan('d', d)]);
  });
});
