import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { createApp } from '../../api/app.ts';
import type { Pemindai } from '../../api/dokumen/pemindai.ts';
import type { Lingkungan } from '../../api/lingkungan.ts';
import type { PengaturanOidc } from '../../api/masuk/oidc/pengaturan.ts';
import { buatUkuran } from '../../api/pantau/ukuran.ts';
import { buatPengamatResi } from '../../api/pengamat-resi.ts';
import { buatSiaran } from '../../api/siaran.ts';
import { gudangFolder } from '../../db/gudang/folder.ts';
import type { GudangBerkas } from '../../db/gudang/gudang.ts';
import { bacaJam, jamDinding } from '../../db/jam.ts';
import { bukaDb } from '../../db/koneksi.ts';
import { bukaBrankas } from '../../db/kunci/brankas.ts';
import { pemegangKunciDb } from '../../db/kunci/pemegang-kunci.ts';
import { buatDataConverter } from '../../engine/konverter.ts';
import { bukaPencetak } from '../../surat/pencetak.ts';
import { klienHttp } from './api/klien.ts';
import type { KlienHttp } from './api/klien.ts';
import { namespaceUji } from './api/namespace.ts';
import type { BasisDataUji } from './basis-data.ts';
import { basisDataUji } from './basis-data.ts';

export const KATA_SANDI_CONTOH = 'lindung-contoh';

/** The API as it runs, on an ephemeral port, over a database of its own and a namespace of its own. No worker. */
export interface Tumpukan {
  alamat: string;
  bd: BasisDataUji;
  l: Lingkungan;
  /** Where a worker must poll to serve this API. */
  namespace: string;
  temporal: string;
  /** Where documents lie unless the test brings a store. */
  direktoriDokumen: string;
  /** Lines of the log so far, as they would be written. */
  log: string[];
  /** Nobody in particular. */
  tamu: KlienHttp;
  /** Signed in; @param akun e.g. `peksos@bulukumba` */
  sebagai(akun: string): Promise<KlienHttp>;
  tutup(): Promise<void>;
}

export interface PilihanTumpukan {
  /** The engine's address; a closed port stands for an engine that is away. */
  temporal?: string;
  /** A database that is there already; the stack closes it. */
  basisData?: BasisDataUji;
  /** The database as the API reaches it, e.g. through something that can cut the line. */
  lewat?: (url: string) => string;
  produksi?: boolean;
  skalaWaktu?: number;
  /** Waits no longer than this for a receipt: for tests without a worker. */
  sabarMs?: number;
  denyutMs?: number;
  /** Address of the Temporal UI's server. */
  temporalUi?: string;
  /** Folder of the built console, for browser tests. */
  konsol?: string;
  /** Who shows it may read metrics. */
  tokenMetrik?: string;
  oidc?: PengaturanOidc;
  gudang?: GudangBerkas;
  pemindai?: Pemindai;
}

export async function mulaiTumpukan(pilihan: PilihanTumpukan = {}): Promise<Tumpukan> {
  const bd = pilihan.basisData ?? (await basisDataUji(pilihan.skalaWaktu ?? 1));
  const folder = await mkdtemp(join(tmpdir(), 'lindung-api-'));
  const log: string[] = [];
  const mesin = await bukaMesin(pilihan.temporal);
  const { l, tutup } = await rakit(bd, pilihan, { ...mesin, folder, log });
  const server = createServer(createApp(l));
  const alamat = await dengarkan(server);
  const tamu = klienHttp(alamat);
  const token = new Map<string, Promise<string>>();
  return {
    alamat,
    bd,
    l,
    namespace: mesin.namespace,
    temporal: mesin.alamat,
    direktoriDokumen: join(folder, 'dokumen'),
    log,
    tamu,
    async sebagai(akun) {
      const masuk = token.get(akun) ?? masukSebagai(tamu, akun);
      token.set(akun, masuk);
      return tamu.dengan({ authorization: `Bearer ${await masuk}` });
    },
    async tutup() {
      server.closeAllConnections();
      await new Promise((selesai) => server.close(selesai));
      await tutup();
      await mesin.connection.close();
      await bd.tutup();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function masukSebagai(tamu: KlienHttp, akun: string): Promise<string> {
  const badan = { surel: `${akun}.contoh`, kataSandi: KATA_SANDI_CONTOH };
  const { status, isi } = await tamu.kirim('/api/v1/masuk', badan);
  if (status !== 200) throw new Error(`${akun} tidak dapat masuk: ${status}`);
  return String(isi['token']);
}

async function bukaMesin(
  sendiri?: string,
): Promise<{ connection: Connection; namespace: string; alamat: string }> {
  const alamat = sendiri ?? process.env['LINDUNG_UJI_TEMPORAL'] ?? '';
  if (sendiri !== undefined)
    return { connection: Connection.lazy({ address: alamat }), namespace: 'default', alamat };
  const connection = await Connection.connect({ address: alamat });
  return { connection, namespace: await namespaceUji(connection), alamat };
}

/** Wires the parts as api/main.ts does. */
async function rakit(
  bd: BasisDataUji,
  pilihan: PilihanTumpukan,
  d: { connection: Connection; namespace: string; folder: string; log: string[] },
): Promise<{ l: Lingkungan; tutup: () => Promise<void> }> {
  const url = pilihan.lewat?.(bd.url) ?? bd.url;
  const db = bukaDb(url, 'aplikasi', () => undefined);
  const dbKunci = bukaDb(url, 'aplikasi', () => undefined, 2);
  const pemegang = pemegangKunciDb(dbKunci, Buffer.from(bd.kunciInduk, 'base64'));
  const log = pino({}, { write: (baris: string) => void d.log.push(baris) });
  const siaran = buatSiaran();
  const ukuran = buatUkuran();
  const henti = new AbortController().signal;
  const pengamatResi = buatPengamatResi({ url, db, log, siaran, ukuran, henti });
  const sabarMs = pilihan.sabarMs ?? Infinity;
  const jam = await bacaJam(bd.db);
  const pencetak = bukaPencetak({ utas: 1 });
  const l: Lingkungan = {
    db,
    brankas: bukaBrankas(pemegang, Buffer.from(bd.kunciInduk, 'base64')),
    penyegel: bd.penyegel,
    client: new Client({
      connection: d.connection,
      namespace: d.namespace,
      dataConverter: buatDataConverter(pemegang),
    }),
    jam,
    sekarang: jamDinding(jam, Date.now),
    pengamatResi: {
      ...pengamatResi,
      tunggu: (id, ms, kirim) => pengamatResi.tunggu(id, Math.min(ms, sabarMs), kirim),
    },
    siaran,
    log,
    gudang: pilihan.gudang ?? gudangFolder(join(d.folder, 'dokumen')),
    pemindai: pilihan.pemindai ?? null,
    pencetak,
    alamatPublik: 'https://lindung.contoh.test',
    denyutMs: pilihan.denyutMs ?? 15_000,
    temporalUi: pilihan.temporalUi ?? null,
    konsol: pilihan.konsol ?? null,
    oidc: pilihan.oidc ?? null,
    proksi: ['loopback'],
    ukuran,
    tokenMetrik: pilihan.tokenMetrik ?? null,
    henti,
    produksi: pilihan.produksi ?? false,
  };
  const tutup = async () => {
    await pengamatResi.tutup();
    await Promise.all([db.destroy(), dbKunci.destroy(), pencetak.tutup()]);
  };
  return { l, tutup };
}

async function dengarkan(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
