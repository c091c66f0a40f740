import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { PengaturanDiuji } from './config-produksi.ts';
import { kelemahanPekerja, kelemahanProduksi } from './config-produksi.ts';
import { isianSaluran, kekuranganSaluran, kelemahanSaluran, pengaturanSaluran } from './config-saluran.ts';
import { CARA_TTE, isianTte, kekuranganTte, pengaturanTte } from './config-tte.ts';

/** The environment as a plain record, so that tests can pass their own. */
export type Lingkungan = Readonly<Record<string, string | undefined>>;

/** A setting is missing or wrong. The message is meant for the clerk at the terminal. */
export class KesalahanKonfigurasi extends Error {
  override readonly name = 'KesalahanKonfigurasi';
}

const angkaPorta = z
  .string()
  .regex(/^\d+$/, 'harus nomor port 1 sampai 65535')
  .transform(Number)
  .refine((port) => port >= 1 && port <= 65_535, 'harus nomor port 1 sampai 65535');

const porta = (bawaan: number) => angkaPorta.default(bawaan);

// 43 letters and one '=' are exactly 32 bytes.
const kunci = z
  .string('wajib diisi')
  .regex(/^[A-Za-z0-9+/]{43}=$/, 'harus base64 dari tepat 32 byte (buat dengan: openssl rand -base64 32)');

const alamatDatabase = z
  .string('wajib diisi')
  .refine(
    (teks) => URL.canParse(teks) && /^postgres(ql)?:$/.test(new URL(teks).protocol),
    'harus berbentuk postgres://pengguna:sandi@host:port/nama',
  );

const alamatTemporal = z.string('wajib diisi').regex(/^\S+:\d+$/, 'harus berbentuk host:port');

const alamatUi = z
  .string()
  .refine(
    (teks) => URL.canParse(teks) && /^https?:\/\/[^/?#@]+\/?$/.test(teks),
    'harus alamat server Temporal UI tanpa jalur, misalnya http://temporal-ui:8080',
  )
  .transform((teks) => new URL(teks).origin);

const PESAN_CLAMD = 'harus berbentuk host:port, misalnya 127.0.0.1:3310';
const alamatClamd = z
  .string()
  .regex(/^[^\s:]+:\d{1,5}$/, PESAN_CLAMD)
  .transform((teks) => {
    const [host = '', port] = teks.split(':');
    return { host, port: Number(port) };
  })
  .refine(({ port }) => port >= 1 && port <= 65_535, PESAN_CLAMD);

const alamatDengar = z
  .string()
  .regex(/^[^\s:]+:\d{1,5}$/, 'harus berbentuk host:port, misalnya 127.0.0.1:9464');

const JARINGAN = /^(loopback|linklocal|uniquelocal|[0-9a-fA-F:.]+(\/\d{1,3})?)$/;
const jaringanProksi = z
  .string()
  .default('loopback')
  .transform((teks) => teks.split(',').map((bagian) => bagian.trim()))
  .refine(
    (semua) => semua.every((bagian) => JARINGAN.test(bagian)),
    'harus loopback, uniquelocal, atau alamat jaringan seperti 10.0.0.0/8, dipisah koma',
  );

const tokenMetrik = z.string().min(16, 'harus 16 huruf atau lebih (buat dengan: openssl rand -hex 24)');

const alamatS3 = z
  .string()
  .refine(
    (teks) => /^https?:\/\/[^/?#]+\/[^?#]+$/.test(teks) && URL.canParse(teks),
    'harus berbentuk https://host/nama-bucket',
  )
  .transform((teks) => teks.replace(/\/+$/, ''));

// Beside this machine itself, nothing of a sign-in may travel in the clear.
const SENDIRI = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/|$)/;
const alamatPenerbit = z
  .string()
  .refine(
    (teks) => URL.canParse(teks) && (teks.startsWith('https://') || SENDIRI.test(teks)),
    'harus alamat https:// penyedia identitas, seperti yang tertulis pada "issuer"-nya',
  );
const alamatPublik = z
  .string()
  .refine(
    (teks) => URL.canParse(teks) && /^https?:\/\/[^/?#]+\/?$/.test(teks),
    'harus alamat Lindung bagi peramban tanpa jalur, misalnya https://lindung.contoh.go.id',
  )
  .transform((teks) => new URL(teks).origin);

const bersama = {
  LINDUNG_PORT: porta(3000),
  LINDUNG_HOST: z.string().default('127.0.0.1'),
  LINDUNG_PROKSI: jaringanProksi,
  LINDUNG_TEMPORAL_UI_PORT: porta(8233),
  LINDUNG_DATA_DIR: z.string().default('.lindung'),
  LINDUNG_DOKUMEN_DIR: z.string().optional(),
  LINDUNG_CADANGAN_DIR: z.string().optional(),
  TEMPORAL_DATABASE_URL: alamatDatabase.optional(),
  TEMPORAL_VISIBILITY_DATABASE_URL: alamatDatabase.optional(),
  LINDUNG_S3_ALAMAT: alamatS3.optional(),
  LINDUNG_S3_KUNCI_ID: z.string().optional(),
  LINDUNG_S3_KUNCI_RAHASIA: z.string().optional(),
  LINDUNG_S3_WILAYAH: z.string().optional(),
  LINDUNG_CLAMD: alamatClamd.optional(),
  LINDUNG_OIDC_PENERBIT: alamatPenerbit.optional(),
  LINDUNG_OIDC_KLIEN_ID: z.string().optional(),
  LINDUNG_OIDC_KLIEN_RAHASIA: z.string().optional(),
  LINDUNG_ALAMAT_PUBLIK: alamatPublik.optional(),
  LINDUNG_TTE: z.enum(CARA_TTE, 'harus uji, p12, atau bsre').optional(),
  LINDUNG_METRIK_TOKEN: tokenMetrik.optional(),
  LINDUNG_SKALA_WAKTU: z.coerce
    .number('harus bilangan bulat 1 atau lebih')
    .int('harus bilangan bulat 1 atau lebih')
    .min(1, 'harus bilangan bulat 1 atau lebih')
    .default(1),
  TEMPORAL_NAMESPACE: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'harus nama namespace Temporal')
    .default('default'),
  TEMPORAL_UI_ADDRESS: alamatUi.optional(),
  NODE_ENV: z.string().optional(),
};

const skemaLayanan = z.object({
  ...bersama,
  DATABASE_URL: alamatDatabase,
  TEMPORAL_ADDRESS: alamatTemporal,
  LINDUNG_KUNCI_INDUK: kunci,
  LINDUNG_KUNCI_SEGEL: kunci,
});

// Of the worker alone: what signs letters, and opens the passphrases for it, is in no other process.
const skemaPekerja = skemaLayanan.extend({
  LINDUNG_KUNCI_FRASA: kunci,
  LINDUNG_METRIK_PEKERJA: alamatDengar.optional(),
  ...isianTte,
  ...isianSaluran,
});

const skemaMulai = z.object({
  ...bersama,
  LINDUNG_PG_PORT: porta(54_330),
  LINDUNG_TEMPORAL_PORT: porta(7233),
  LINDUNG_CACHE_DIR: z.string().default(join('.lindung', 'bin')),
  LINDUNG_CHROMIUM: z.string().optional(),
  PATH: z.string().default(''),
  DATABASE_URL: alamatDatabase.optional(),
  TEMPORAL_ADDRESS: alamatTemporal.optional(),
  LINDUNG_KUNCI_INDUK: kunci.optional(),
  LINDUNG_KUNCI_SEGEL: kunci.optional(),
  LINDUNG_KUNCI_FRASA: kunci.optional(),
});

/** Which variables each kind of process reads. */
export const VARIABEL = {
  layanan: Object.keys(skemaLayanan.shape),
  pekerja: Object.keys(skemaPekerja.shape),
  mulai: Object.keys(skemaMulai.shape),
};

/** What the API, the worker and the scripts beside them need: everything is known by then. */
export type Konfigurasi = ReturnType<typeof bacaKonfigurasi>;

/** What `npm start` and the tests need before any server runs. */
export type KonfigurasiMulai = ReturnType<typeof bacaKonfigurasiMulai>;

/**
 * Settings of a running service.
 * @throws KesalahanKonfigurasi naming every variable that is missing or wrong.
 */
export function bacaKonfigurasi(env: Lingkungan = process.env) {
  const nilai = urai(skemaLayanan, env);
  return {
    ...pengaturanBersama(nilai),
    databaseUrl: nilai.DATABASE_URL,
    temporalAddress: nilai.TEMPORAL_ADDRESS,
    kunciInduk: nilai.LINDUNG_KUNCI_INDUK,
    kunciSegel: nilai.LINDUNG_KUNCI_SEGEL,
  };
}

/**
 * Settings of the worker, which signs.
 * @throws KesalahanKonfigurasi naming every variable that is missing or wrong.
 */
export function bacaKonfigurasiPekerja(env: Lingkungan = process.env) {
  const nilai = urai(skemaPekerja, env);
  const umum = bacaKonfigurasi(env);
  const kurang = [
    ...kekuranganTte(umum.tte, nilai),
    ...kekuranganSaluran(nilai),
    ...(umum.modeProduksi ? [...kelemahanPekerja(nilai), ...kelemahanSaluran(nilai)] : []),
  ];
  if (kurang.length > 0) throw kesalahan(kurang);
  return {
    ...umum,
    /** Opens passphrases; 32 bytes in base64. */
    kunciFrasa: nilai.LINDUNG_KUNCI_FRASA,
    penandatangan: pengaturanTte(umum.tte, nilai, umum.dataDir),
    /** How messages leave the house. */
    saluran: pengaturanSaluran(nilai),
    /** Where the worker tells of its health and its metrics; null: nowhere. */
    dengarMetrik: uraiDengar(nilai.LINDUNG_METRIK_PEKERJA),
  };
}

/**
 * Settings of the start script: an address or a key left out is brought by the start itself,
 * except in production, where a generated key would go unnoticed until its disk is lost.
 * @throws KesalahanKonfigurasi naming every variable that is missing or wrong.
 */
export function bacaKonfigurasiMulai(env: Lingkungan = process.env) {
  const produksi = env['NODE_ENV'] === 'production';
  const wajib = { LINDUNG_KUNCI_INDUK: kunci, LINDUNG_KUNCI_SEGEL: kunci };
  const nilai = urai(produksi ? skemaMulai.extend(wajib) : skemaMulai, env);
  return {
    ...pengaturanBersama(nilai),
    pgPort: nilai.LINDUNG_PG_PORT,
    temporalPort: nilai.LINDUNG_TEMPORAL_PORT,
    cacheDir: resolve(nilai.LINDUNG_CACHE_DIR),
    /** The browser of tests and pictures, where it is not on the PATH. */
    chromium: nilai.LINDUNG_CHROMIUM,
    path: nilai.PATH,
    /** What the settings were read from, for the services to inherit. */
    lingkungan: env,
    databaseUrl: nilai.DATABASE_URL,
    temporalAddress: nilai.TEMPORAL_ADDRESS,
    kunciInduk: nilai.LINDUNG_KUNCI_INDUK,
    kunciSegel: nilai.LINDUNG_KUNCI_SEGEL,
    kunciFrasa: nilai.LINDUNG_KUNCI_FRASA,
  };
}

function pengaturanBersama(nilai: z.output<z.ZodObject<typeof bersama>> & PengaturanDiuji) {
  const dataDir = resolve(nilai.LINDUNG_DATA_DIR);
  const modeProduksi = nilai.NODE_ENV === 'production';
  const lemah = modeProduksi ? kelemahanProduksi(nilai) : [];
  if (lemah.length > 0) throw kesalahan(lemah);
  return {
    port: nilai.LINDUNG_PORT,
    /** Where the API listens: only on this machine unless said otherwise. */
    host: nilai.LINDUNG_HOST,
    /** Where a reverse proxy may stand: only from there is it believed whom it speaks for. */
    proksi: nilai.LINDUNG_PROKSI,
    temporalUiPort: nilai.LINDUNG_TEMPORAL_UI_PORT,
    temporalNamespace: nilai.TEMPORAL_NAMESPACE,
    /** The server of the Temporal UI, for supervisors to reach through the API; null: it is not shown. */
    temporalUi: nilai.TEMPORAL_UI_ADDRESS ?? null,
    skalaWaktu: nilai.LINDUNG_SKALA_WAKTU,
    modeProduksi,
    dataDir,
    direktoriDokumen: nilai.LINDUNG_DOKUMEN_DIR
      ? resolve(nilai.LINDUNG_DOKUMEN_DIR)
      : join(dataDir, 'dokumen'),
    /** Where backups go; erasures purge the keys that lie beside them. */
    direktoriCadangan: nilai.LINDUNG_CADANGAN_DIR ? resolve(nilai.LINDUNG_CADANGAN_DIR) : undefined,
    /** The engine's own databases, where it keeps them in PostgreSQL: only a backup asks. */
    databaseMesin: {
      utama: nilai.TEMPORAL_DATABASE_URL,
      pencarian: nilai.TEMPORAL_VISIBILITY_DATABASE_URL,
    },
    /** Where documents lie instead of in the folder. */
    s3: pengaturanS3(nilai),
    /** What scans uploads; none: they are not scanned. */
    clamd: nilai.LINDUNG_CLAMD,
    /** Where browsers reach us: what printed codes and links begin with. */
    alamatPublik: nilai.LINDUNG_ALAMAT_PUBLIK ?? `http://localhost:${nilai.LINDUNG_PORT}`,
    /** The provider that staff may sign in through; null: with passwords only. */
    oidc: pengaturanOidc(nilai),
    /** Who shows it may read metrics; null: only this machine may. */
    tokenMetrik: nilai.LINDUNG_METRIK_TOKEN ?? null,
    /** How letters are signed. */
    tte: nilai.LINDUNG_TTE ?? 'uji',
  };
}

/** All four or none: half a store would be found out at the first upload. */
function pengaturanS3(nilai: z.output<z.ZodObject<typeof bersama>>) {
  const {
    LINDUNG_S3_ALAMAT: alamat,
    LINDUNG_S3_KUNCI_ID: kunciId,
    LINDUNG_S3_KUNCI_RAHASIA: kunciRahasia,
    LINDUNG_S3_WILAYAH: wilayah,
  } = nilai;
  if (alamat && kunciId && kunciRahasia && wilayah) return { alamat, kunciId, kunciRahasia, wilayah };
  const isian = {
    LINDUNG_S3_ALAMAT: alamat,
    LINDUNG_S3_KUNCI_ID: kunciId,
    LINDUNG_S3_KUNCI_RAHASIA: kunciRahasia,
    LINDUNG_S3_WILAYAH: wilayah,
  };
  const kosong = Object.entries(isian).filter(([, isi]) => isi === undefined);
  if (kosong.length === 4) return undefined;
  throw kesalahan(kosong.map(([nama]) => `${nama}: wajib diisi bila dokumen disimpan di S3`));
}

/** All three or none; without a secret we are a public client. */
function pengaturanOidc(nilai: z.output<z.ZodObject<typeof bersama>>) {
  const {
    LINDUNG_OIDC_PENERBIT: penerbit,
    LINDUNG_OIDC_KLIEN_ID: klienId,
    LINDUNG_OIDC_KLIEN_RAHASIA: klienRahasia,
    LINDUNG_ALAMAT_PUBLIK: publik,
  } = nilai;
  // The public address alone serves others as well.
  if (penerbit === undefined && klienId === undefined && klienRahasia === undefined) return null;
  if (penerbit && klienId && publik) return { penerbit, klienId, klienRahasia, alamatPublik: publik };
  const isian = {
    LINDUNG_OIDC_PENERBIT: penerbit,
    LINDUNG_OIDC_KLIEN_ID: klienId,
    LINDUNG_ALAMAT_PUBLIK: publik,
  };
  const kosong = Object.entries(isian).filter(([, isi]) => isi === undefined);
  throw kesalahan(kosong.map(([nama]) => `${nama}: wajib diisi bila masuk lewat penyedia identitas dipakai`));
}

function uraiDengar(teks: string | undefined): { host: string; port: number } | null {
  const [host = '', port] = teks?.split(':') ?? [];
  return teks === undefined ? null : { host, port: Number(port) };
}

/** For a process of its own: what is wrong is said in a sentence, and the process ends. */
export function konfigurasiProses<K = Konfigurasi>(baca: () => K): K {
  try {
    return baca();
  } catch (galat) {
    if (!(galat instanceof KesalahanKonfigurasi)) throw galat;
    process.stderr.write(`${galat.message}\n`);
    process.exit(1);
  }
}

/** An empty variable counts as unset: `LINDUNG_PORT= npm start` means the default. */
function urai<Skema extends z.ZodType>(skema: Skema, env: Lingkungan): z.output<Skema> {
  const terisi = Object.fromEntries(Object.entries(env).filter(([, nilai]) => nilai !== ''));
  const hasil = skema.safeParse(terisi);
  if (hasil.success) return hasil.data;
  throw kesalahan(hasil.error.issues.map((masalah) => `${masalah.path.join('.')}: ${masalah.message}`));
}

function kesalahan(baris: string[]): KesalahanKonfigurasi {
  return new KesalahanKonfigurasi(['Pengaturan belum benar:', ...baris.map((isi) => `  ${isi}`)].join('\n'));
}
