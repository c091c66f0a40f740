import type { Request, Response } from 'express';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { buatPembersihGambar } from './gambar.ts';
import { buatGiliran } from './giliran.ts';
import { namaAman } from './nama.ts';
import { periksaIsi } from './periksa-isi.ts';
import { buatPintu } from './pintu.ts';
import type { Titipan } from './simpan.ts';
import { simpanUnggahan } from './simpan.ts';
import { buatUnggah, MAKS_BYTE, terimaBerkas } from './terima-berkas.ts';

// At 10 MB each: what is being received, and what is being looked at and stored. The latter holds a connection.
const PINTU = { semua: 24, seorang: 4 };
const DIOLAH_SEKALIGUS = 4;

/** Takes uploads: received, looked through, stored. Memory and connections are bounded however many come at once. */
export function buatPenerima(
  l: Lingkungan,
): (pengguna: Pengguna, req: Request, res: Response) => Promise<Titipan> {
  const unggah = buatUnggah();
  const lewatPintu = buatPintu(PINTU);
  const giliran = buatGiliran(DIOLAH_SEKALIGUS);
  const bersihkan = buatPembersihGambar(MAKS_BYTE);
  return (pengguna, req, res) =>
    lewatPintu(pengguna.orangId, async () => {
      const { jenis, namaAsli, isi } = await terimaBerkas(unggah, req, res);
      return giliran(async () => {
        const layak = await periksaIsi(l, bersihkan, isi);
        const nama = namaAman(namaAsli, layak.tipe);
        return simpanUnggahan(l, pengguna, { jenis, nama, ...layak });
      });
    });
}
