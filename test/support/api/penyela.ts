import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line to a server that can be cut and mended, as a network or a restart would. */
export interface Penyela {
  /** The same URL, by way of this line. */
  lewat: (url: string) => string;
  putus(): void;
  sambung(): void;
  /** Nothing gets through, and nobody is told: a storage or a network that hangs. */
  tahan(): void;
  /** All that was held goes on its way. */
  lepas(): void;
  tutup(): Promise<void>;
}

/** @param tujuan URL of the server behind the line */
export async function penyela(tujuan: string): Promise<Penyela> {
  const { hostname, port } = new URL(tujuan);
  const soket = new Set<Socket>();
  let terputus = false;
  const server = createServer((masuk) => {
    if (terputus) return void masuk.destroy();
    const keluar = connect(Number(port), hostname);
    for (const s of [masuk, keluar]) {
      soket.add(s);
      s.on('error', () => undefined);
      s.on('close', () => {
        soket.delete(s);
        masuk.destroy();
        keluar.destroy();
      });
    }
    masuk.pipe(keluar).pipe(masuk);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const putuskan = () => soket.forEach((s) => s.destroy());
  return {
    lewat(url) {
      const alamat = new URL(url);
      alamat.port = String((server.address() as AddressInfo).port);
      return alamat.toString();
    },
    putus() {
      terputus = true;
      putuskan();
    },
    sambung() {
      terputus = false;
    },
    tahan: () => soket.forEach((s) => s.pause()),
    lepas: () => soket.forEach((s) => s.resume()),
    async tutup() {
      putuskan();
      await new Promise((selesai) => server.close(selesai));
    },
  };
}
