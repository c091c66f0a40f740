import { pemindaiClamd } from '../../api/dokumen/clamd.ts';
import type { Tumpukan } from '../support/api.ts';
import { mulaiTumpukan } from '../support/api.ts';
import { pdf, unggah } from '../support/api/kasus-uji.ts';
import type { ClamdUji } from '../support/clamd.ts';
import { EICAR, mulaiClamd } from '../support/clamd.ts';
import { isiFoto, isiPdf } from '../support/pembangun/berkas.ts';
import { sampai } from '../support/tunggu.ts';

let clamd: ClamdUji;
let t: Tumpukan;
beforeAll(async () => {
  clamd = await mulaiClamd();
  t = await mulaiTumpukan({ pemindai: pemindaiClamd(clamd.alamat, 20_000) });
});
beforeEach(() => clamd.ubah('biasa'));
afterAll(async () => {
  await t.tutup();
  await clamd.tutup();
});

const DINSOS = 'petugas-dinsos@bulukumba';
const tersimpan = async () => (await t.bd.db.selectFrom('dokumen').select('id').execute()).length;

test('yang bersih disimpan; gambar dipindai sebelum dibuka', async () => {
  const foto = await isiFoto();
  expect((await unggah(t, DINSOS, { berkas: new Blob([foto]) })).status).toBe(201);
  expect(clamd.diterima.at(-1)?.equals(Buffer.from(foto))).toBe(true);
});

test('yang terjangkit ditolak dengan kalimat; catatan menyebut virusnya, bukan berkasnya', async () => {
  const sebelum = await tersimpan();
  const berkas = pdf(isiPdf(undefined, EICAR));
  const { status, isi } = await unggah(t, DINSOS, { berkas, nama: 'KTP Siti.pdf' });
  expect([status, isi['kode']]).toEqual([422, 'berkasTerjangkit']);
  expect(isi['detail']).toMatch(/^Pemindai menemukan program berbahaya di dalam berkas ini\./);
  expect(await tersimpan()).toBe(sebelum);
  const catatan = t.log.join('');
  expect(catatan).toContain('Eicar-Test-Signature');
  expect(catatan).not.toContain('Siti');
});

test('pemindai yang pergi: 503, dan tidak ada yang disimpan tanpa dipindai', async () => {
  const sebelum = await tersimpan();
  clamd.ubah('putus');
  const isian = new FormData();
  isian.set('jenis', 'ktp');
  isian.set('berkas', pdf(), 'a.pdf');
  const res = await (await t.sebagai(DINSOS)).mentah('/api/v1/dokumen', { method: 'POST', body: isian });
  expect([res.status, res.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await res.json()).toMatchObject({
    kode: 'pemindaiPergi',
    detail: expect.stringMatching(/berkas belum disimpan\. Unggah lagi/),
  });
  expect(await tersimpan()).toBe(sebelum);
  expect(t.log.join('')).toContain('clamd: ');
});

test('empat unggahan diolah sekaligus, selebihnya menunggu giliran; seorang paling banyak empat', async () => {
  clamd.ubah('diam');
  const limaSekaligus = (akun: string) => Array.from({ length: 5 }, () => unggah(t, akun));
  const milikDinsos = limaSekaligus(DINSOS);
  // The only answer there is: the four others are inside.
  expect((await Promise.race(milikDinsos)).isi['kode']).toBe('unggahanPenuh');
  await sampai(async () => clamd.terhubung() === 4, 10_000, 'empat sedang dipindai');
  const milikPeksos = limaSekaligus('peksos@bulukumba');
  expect((await Promise.race(milikPeksos)).isi['kode']).toBe('unggahanPenuh');
  clamd.ubah('biasa');
  const status = (await Promise.all([...milikDinsos, ...milikPeksos])).map((j) => j.status);
  expect(status.toSorted((a, b) => a - b)).toEqual([201, 201, 201, 201, 201, 201, 201, 201, 503, 503]);
  expect(clamd.puncak()).toBe(4);
});
