import { z } from 'zod';
import type { Rute } from '../rute.ts';
import type { SkemaJson } from './skema.ts';
import { skemaJson } from './skema.ts';

/** RFC 9457 problem details as this API answers them. */
const masalah = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('Kalimat untuk petugas'),
  instance: z.string(),
  kode: z.string(),
  kesalahan: z.array(z.object({ lokasi: z.string(), pesan: z.string() })).optional(),
  pengganti: z.array(z.unknown()).optional().describe('Pada pemisahan tugas: siapa yang dapat melakukannya'),
  tahap: z.string().optional().describe('Pada 409: tahap kasus sekarang'),
  versi: z.int().optional().describe('Pada 409: versi kasus sekarang'),
  tindakanTersedia: z.array(z.unknown()).optional().describe('Pada 409: yang dapat dilakukan sekarang'),
});

const ARTI: Readonly<Record<number, string>> = {
  400: 'Permintaan tidak terbaca',
  401: 'Belum masuk',
  403: 'Bukan wewenang peran Anda, atau sesi Anda masih harus memenuhi sesuatu',
  404: 'Tidak ada, atau bukan milik kantor Anda',
  409: 'Tidak dapat dilakukan pada tahap sekarang, atau kasus sudah berubah',
  410: 'Data sudah dihapus, atau berkas tidak ada lagi',
  413: 'Isi permintaan terlalu besar',
  415: 'Isi permintaan bukan JSON',
  422: 'Isian belum benar',
  429: 'Terlalu sering',
  503: 'Layanan sedang terganggu; coba lagi setelah Retry-After',
};

export const SKEMA_MASALAH = { Masalah: skemaJson(masalah) };

export function jawabanMasalah(): Record<string, SkemaJson> {
  return Object.fromEntries(
    Object.entries(ARTI).map(([status, description]) => [
      `Galat${status}`,
      {
        description,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Masalah' } } },
      },
    ]),
  );
}

/** The errors a route can answer, by status. */
export function galatRute(r: Rute): Record<string, SkemaJson> {
  const tulis = r.metode === 'post';
  const masuk = r.siapa !== 'publik';
  const tentangKasus = r.jalur.startsWith('/api/v1/kasus/:id');
  const status = [
    ...(masuk || r.jalur === '/api/v1/masuk' ? [401] : []),
    ...(masuk || tulis ? [403] : []),
    ...(r.jalur.startsWith('/masuk/oidc') ? [400, 403, 404] : []),
    ...(r.jalur.includes(':') ? [404] : []),
    ...(r.jalur.includes('/tindakan/:jenis') || UNGGAHAN.has(r.jalur) ? [409] : []),
    ...(tulis && TATA_KANTOR.test(r.jalur) ? [409] : []),
    ...(tulis && KODE_KEDUA.test(r.jalur) ? [409, 429] : []),
    ...(SURVEI.test(r.jalur) ? [409, 410, 429] : []),
    ...(tentangKasus || r.jalur === '/api/v1/dokumen/:id' ? [410] : []),
    ...(tulis ? [400, 413, 415] : []),
    ...(r.badan || r.kueri || tulis ? [422] : []),
    ...(BERBATAS.has(r.jalur) ? [429] : []),
    503,
  ];
  return Object.fromEntries(status.map((s) => [s, { $ref: `#/components/responses/Galat${s}` }]));
}

/** As many staged as anybody may; attached already. */
const UNGGAHAN: ReadonlySet<string> = new Set(['/api/v1/dokumen', '/api/v1/dokumen/:id/buang']);

/** An office's own settings: another name has it, nothing changed, something is in use. */
const TATA_KANTOR = /^\/api\/v1\/(orang|jabatan|pemangku|standar|kalender|tempat-tidur)/;

/** No second factor, or one that must stay; too many wrong codes. */
const KODE_KEDUA = /\/(totp\/|lepas-(totp|oidc)$)/;

/** Used already; too late; too many wrong codes. */
const SURVEI = /\/survei\/:kode$/;

const BERBATAS: ReadonlySet<string> = new Set([
  '/api/v1/masuk',
  '/api/v1/kata-sandi',
  '/masuk/oidc',
  '/masuk/oidc/kembali',
  '/publik/v1/lacak/:kode',
  '/publik/v1/pengaduan',
  '/lacak/:kode',
  '/pengaduan/:instansi',
]);
