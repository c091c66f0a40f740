import { z } from 'zod';
import { PILIHAN_SALURAN } from '../../domain/saluran/aturan.ts';
import { aturanSaluran } from '../../domain/saluran/isi.schema.ts';
import { CARA_SALURAN, SALURAN, STATUS_KIRIM } from '../../domain/saluran/saluran.ts';
import { batas, kursor } from '../kursor.ts';
import { id, kursorLanjut, orang, waktu } from './umum.schema.ts';

const saluran = z.enum(SALURAN);
const status = z.enum(STATUS_KIRIM);
const galat = z.string().nullable().describe('Kode kegagalan terakhir; tidak pernah memuat alamat atau isi');

const satuSaya = z.object({
  saluran,
  label: z.string(),
  terpasang: z.boolean().describe('Sistem ini punya saluran itu'),
  dipakai: z.boolean().describe('Kantor memakainya'),
  mendesakWajib: z.boolean().describe('Yang mendesak tetap dikirim apa pun pilihan saya'),
  pilihan: z.enum(PILIHAN_SALURAN).nullable().describe('null: mengikuti bawaan kantor'),
  bawaan: z.enum(PILIHAN_SALURAN),
  alamat: z.string().nullable(),
  sumber: z.enum(['akun', 'sendiri']).nullable().describe('Alamat akun, atau yang saya masukkan sendiri'),
  menungguKode: z
    .object({ alamat: z.string(), sampai: waktu })
    .nullable()
    .describe('Alamat baru yang kodenya belum dimasukkan'),
  terakhir: z
    .object({ status, label: z.string(), pada: waktu, galat })
    .nullable()
    .describe('Pesan terakhir untuk saya lewat saluran ini'),
});

const senyap = aturanSaluran.shape.senyap;

export const saluranSaya = z.object({
  saluran: z.array(satuSaya),
  senyap,
  zona: z.enum(['WIB', 'WITA', 'WIT']),
});

export const ujiDicatat = z.object({
  dicatat: z.boolean().describe('false: pesan uji menit ini sudah ada, dan tidak diulang'),
});

const terpasang = z.object({
  saluran,
  cara: z.enum(CARA_SALURAN).describe('"lokal": tidak ke luar, melainkan ke /kotak-surel'),
  berhasilPada: waktu.nullable(),
  gagalPada: waktu.nullable(),
  galat,
});

export const saluranKantor = z.object({
  aturan: aturanSaluran,
  terpasang: z.array(terpasang).describe('Saluran yang dimiliki sistem ini, dan keadaannya'),
});

const tempat = z.strictObject({ dibuatPada: z.iso.datetime(), id });

export const kueriPengiriman = z.strictObject({
  status: status.optional(),
  saluran: saluran.optional(),
  kursor: kursor(tempat).optional(),
  batas: batas(50, 100),
});

const butirPengiriman = z.object({
  id,
  saluran,
  status,
  label: z.string(),
  mendesak: z.boolean(),
  jenis: z.string(),
  kasus: z.object({ id, nomor: z.string() }).nullable(),
  orang,
  alamat: z.string().nullable().describe('Tersamar'),
  percobaan: z.int(),
  dibuatPada: waktu,
  ditahanSampai: waktu.nullable().describe('Jam senyap: baru dikirim sesudahnya'),
  cobaLagiPada: waktu.nullable(),
  selesaiPada: waktu.nullable(),
  galat,
});

export const daftarPengiriman = z.object({
  jumlah: z.record(status, z.int()).describe('Banyaknya menurut keadaan, tanpa melihat saringan'),
  pengiriman: z.array(butirPengiriman),
  kursor: kursorLanjut,
});

export const ulangiPengiriman = z.union(
  [
    z.strictObject({ id: z.array(id).min(1).max(200) }),
    z.strictObject({ semua: z.literal(true), saluran: saluran.optional() }),
  ],
  'Sebutkan id pengirimannya, atau semua: true.',
);

export const hasilUlangi = z.object({ diulangi: z.int() });

export type SaluranSayaTampil = z.output<typeof satuSaya>;
export type ButirPengiriman = z.output<typeof butirPengiriman>;
