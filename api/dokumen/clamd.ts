import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Pemindai } from './pemindai.ts';
import { PemindaiPergi } from './pemindai.ts';

const BATAS_MS = 30_000;
const POTONGAN = 64 * 1024;
const BERSIH = /^stream: OK$/;
const TERJANGKIT = /^stream: (.+) FOUND$/;

/** ClamAV's daemon over TCP, by its INSTREAM command; one connection a file. */
export function pemindaiClamd(alamat: { host: string; port: number }, batasMs = BATAS_MS): Pemindai {
  return {
    async pindai(isi) {
      const jawaban = await tanya(alamat, isi, batasMs);
      if (BERSIH.test(jawaban)) return 'bersih';
      const nama = TERJANGKIT.exec(jawaban)?.[1];
      if (nama !== undefined) return { terjangkit: nama };
      throw new PemindaiPergi(`clamd: ${jawaban || 'menutup sambungan tanpa jawaban'}`);
    },
  };
}

/** Sends a file. @returns the daemon's one line, empty where it hung up before */
async function tanya(alamat: { host: string; port: number }, isi: Buffer, batasMs: number): Promise<string> {
  const soket = connect(alamat);
  const habis = setTimeout(() => soket.destroy(new PemindaiPergi('clamd: tidak menjawab')), batasMs);
  try {
    kirim(soket, isi);
    return await baca(soket);
  } catch (e) {
    if (e instanceof PemindaiPergi) throw e;
    throw new PemindaiPergi(`clamd: ${(e as NodeJS.ErrnoException).code ?? 'gagal'}`);
  } finally {
    clearTimeout(habis);
    soket.destroy();
  }
}

/** Pieces with their length before them, ended by an empty one. They point into the file: nothing is copied. */
function kirim(soket: Socket, isi: Buffer): void {
  soket.cork();
  soket.write('zINSTREAM\0');
  for (let awal = 0; awal < isi.length; awal += POTONGAN) {
    const potongan = isi.subarray(awal, awal + POTONGAN);
    soket.write(panjang(potongan.length));
    soket.write(potongan);
  }
  soket.write(panjang(0));
  soket.uncork();
}

function panjang(n: number): Buffer {
  const kepala = Buffer.alloc(4);
  kepala.writeUInt32BE(n);
  return kepala;
}

async function baca(soket: Socket): Promise<string> {
  let teks = '';
  soket.setEncoding('utf8');
  for await (const potongan of soket as AsyncIterable<string>) {
    teks += potongan;
    const akhir = teks.indexOf('\0');
    if (akhir >= 0) return teks.slice(0, akhir);
  }
  return '';
}
