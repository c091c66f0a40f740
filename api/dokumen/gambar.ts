import sharp from 'sharp';
import { buatGiliran } from './giliran.ts';

/** A picture that cannot be taken; the message says why, to people. */
export class GambarDitolak extends Error {
  override name = 'GambarDitolak';
}

const MEGAPIKSEL = 50;
// Decoded at once, at most: the largest picture takes half a gigabyte while it is turned.
const SEKALIGUS = 2;
const BATAS_DETIK = 20;
// Small letters on a photographed paper stay readable; the second try is for what would grow too large.
const MUTU_JPEG = [88, 75];

/**
 * Pictures are decoded and written anew: what comes out holds the picture and nothing else, no place, no time, no
 * camera, no second file behind it. The picture stands as its orientation said.
 * @param maksByte the result is not larger than this
 */
export function buatPembersihGambar(maksByte: number) {
  // One picture, one thread; nothing of a picture is remembered.
  sharp.concurrency(1);
  sharp.cache(false);
  const giliran = buatGiliran(SEKALIGUS);
  return (isi: Buffer, tipe: 'image/jpeg' | 'image/png'): Promise<Buffer> =>
    giliran(async () => {
      await periksaUkuran(isi);
      for (const mutu of tipe === 'image/jpeg' ? MUTU_JPEG : [0]) {
        const hasil = await tulisUlang(isi, tipe, mutu);
        if (hasil.length <= maksByte) return hasil;
      }
      throw new GambarDitolak('Gambar ini terlalu besar. Perkecil gambarnya, lalu unggah lagi.');
    });
}

/** By the header alone, before anything is decoded: a small file can unfold into a picture that fills the memory. */
async function periksaUkuran(isi: Buffer): Promise<void> {
  const { width, height } = await dijaga(() => sharp(isi, { limitInputPixels: false }).metadata());
  if (width * height > MEGAPIKSEL * 1_000_000) {
    throw new GambarDitolak(
      `Gambar ini terlalu besar: paling banyak ${MEGAPIKSEL} megapiksel. Perkecil gambarnya, lalu unggah lagi.`,
    );
  }
}

function tulisUlang(isi: Buffer, tipe: 'image/jpeg' | 'image/png', mutu: number): Promise<Buffer> {
  // 'error': cameras write small irregularities, which are let pass; a picture that is cut off is not.
  const gambar = sharp(isi, {
    failOn: 'error',
    sequentialRead: true,
    limitInputPixels: MEGAPIKSEL * 1_000_000,
  })
    .autoOrient()
    .timeout({ seconds: BATAS_DETIK });
  return dijaga(() => (tipe === 'image/jpeg' ? gambar.jpeg({ quality: mutu }) : gambar.png()).toBuffer());
}

async function dijaga<T>(kerja: () => Promise<T>): Promise<T> {
  try {
    return await kerja();
  } catch {
    // What the decoder says is technical and in English; for people all of it means one thing.
    throw new GambarDitolak('Gambar ini rusak atau terpotong. Simpan atau foto ulang, lalu unggah lagi.');
  }
}
