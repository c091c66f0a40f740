import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

type Byte = Uint8Array<ArrayBuffer>;

/** A PDF of one empty page, padded to a size where one is asked for. */
export function isiPdf(ukuran?: number, isian = ''): Byte {
  const awal = `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n${isian}`;
  const akhir = 'trailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n';
  const kosong = ukuran === undefined ? '' : '%'.padEnd(ukuran - awal.length - akhir.length - 1, '-') + '\n';
  return new Uint8Array(Buffer.from(awal + kosong + akhir, 'latin1'));
}

/** A black PNG, or what claims to be one. @param sisip chunks between header and picture */
export function isiPng(
  p: { lebar?: number; tinggi?: number; data?: Uint8Array; sisip?: readonly Uint8Array[] } = {},
): Byte {
  const { lebar = 8, tinggi = 8 } = p;
  const kepala = Buffer.alloc(13);
  kepala.writeUInt32BE(lebar);
  kepala.writeUInt32BE(tinggi, 4);
  kepala.set([8, 0], 8);
  const data = p.data ?? deflateSync(Buffer.alloc((lebar + 1) * tinggi));
  return gabung([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    potonganPng('IHDR', kepala),
    ...(p.sisip ?? []),
    potonganPng('IDAT', data),
    potonganPng('IEND', Buffer.alloc(0)),
  ]);
}

export function potonganPng(jenis: string, isi: Uint8Array): Byte {
  const badan = Buffer.concat([Buffer.from(jenis), isi]);
  const angka = (n: number) => {
    const b = Buffer.alloc(4);
    b.writeUInt32BE(n);
    return b;
  };
  return gabung([angka(isi.length), badan, angka(crc32(badan))]);
}

/** A photo as a telephone takes it: lying on its side, with the place where it was taken. Left half black, right half white. */
export async function isiFoto(): Promise<Byte> {
  const [lebar, tinggi] = [64, 32];
  const piksel = Buffer.alloc(lebar * tinggi * 3);
  for (let i = 0; i < lebar * tinggi; i += 1) piksel.fill(i % lebar < lebar / 2 ? 0 : 255, i * 3, i * 3 + 3);
  const foto = await sharp(piksel, { raw: { width: lebar, height: tinggi, channels: 3 } })
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'KameraRahasia' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '5/1 33/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><catatan>XmpRahasia</catatan></x:xmpmeta>')
    .jpeg()
    .toBuffer();
  return gabung([foto]);
}

/** An archive of one file, as a program would find it at the end of something else. */
export function arsipZip(nama = 'jahat.exe', isi = 'MZ'): Byte {
  const data = Buffer.from(isi);
  const kepala = Buffer.alloc(30);
  kepala.writeUInt32LE(0x04034b50);
  kepala.writeUInt32LE(crc32(data), 14);
  kepala.writeUInt32LE(data.length, 18);
  kepala.writeUInt32LE(data.length, 22);
  kepala.writeUInt16LE(nama.length, 26);
  const pusat = Buffer.alloc(46);
  pusat.writeUInt32LE(0x02014b50);
  pusat.writeUInt32LE(data.length, 20);
  pusat.writeUInt32LE(data.length, 24);
  pusat.writeUInt16LE(nama.length, 28);
  const akhir = Buffer.alloc(22);
  akhir.writeUInt32LE(0x06054b50);
  akhir.writeUInt16LE(1, 8);
  akhir.writeUInt16LE(1, 10);
  akhir.writeUInt32LE(46 + nama.length, 12);
  akhir.writeUInt32LE(30 + nama.length + data.length, 16);
  return gabung([kepala, Buffer.from(nama), data, pusat, Buffer.from(nama), akhir]);
}

export function gabung(bagian: readonly Uint8Array[]): Byte {
  return new Uint8Array(Buffer.concat(bagian));
}
