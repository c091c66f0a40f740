import { ServiceError } from '@temporalio/client';
import multer from 'multer';
import { z } from 'zod';
import { GudangPergi } from '../db/gudang/gudang.ts';
import { TidakTerbaca } from '../db/kunci/brankas.ts';
import { PencetakPenuh } from '../surat/pencetak.ts';
import { PemindaiPergi } from './dokumen/pemindai.ts';
import { Galat } from './galat.ts';
import { isianTidakSah, kesalahanDari } from './isian.ts';
import { dariPostgres } from './galat-postgres.ts';

/** The one place that decides what the outside learns of an error. What nobody foresaw is a 500 without details. */
export function galatKeHttp(e: unknown): Galat {
  if (e instanceof Galat) return e;
  if (e instanceof z.ZodError) return isianTidakSah(kesalahanDari(e));
  if (e instanceof multer.MulterError) return dariMulter(e);
  if (e instanceof ServiceError) return mesinPergi();
  if (e instanceof TidakTerbaca) return dataDihapus();
  if (e instanceof GudangPergi) return gudangPergi();
  if (e instanceof PemindaiPergi) return pemindaiPergi();
  if (e instanceof PencetakPenuh) return pencetakPenuh();
  return dariPostgres(e) ?? dariPengurai(e) ?? takTerduga();
}

/** The engine is away and nothing had been written. */
export function mesinPergi(): Galat {
  const rincian = 'Mesin alur kerja sedang tidak dapat dihubungi. Coba lagi sebentar lagi.';
  return new Galat(503, 'mesinPergi', 'Layanan sedang terganggu', rincian, {
    kepala: { 'Retry-After': '5' },
  });
}

/** @param tambahan what is left and may be told */
export function dataDihapus(tambahan: Record<string, unknown> = {}): Galat {
  const rincian = 'Data pribadi pada kasus ini sudah dihapus untuk selamanya dan tidak dapat dibaca lagi.';
  return new Galat(410, 'dataDihapus', 'Data sudah dihapus', rincian, { tambahan });
}

function gudangPergi(): Galat {
  const rincian = 'Tempat penyimpanan dokumen sedang tidak dapat dihubungi. Coba lagi sebentar lagi.';
  return new Galat(503, 'gudangPergi', 'Layanan sedang terganggu', rincian, {
    kepala: { 'Retry-After': '15' },
  });
}

/** Nothing is stored unscanned where the office wants uploads scanned. */
function pemindaiPergi(): Galat {
  const rincian =
    'Pemindai berkas sedang tidak dapat dihubungi, jadi berkas belum disimpan. Unggah lagi sebentar lagi.';
  return new Galat(503, 'pemindaiPergi', 'Layanan sedang terganggu', rincian, {
    kepala: { 'Retry-After': '30' },
  });
}

function pencetakPenuh(): Galat {
  const rincian = 'Terlalu banyak surat sedang dicetak. Coba lagi sebentar lagi.';
  return new Galat(503, 'pencetakPenuh', 'Layanan sedang sibuk', rincian, { kepala: { 'Retry-After': '5' } });
}

function takTerduga(): Galat {
  const rincian =
    'Ada kesalahan di sistem, bukan pada isian Anda. Coba lagi; bila tetap gagal, hubungi pengelola.';
  return new Galat(500, 'kesalahanSistem', 'Kesalahan sistem', rincian);
}

function dariMulter(e: multer.MulterError): Galat {
  if (e.code === 'LIMIT_FILE_SIZE') {
    return new Galat(
      413,
      'berkasTerlaluBesar',
      'Berkas terlalu besar',
      'Ukuran berkas paling besar 10 MB (10.000 KB).',
    );
  }
  return isianTidakSah([
    {
      lokasi: e.field ?? 'berkas',
      pesan: 'Kirim satu berkas pada isian "berkas" dan jenisnya pada isian "jenis".',
    },
  ]);
}

/** Errors of Express and its body parsers: they carry a status, and a `type` where the body was at fault. */
function dariPengurai(e: unknown): Galat | null {
  const { status, type, limit } = e as { status?: unknown; type?: unknown; limit?: unknown };
  switch (type) {
    case 'entity.parse.failed':
      return new Galat(
        400,
        'jsonRusak',
        'JSON tidak terbaca',
        'Isi permintaan bukan JSON yang sah. Periksa tanda kutip, koma dan kurungnya.',
      );
    case 'entity.too.large':
      return new Galat(
        413,
        'badanTerlaluBesar',
        'Permintaan terlalu besar',
        `Isi permintaan paling besar ${Number(limit) / 1_024} KB.`,
      );
    case 'charset.unsupported':
    case 'encoding.unsupported':
      return new Galat(415, 'bukanJson', 'Bukan JSON', 'Kirim isi permintaan sebagai JSON dalam UTF-8.');
    default:
      return typeof status === 'number' && status >= 400 && status < 500
        ? new Galat(400, 'permintaanRusak', 'Permintaan rusak', 'Permintaan ini tidak dapat dibaca.')
        : null;
  }
}
