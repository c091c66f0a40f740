import { fileTypeFromBuffer } from 'file-type/node';
import type { TipeDokumen } from '../../domain/kata.ts';
import { TIPE_DOKUMEN } from '../../domain/kata.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { buatPembersihGambar } from './gambar.ts';
import { GambarDitolak } from './gambar.ts';
import { salahPdf } from './pdf.ts';

/** What decides the type stands at the beginning; the rest is not for guessing. */
const AWALAN = 4_100;

/**
 * What may be kept of an upload: type by content, scanned, pictures written anew. What is decoded was scanned before.
 * @throws Galat 422 saying what is wrong with it, PemindaiPergi
 */
export async function periksaIsi(
  l: Pick<Lingkungan, 'pemindai' | 'log'>,
  bersihkan: ReturnType<typeof buatPembersihGambar>,
  isi: Buffer,
): Promise<{ tipe: TipeDokumen; isi: Buffer }> {
  const tipe = await tipeIsi(isi);
  const salah = tipe === 'application/pdf' ? salahPdf(isi) : null;
  if (salah !== null) throw tolak(salah);
  await pindai(l, isi);
  if (tipe === 'application/pdf') return { tipe, isi };
  try {
    return { tipe, isi: await bersihkan(isi, tipe) };
  } catch (e) {
    throw e instanceof GambarDitolak ? tolak(e.message) : e;
  }
}

async function tipeIsi(isi: Buffer): Promise<TipeDokumen> {
  const mime = (await fileTypeFromBuffer(isi.subarray(0, AWALAN)))?.mime;
  const tipe = TIPE_DOKUMEN.find((t) => t === mime);
  if (tipe) return tipe;
  throw tolak(
    'Isi berkas ini bukan PDF, JPEG atau PNG, apa pun namanya. Simpan sebagai salah satunya, lalu unggah lagi.',
  );
}

async function pindai(l: Pick<Lingkungan, 'pemindai' | 'log'>, isi: Buffer): Promise<void> {
  const hasil = (await l.pemindai?.pindai(isi)) ?? 'bersih';
  if (hasil === 'bersih') return;
  l.log.warn({ terjangkit: hasil.terjangkit }, 'unggahan terjangkit ditolak');
  const pesan =
    'Pemindai menemukan program berbahaya di dalam berkas ini. Jangan membukanya; beri tahu pengelola.';
  throw new Galat(422, 'berkasTerjangkit', 'Berkas berbahaya', pesan, {
    kesalahan: [{ lokasi: 'berkas', pesan }],
  });
}

function tolak(pesan: string): Galat {
  return isianTidakSah([{ lokasi: 'berkas', pesan }]);
}
