import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { pino } from 'pino';
import sharp from 'sharp';
import { buatPembersihGambar } from '../../api/dokumen/gambar.ts';
import { namaAman } from '../../api/dokumen/nama.ts';
import { periksaIsi } from '../../api/dokumen/periksa-isi.ts';
import { MAKS_BYTE } from '../../api/dokumen/terima-berkas.ts';
import { Galat } from '../../api/galat.ts';
import { arsipZip, gabung, isiFoto, isiPdf, isiPng, potonganPng } from '../support/pembangun/berkas.ts';

const log = pino({ level: 'silent' });
const bersihkan = buatPembersihGambar(MAKS_BYTE);
const periksa = (isi: Uint8Array) => periksaIsi({ pemindai: null, log }, bersihkan, Buffer.from(isi));

/** What people read where a file is refused; null where it is taken. */
async function tolakan(isi: Uint8Array): Promise<string | null> {
  try {
    await periksa(isi);
    return null;
  } catch (e) {
    if (!(e instanceof Galat) || e.status !== 422) throw e;
    return e.kesalahan[0]?.pesan ?? '';
  }
}

const teks = (isi: string) => Buffer.from(isi, 'latin1');

describe('the type', () => {
  test.each([
    ['PDF', isiPdf(), 'application/pdf'],
    ['PNG', isiPng(), 'image/png'],
  ])('of a %s is found in its content', async (_, isi, tipe) => {
    expect((await periksa(isi)).tipe).toBe(tipe);
  });

  test.each([
    ['a program', teks('MZ\x90\0'.padEnd(512, '\0'))],
    ['an archive', arsipZip()],
    ['a web page', teks('<!doctype html><script>alert(1)</script>')],
    ['a drawing with scripts', teks('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a moving picture', isiPng({ sisip: [potonganPng('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0]))] })],
    ['a GIF', teks('GIF89a'.padEnd(64, '\0'))],
    ['a PDF that begins with something else', gabung([teks('MZ'), isiPdf()])],
    ['nothing that is known', teks('x')],
  ])('%s is not taken', async (_, isi) => {
    expect(await tolakan(isi)).toBe(
      'Isi berkas ini bukan PDF, JPEG atau PNG, apa pun namanya. Simpan sebagai salah satunya, lalu unggah lagi.',
    );
  });
});

describe('a PDF', () => {
  it('is kept byte for byte: it may be signed', async () => {
    expect((await periksa(isiPdf())).isi.equals(Buffer.from(isiPdf()))).toBe(true);
  });

  it('may end in white space, and may carry an archive inside', async () => {
    expect(await tolakan(gabung([isiPdf(), teks('\r\n\0 \n')]))).toBeNull();
    const lampiran = `2 0 obj<<>>stream\n${Buffer.from(arsipZip()).toString('latin1')}\nendstream endobj\n`;
    expect(await tolakan(isiPdf(undefined, lampiran))).toBeNull();
  });

  test.each([
    ['cut off', isiPdf().subarray(0, -20)],
    ['with a program behind it', gabung([isiPdf(), teks('MZ\x90\0')])],
    ['with an archive behind it', gabung([isiPdf(), arsipZip()])],
    ['with nothing but its name', teks('%PDF-1.7 isi')],
  ])('%s is not taken', async (_, isi) => {
    expect(await tolakan(isi)).toMatch(/^Berkas PDF ini terpotong, atau ada isi lain di belakangnya\./);
  });

  it('that is an archive at the same time is not taken, with its end in the comment of the archive', async () => {
    const ekor = 'startxref\n0\n%%EOF\n';
    const arsip = Buffer.from(arsipZip());
    arsip.writeUInt16LE(ekor.length, arsip.length - 2);
    const keduanya = gabung([isiPdf(), arsip, teks(ekor)]);
    expect(await tolakan(keduanya)).toMatch(/^Berkas ini PDF sekaligus jenis berkas lain\./);
  });

  it('that is a tape archive at the same time is not taken', async () => {
    const isi = isiPdf(1_000);
    isi.set(teks('ustar'), 257);
    expect(await tolakan(isi)).toMatch(/^Berkas ini PDF sekaligus jenis berkas lain\./);
  });
});

describe('an encrypted PDF', () => {
  const contoh = (nama: string) => readFile(join(import.meta.dirname, '..', 'support', 'pdf', `${nama}.pdf`));
  /** The same strings in the other notation of PDF: in parentheses, with signs that need an escape. */
  const dalamKurung = (isi: Buffer) =>
    teks(
      isi.toString('latin1').replaceAll(/(\/[OU] )<([0-9a-f]+)>/g, (_, nama: string, heksa: string) => {
        const lolos = Buffer.from(heksa, 'hex')
          .toString('latin1')
          .replaceAll(/[\\()]/g, '\\$&')
          .replaceAll('\r', '\\r')
          .replaceAll('\0', '\\000');
        return `${nama}(${lolos})`;
      }),
    );

  describe.each(['rc4-40', 'rc4-128', 'aes-128', 'aes-256-r5', 'aes-256'])('with %s', (cara) => {
    it('that nobody opens without its password is not taken', async () => {
      const kalimat = /^PDF ini terkunci kata sandi.*Simpan ulang tanpa kata sandi, lalu unggah lagi\.$/;
      expect(await tolakan(await contoh(`${cara}-terkunci`))).toMatch(kalimat);
      expect(await tolakan(dalamKurung(await contoh(`${cara}-terkunci`)))).toMatch(kalimat);
    });

    it('that everybody can open, but not change, is taken', async () => {
      expect(await tolakan(await contoh(`${cara}-terbuka`))).toBeNull();
      expect(await tolakan(dalamKurung(await contoh(`${cara}-terbuka`)))).toBeNull();
    });
  });

  it('in a way that is not known is taken: nobody can say that it does not open', async () => {
    const asing = (await contoh('aes-256-terkunci')).toString('latin1').replace('/R 6', '/R 9');
    expect(await tolakan(teks(asing))).toBeNull();
  });
});

describe('a picture', () => {
  it('loses place, camera and notes, and stands upright', async () => {
    const foto = await isiFoto();
    expect(Buffer.from(foto).includes('KameraRahasia')).toBe(true);
    const { tipe, isi } = await periksa(foto);
    expect(tipe).toBe('image/jpeg');
    const { exif, xmp, icc, iptc, orientation, width, height } = await sharp(isi).metadata();
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
    expect(isi.includes('Rahasia') || isi.includes('Exif')).toBe(false);
    // Turned by a quarter: what was left is above.
    expect([width, height]).toEqual([32, 64]);
    const abu = await sharp(isi).greyscale().raw().toBuffer();
    expect([abu[0], abu.at(-1)].map((x) => Math.round((x ?? 0) / 255))).toEqual([0, 1]);
  });

  it('loses the texts of a PNG', async () => {
    const catatan = potonganPng('tEXt', teks('Comment\0NIK 7302014107500001'));
    const { isi } = await periksa(isiPng({ sisip: [catatan] }));
    expect(isi.includes('7302014107500001')).toBe(false);
  });

  test.each([
    ['JPEG', isiFoto],
    ['PNG', async () => isiPng()],
  ])('%s leaves behind the archive or page that hung on it', async (_, buat) => {
    const keduanya = gabung([await buat(), teks('<script>alert(1)</script>'), arsipZip()]);
    const { isi } = await periksa(keduanya);
    expect(isi.includes('<script>') || isi.includes('PK') || isi.includes('jahat.exe')).toBe(false);
  });

  it.each([
    ['JPEG', async () => (await isiFoto()).subarray(0, -100)],
    ['PNG', async () => isiPng({ lebar: 90, tinggi: 90 }).subarray(0, -30)],
    [
      'PNG with fewer lines than it says',
      async () => isiPng({ tinggi: 99, data: deflateSync(Buffer.alloc(50)) }),
    ],
  ])('a %s that is cut off is not taken', async (_, buat) => {
    expect(await tolakan(await buat())).toBe(
      'Gambar ini rusak atau terpotong. Simpan atau foto ulang, lalu unggah lagi.',
    );
  });

  it('that would unfold to gigabytes is refused by its header, without being decoded', async () => {
    const bom = isiPng({ lebar: 60_000, tinggi: 60_000, data: deflateSync(Buffer.alloc(1_000_000)) });
    expect(bom.length).toBeLessThan(2_000);
    expect(await tolakan(bom)).toMatch(/^Gambar ini terlalu besar: paling banyak 50 megapiksel\./);
  });

  it('whose notes would unfold to hundreds of megabytes keeps the picture and not the notes', async () => {
    const sebelum = process.memoryUsage().rss;
    const bom = deflateSync(Buffer.alloc(200_000_000));
    const sisip = ['zTXt', 'iCCP'].map((jenis) => potonganPng(jenis, gabung([teks('a\0\0'), bom])));
    const sampul = process.memoryUsage().rss;
    const { isi } = await periksa(isiPng({ sisip }));
    expect(isi.length).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - Math.max(sebelum, sampul)).toBeLessThan(100_000_000);
  });

  it('that stays too large however it is written is refused with what to do', async () => {
    const ketat = buatPembersihGambar(100);
    await expect(ketat(Buffer.from(await isiFoto()), 'image/jpeg')).rejects.toThrow(
      'Gambar ini terlalu besar. Perkecil gambarnya, lalu unggah lagi.',
    );
  });
});

describe('the name', () => {
  test.each([
    ['../../etc/ré"sumé\u202E.pdf', 'application/pdf', 'résumé.pdf'],
    ['C:\\foto\\KTP Daeng.JPEG', 'image/jpeg', 'KTP Daeng.jpeg'],
    ['KTP.pdf', 'image/png', 'KTP.png'],
    ['H.Ahmad', 'application/pdf', 'H.Ahmad.pdf'],
    ['surat.exe', 'application/pdf', 'surat.exe.pdf'],
    ['', 'image/jpeg', 'dokumen.jpg'],
    ['.pdf', 'image/jpeg', 'dokumen.jpg'],
  ] as const)('%j of %s becomes %j', (asli, tipe, nama) => {
    expect(namaAman(asli, tipe)).toBe(nama);
  });
});
