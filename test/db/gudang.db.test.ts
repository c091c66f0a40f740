import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gudangFolder } from '../../db/gudang/folder.ts';
import type { GudangBerkas } from '../../db/gudang/gudang.ts';
import { GudangPergi } from '../../db/gudang/gudang.ts';
import { gudangS3 } from '../../db/gudang/s3.ts';
import type { S3Uji } from '../support/s3.ts';
import { mulaiS3 } from '../support/s3.ts';

let folder: string;
let s3: S3Uji;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lindung-gudang-'));
  s3 = await mulaiS3();
});
afterAll(async () => {
  await s3.tutup();
  await rm(folder, { recursive: true, force: true });
});

describe.each<[string, () => GudangBerkas]>([
  ['a folder', () => gudangFolder(join(folder, 'dokumen'))],
  ['a bucket', () => gudangS3(s3.pengaturan)],
])('%s', (_, buka) => {
  let gudang: GudangBerkas;
  beforeAll(() => {
    gudang = buka();
  });

  it('gives back what was put in, byte for byte, up to the largest document', async () => {
    for (const ukuran of [1, 65_537, 10_000 * 1024 + 100]) {
      const [id, kotak] = [randomUUID(), randomBytes(ukuran)];
      await gudang.simpan(id, kotak);
      expect(kotak.equals((await gudang.buka(id)) ?? Buffer.alloc(0))).toBe(true);
    }
  });

  it('says of what it does not have that it is not there', async () => {
    expect(await gudang.buka(randomUUID())).toBeNull();
  });

  it('forgets what is taken away, and does not mind being asked again', async () => {
    const id = randomUUID();
    await gudang.simpan(id, Buffer.from('isi'));
    await gudang.hapus(id);
    await gudang.hapus(id);
    expect(await gudang.buka(id)).toBeNull();
  });

  it('replaces whole what is put in again', async () => {
    const id = randomUUID();
    await gudang.simpan(id, Buffer.from('yang pertama, panjang'));
    await gudang.simpan(id, Buffer.from('kedua'));
    expect((await gudang.buka(id))?.toString()).toBe('kedua');
  });
});

describe('a folder', () => {
  it('that cannot be written or read is away, and says nothing of documents', async () => {
    const bukanFolder = join(folder, 'berkas-biasa');
    await writeFile(bukanFolder, '');
    const gudang = gudangFolder(bukanFolder);
    await expect(gudang.simpan(randomUUID(), Buffer.of(1))).rejects.toThrow(GudangPergi);
    await expect(gudang.buka(randomUUID())).rejects.toThrow(GudangPergi);
  });

  it('keeps nothing half-written', async () => {
    const id = randomUUID();
    const tempat = join(folder, 'tetap');
    // A folder stands where the file should be: the last step of writing fails.
    await mkdir(join(tempat, id.slice(0, 2), id, 'isi'), { recursive: true });
    await expect(gudangFolder(tempat).simpan(id, Buffer.of(1))).rejects.toThrow(GudangPergi);
    expect(await readdir(join(tempat, id.slice(0, 2)))).toEqual([id]);
  });
});

describe('a bucket', () => {
  let server: Server;
  let alamat: string;
  let jawab: { status: number; isi?: string } | 'diam' | 'putus';
  let diminta: { metode: string; kepala: IncomingHttpHeaders }[];
  beforeAll(async () => {
    server = createServer((req, res) => {
      diminta.push({ metode: req.method ?? '', kepala: req.headers });
      req.resume().once('end', () => {
        if (jawab === 'diam') return;
        if (jawab === 'putus') return void res.writeHead(200, { 'content-length': '9' }).end('x').destroy();
        res.writeHead(jawab.status).end(jawab.isi);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    alamat = `http://127.0.0.1:${(server.address() as AddressInfo).port}/lindung`;
  });
  beforeEach(() => {
    diminta = [];
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const gudang = (batasMs = 20_000) => gudangS3({ ...s3.pengaturan, alamat }, batasMs);

  test.each([
    ['refuses the key', { status: 403, isi: '<Code>SignatureDoesNotMatch</Code>' }],
    ['is not there', { status: 404, isi: '<Code>NoSuchBucket</Code>' }],
    ['stays busy', { status: 503, isi: '<Code>SlowDown</Code>' }],
  ])('that %s is away, and says nothing of documents', async (_, jawaban) => {
    jawab = jawaban;
    await expect(gudang().buka(randomUUID())).rejects.toThrow(GudangPergi);
    await expect(gudang().simpan(randomUUID(), Buffer.of(1))).rejects.toThrow(GudangPergi);
    await expect(gudang().hapus(randomUUID())).rejects.toThrow(GudangPergi);
  });

  it('that hangs up in the middle gives no half of a document', async () => {
    jawab = 'putus';
    await expect(gudang().buka(randomUUID())).rejects.toThrow(GudangPergi);
  });

  it('that does not answer is away after a while; so is one where nobody listens', async () => {
    jawab = 'diam';
    await expect(gudang(50).simpan(randomUUID(), Buffer.of(1))).rejects.toThrow(GudangPergi);
    const tiada = gudangS3({ ...s3.pengaturan, alamat: 'http://127.0.0.1:1/lindung' });
    await expect(tiada.buka(randomUUID())).rejects.toThrow(GudangPergi);
  });

  it('gets signed requests, with the digest of what is sent', async () => {
    jawab = { status: 200 };
    const kotak = randomBytes(100);
    await gudang().simpan(randomUUID(), kotak);
    const kepala = diminta[0]?.kepala;
    expect(kepala?.['authorization']).toMatch(
      /^AWS4-HMAC-SHA256 Credential=S3RVER\/\d{8}\/jakarta\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=[0-9a-f]{64}$/,
    );
    expect(kepala?.['x-amz-content-sha256']).toBe(createHash('sha256').update(kotak).digest('hex'));
  });
});
