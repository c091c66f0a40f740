import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { PengaturanBsre } from '../../../surat/tanda-tangan/bsre.ts';
import { periksaTandaTangan } from '../../../surat/tanda-tangan/periksa.ts';
import { otoritasUji } from './otoritas.ts';
import { tambahTandaTangan } from './tambah-tanda-tangan.ts';

/**
 * How it behaves: as it should; signs but keeps the answer back; answers 500; hangs up before it has read anything, or
 * after it has signed; answers what cannot be read.
 */
export type CaraBsre = 'biasa' | 'diam' | 'galat' | 'putusSebelum' | 'putusSesudah' | 'kacau';

/** What the gateway says of an earlier request: the truth, that it is still under way, another request's file, 500. */
export type CaraHasil = 'biasa' | 'belum' | 'lain' | 'galat';

export interface OrangBsre {
  frasa: string;
  /** `ISSUE`: may sign. */
  status: string;
}

export interface BsreUji {
  pengaturan: PengaturanBsre;
  /** PEM, for validators. */
  otoritas: string;
  /** Who may sign, by NIK. */
  orang: Map<string, OrangBsre>;
  /** Paths asked for so far. */
  diminta: string[];
  /** All that was really signed, also where the answer never arrived. */
  tertanda: Buffer[];
  /**
   * A gateway before it, which keeps what became of each request: its settings, and what it says beside the truth:
   * nothing yet, or another file.
   */
  gerbang: PengaturanBsre;
  ubahHasil(cara: CaraHasil): void;
  /** How it behaves from now on; answers that were kept back go out. */
  ubah(cara: CaraBsre): void;
  tutup(): Promise<void>;
}

type Jawaban = readonly [status: number, isi: unknown];

/** BSrE's signing server of an office, API v2: HTTP Basic, JSON, base64 files; its signatures are real. */
export async function mulaiBsre(sabarMs = 10_000): Promise<BsreUji> {
  const induk = otoritasUji('BSrE Tiruan');
  // One for all: to make a key takes longer than some tests wait for an answer.
  const milik = induk.terbitkan('Penanda Tangan Tiruan');
  const [pengguna, kataSandi] = ['dinsos', 'sandi-layanan'];
  const kenal = `Basic ${Buffer.from(`${pengguna}:${kataSandi}`).toString('base64')}`;
  const keadaan = {
    cara: 'biasa' as CaraBsre,
    orang: new Map<string, OrangBsre>(),
    diminta: [] as string[],
    tertanda: [] as Buffer[],
    caraHasil: 'biasa' as CaraHasil,
    /** By `X-Request-Id`. */
    hasil: new Map<string, Buffer>(),
  };
  const tertahan = new Set<() => void>();

  const server = createServer((minta, jawab) => {
    keadaan.diminta.push(minta.url ?? '');
    if (minta.method === 'GET') {
      const [kode, isi] = hasil(minta.url ?? '');
      return void jawab.writeHead(kode, { 'Content-Type': 'application/json' }).end(JSON.stringify(isi));
    }
    if (keadaan.cara === 'putusSebelum') return void minta.socket.destroy();
    void layani(minta).then((j) => kirim(j, jawab));
  });

  async function layani(minta: IncomingMessage): Promise<Jawaban> {
    const isi = JSON.parse(await text(minta)) as Record<string, unknown>;
    if (minta.headers.authorization !== kenal) return [401, { error: 'Unauthorized' }];
    if (minta.url === '/api/v2/sign/pdf') return tandaTangani(isi, minta.headers['x-request-id']);
    if (minta.url === '/api/v2/verify/pdf') return periksa(isi);
    if (minta.url === '/api/v2/user/check/status') return [200, status(String(isi['nik']))];
    return [404, { error: 'Not Found' }];
  }

  function status(nik: string) {
    const orang = keadaan.orang.get(nik);
    if (!orang)
      return { status: 'NOT_REGISTERED', status_code: 1110, message: `User ${nik} belum terdaftar` };
    return { status: orang.status, message: `Status sertifikat: ${orang.status}` };
  }

  function hasil(jalur: string): Jawaban {
    const rujukan = jalur.replace('/hasil/', '');
    if (keadaan.caraHasil === 'galat') return [500, { error: 'Internal Server Error' }];
    if (keadaan.caraHasil === 'belum') return [200, { status: 'PENDING' }];
    const file = keadaan.caraHasil === 'lain' ? keadaan.tertanda[0] : keadaan.hasil.get(rujukan);
    return [200, file ? { status: 'SIGNED', file: [file.toString('base64')] } : { status: 'NOT_SIGNED' }];
  }

  async function tandaTangani(isi: Record<string, unknown>, rujukan: unknown): Promise<Jawaban> {
    const nik = String(isi['nik']);
    const orang = keadaan.orang.get(nik);
    if (!orang) return [400, { error: `User dengan NIK ${nik} tidak terdaftar`, status_code: 2011 }];
    if (isi['passphrase'] !== orang.frasa)
      return [400, { error: 'Passphrase anda salah', status_code: 2031 }];
    const [sifat] = isi['signatureProperties'] as [{ tampilan: string; reason: string }];
    const [file = ''] = isi['file'] as string[];
    if (sifat.tampilan !== 'INVISIBLE') return [400, { error: 'imageBase64 wajib diisi' }];
    const masuk = Buffer.from(file, 'base64');
    const pdf = await tambahTandaTangan(masuk, milik.untukMenandatangani(induk), sifat.reason);
    keadaan.tertanda.push(pdf);
    if (typeof rujukan === 'string') keadaan.hasil.set(rujukan, pdf);
    return [200, { time: 1, file: [pdf.toString('base64')] }];
  }

  async function periksa(isi: Record<string, unknown>): Promise<Jawaban> {
    const pdf = Buffer.from(String(isi['file']), 'base64');
    const { sah } = await periksaTandaTangan(pdf);
    const dikenal = sah && keadaan.tertanda.some((t) => t.equals(pdf));
    return [200, { conclusion: dikenal ? 'VALID' : 'INVALID', description: '', signatureInformations: [] }];
  }

  function kirim([kode, isi]: Jawaban, jawab: ServerResponse): void {
    const keluar = () => {
      if (keadaan.cara === 'putusSesudah') return void jawab.socket?.destroy();
      if (keadaan.cara === 'galat') return void jawab.writeHead(500).end('Internal Server Error');
      if (keadaan.cara === 'kacau') return void jawab.writeHead(200).end('<html>sedang pemeliharaan</html>');
      jawab.writeHead(kode, { 'Content-Type': 'application/json' }).end(JSON.stringify(isi));
    };
    if (keadaan.cara === 'diam') tertahan.add(keluar);
    else keluar();
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pengaturan = { alamat: `http://127.0.0.1:${port}`, pengguna, kataSandi, sabarMs };
  return {
    pengaturan,
    gerbang: { ...pengaturan, jalurHasil: '/hasil/{rujukan}' },
    ubahHasil: (cara) => void (keadaan.caraHasil = cara),
    otoritas: induk.sertifikat,
    orang: keadaan.orang,
    diminta: keadaan.diminta,
    tertanda: keadaan.tertanda,
    ubah(cara) {
      keadaan.cara = cara;
      for (const keluar of tertahan) keluar();
      tertahan.clear();
    },
    async tutup() {
      server.closeAllConnections();
      await new Promise((selesai) => server.close(selesai));
    },
  };
}
