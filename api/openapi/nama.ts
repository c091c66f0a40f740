import type { Rute } from '../rute.ts';

/** `GET /api/v1/kasus/:id` is `getKasusId`, `POST /publik/v1/pengaduan` is `postPublikPengaduan`, `GET /` is `getBeranda`. */
export function namaOperasi(r: Pick<Rute, 'metode' | 'jalur'>): string {
  const kata = r.jalur.replace(/^\/api\/v1|(?<=^\/publik)\/v1/, '').match(/[a-zA-Z0-9]+/g) ?? ['beranda'];
  return r.metode + kata.map((k) => (k[0] ?? '').toUpperCase() + k.slice(1)).join('');
}

/** Express path to OpenAPI path: `:id` becomes `{id}`. */
export function jalurOpenApi(jalur: string): string {
  return jalur.replaceAll(/:(\w+)/g, '{$1}');
}

export function paramJalur(jalur: string): string[] {
  return Array.from(jalur.matchAll(/:(\w+)/g), (m) => m[1] ?? '');
}

const KELOMPOK: readonly (readonly [awalan: RegExp, nama: string])[] = [
  [/^(\/api\/v1\/(masuk|keluar|saya|sesi|kata-sandi|totp)|\/masuk\/)/, 'Masuk'],
  [/\/tindakan/, 'Tindakan'],
  [/^\/api\/v1\/(lansia|rps$|pengaduan|permintaan-pdp|kasus|klien)/, 'Kasus'],
  [/^\/api\/v1\/dokumen/, 'Dokumen'],
  [/^(\/api\/v1\/(surat|tautan-surat|templat-surat)|\/verifikasi|\/surat)/, 'Surat'],
  [/^(\/api\/v1\/(tugas|notifikasi|peristiwa|ikhtisar|saluran-saya)|\/kotak-surel)/, 'Kotak masuk'],
  [/^\/api\/v1\//, 'Kantor'],
  [/^\/(publik\/|survei|skm\/|lacak|standar\/|pengaduan\/|halaman\/|$)/, 'Publik'],
  [/^\/(sehat\/|metrik$)/, 'Kesehatan sistem'],
];

/** The chapter of the docs a route stands in. */
export function kelompok(jalur: string): string {
  return KELOMPOK.find(([awalan]) => awalan.test(jalur))?.[1] ?? 'Dokumentasi';
}
