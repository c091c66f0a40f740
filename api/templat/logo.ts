import { fileTypeFromBuffer } from 'file-type/node';
import sharp from 'sharp';
import { buatPembersihGambar, GambarDitolak } from '../dokumen/gambar.ts';
import { isianTidakSah } from '../isian.ts';

const MAKS_BYTE = 300 * 1024;
/** Printed 20 mm wide: this is 600 dots an inch, and keeps a letter small. */
const MAKS_PIKSEL = 480;

/**
 * A logo as letters carry it: decoded and drawn anew, small, on white, so that nothing but the picture is left of what
 * was sent.
 */
export function buatPengolahLogo(): (isi: Buffer) => Promise<Buffer> {
  const bersihkan = buatPembersihGambar(10 * MAKS_BYTE);
  return async (isi) => {
    if (isi.length > MAKS_BYTE) throw tolak('Logo paling besar 300 KB.');
    const tipe = (await fileTypeFromBuffer(isi))?.mime;
    if (tipe !== 'image/png' && tipe !== 'image/jpeg')
      throw tolak('Ini bukan gambar PNG atau JPEG. Simpan logonya sebagai PNG, lalu kirim lagi.');
    try {
      const bersih = await bersihkan(isi, tipe);
      return await sharp(bersih)
        .resize({ width: MAKS_PIKSEL, height: MAKS_PIKSEL, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .png({ palette: true, compressionLevel: 9 })
        .toBuffer();
    } catch (e) {
      throw e instanceof GambarDitolak ? tolak(e.message) : e;
    }
  };
}

function tolak(pesan: string) {
  return isianTidakSah([{ lokasi: 'logo', pesan }]);
}
