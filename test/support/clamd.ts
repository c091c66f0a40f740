import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** A piece of text that scanners agree to find; in two halves, so that no scanner finds it here. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

type Cara = 'biasa' | 'diam' | 'putus' | 'kacau';

export interface ClamdUji {
  alamat: { host: string; port: number };
  /** What was scanned so far, whole. */
  diterima: Buffer[];
  /** Connections under way; the most there were at once. */
  terhubung(): number;
  puncak(): number;
  /** How it behaves from now on; what it kept waiting gets its answer then. */
  ubah(cara: Cara): void;
  tutup(): Promise<void>;
}

/**
 * Speaks clamd's protocol as the daemon does: `zPING`, and `zINSTREAM` with pieces that have their length before
 * them, ended by an empty one; one answer ended by NUL, then it hangs up. Over its limit it answers in the middle.
 */
export async function mulaiClamd(batasByte = 25 * 1024 * 1024): Promise<ClamdUji> {
  let cara: Cara = 'biasa';
  let puncak = 0;
  const diterima: Buffer[] = [];
  const terbuka = new Map<Socket, () => void>();
  const server = createServer((soket) => {
    let masuk = Buffer.alloc(0);
    const layani = () => {
      if (cara === 'putus') return void soket.destroy();
      if (cara === 'diam') return;
      const jawaban = cara === 'kacau' ? 'UNKNOWN COMMAND' : jawab(masuk, batasByte, diterima);
      if (jawaban !== null) soket.end(`${jawaban}\0`);
    };
    terbuka.set(soket, layani);
    puncak = Math.max(puncak, terbuka.size);
    soket.once('close', () => terbuka.delete(soket));
    soket.on('error', () => soket.destroy());
    soket.on('data', (potongan) => {
      masuk = Buffer.concat([masuk, potongan]);
      layani();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    alamat: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    diterima,
    terhubung: () => terbuka.size,
    puncak: () => puncak,
    ubah(baru) {
      cara = baru;
      for (const layani of terbuka.values()) layani();
    },
    async tutup() {
      for (const soket of terbuka.keys()) soket.destroy();
      await new Promise((selesai) => server.close(selesai));
    },
  };
}

/** @returns null while more has to come */
function jawab(masuk: Buffer, batasByte: number, diterima: Buffer[]): string | null {
  const akhirPerintah = masuk.indexOf(0);
  if (akhirPerintah < 0) return null;
  const perintah = masuk.toString('latin1', 0, akhirPerintah);
  if (perintah === 'zPING') return 'PONG';
  if (perintah !== 'zINSTREAM') return 'UNKNOWN COMMAND';
  const potongan: Buffer[] = [];
  for (let i = akhirPerintah + 1; i + 4 <= masuk.length;) {
    const panjang = masuk.readUInt32BE(i);
    const isi = Buffer.concat(potongan);
    if (isi.length + panjang > batasByte) return 'INSTREAM size limit exceeded. ERROR';
    if (panjang === 0) {
      diterima.push(isi);
      return isi.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';
    }
    if (i + 4 + panjang > masuk.length) return null;
    potongan.push(masuk.subarray(i + 4, i + 4 + panjang));
    i += 4 + panjang;
  }
  return null;
}
