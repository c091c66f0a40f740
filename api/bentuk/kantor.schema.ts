import { z } from 'zod';
import { SIFAT_PEMANGKU } from '../../domain/kantor/kantor.ts';
import { batas, kursor } from '../kursor.ts';
import { id, kursorLanjut, orang, peran, pelakuTampil, waktu, wilayah } from './umum.schema.ts';

const tanggal = z.iso.date();

const bentukOrang = z.object({
  id,
  nama: z.string(),
  surel: z.string(),
  nip: z.string().nullable(),
  pangkat: z.string().nullable(),
  aktif: z.boolean(),
  wajibGantiSandi: z.boolean().describe('Kata sandinya dari admin dan belum diganti'),
});

export const daftarOrang = z.object({ orang: z.array(bentukOrang) });
export const satuOrang = z.object({ orang: bentukOrang });
export const orangDenganSandi = z.object({
  orang: bentukOrang,
  kataSandiSementara: z.string().describe('Ditampilkan sekali ini saja; wajib diganti ketika masuk'),
});

const pemangku = z.object({
  id,
  orang: orang.extend({ aktif: z.boolean() }),
  sifat: z.enum(SIFAT_PEMANGKU),
  mulai: tanggal,
  sampai: tanggal.nullable().describe('Hari terakhir, termasuk; null: tanpa batas waktu'),
  dasar: z.string(),
  berlaku: z.enum(['akan', 'kini', 'lampau', 'batal']).describe('"batal": diakhiri sebelum sempat mulai'),
});

const jabatan = z.object({
  id,
  nama: z.string(),
  peran,
  atasan: z.object({ id, nama: z.string() }).nullable(),
  wilayah: wilayah.nullable(),
  kontakPiket: z.boolean(),
  pemangku: z.array(pemangku).describe('Yang memangku sekarang dan yang akan datang'),
});

export const daftarJabatan = z.object({ jabatan: z.array(jabatan) });
export const satuJabatan = z.object({ jabatan });
export const daftarPemangku = z.object({
  pemangku: z.array(pemangku).describe('Juga yang sudah lampau, yang terbaru lebih dulu'),
});
export const satuPemangku = z.object({ pemangku });

const tempat = z.strictObject({ urutan: z.int() });

export const kueriRiwayatKantor = z.strictObject({
  kursor: kursor(tempat).optional(),
  batas: batas(50, 200),
});

const entri = z.object({
  urutan: z.int(),
  waktu,
  jenis: z.string(),
  label: z.string(),
  oleh: pelakuTampil.nullable(),
  asal: z.string(),
  isi: z.unknown().describe('Apa yang berubah; "dihapus" bila kuncinya sudah dimusnahkan'),
  hash: z.string().describe('SHA-256 rantai riwayat, heksadesimal'),
});

export const riwayatKantor = z.object({ riwayat: z.array(entri), kursor: kursorLanjut });

export type OrangTampil = z.output<typeof bentukOrang>;
export type JabatanTampil = z.output<typeof jabatan>;
export type PemangkuTampil = z.output<typeof pemangku>;
export type EntriRiwayatKantor = z.output<typeof entri>;
