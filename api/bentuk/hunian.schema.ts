import { z } from 'zod';
import { KATEGORI, KELOMPOK_TEMPAT_TIDUR } from '../../domain/rps/kata.ts';
import { id, peran, waktu } from './umum.schema.ts';

const kelompok = z.enum(KELOMPOK_TEMPAT_TIDUR);
const kasus = z.object({ id, nomor: z.string(), tahap: z.string() });
const klien = z.object({
  nama: z.string().nullable().describe('Nama, atau inisial, sejauh Anda boleh tahu'),
});

const penghuni = z.object({
  kasus,
  klien,
  kategori: z.enum(KATEGORI).nullable(),
  hari: z
    .object({
      ke: z.int(),
      dari: z.number(),
      masukPada: waktu,
      batas: waktu.nullable(),
      terlambat: z.boolean(),
    })
    .nullable()
    .describe('Hari ke berapa dari 7 hari; null bila data kasus sudah dihapus'),
  jenjang: z.int().describe('Jenjang eskalasi 7 hari yang sudah tercapai; 0 bila belum ada'),
  tindakLanjut: z.object({ target: waktu }).nullable().describe('Yang ditetapkan Kepala Dinas'),
  perkiraanKeluar: waktu
    .nullable()
    .describe('Batas 7 hari, atau target tindak lanjut bila itu lebih kemudian'),
});

const menunggu = z.object({
  kasus,
  klien,
  kategori: z.enum(KATEGORI).nullable(),
  kelompokSesuai: z.array(kelompok),
  batas: waktu.nullable().describe('Pengingat penerimaan'),
});

const tempatTidur = z.object({
  id,
  nama: z.string(),
  kelompok,
  penghuni: penghuni.nullable(),
});

export const hunianRps = z.object({
  jumlah: z.int(),
  kosong: z.int(),
  kelompok: z.array(z.object({ nama: kelompok, jumlah: z.int(), kosong: z.int() })),
  kamar: z.array(z.object({ nama: z.string(), tempatTidur: z.array(tempatTidur) })),
  menunggu: z.array(menunggu).describe('Sudah diterima di RPS, belum menempati tempat tidur'),
  perkiraanKeluar: z
    .array(
      z.object({
        tanggal: z.iso.date().describe('Tanggal di zona kantor'),
        kasus: z.array(kasus.extend({ tempatTidur: z.string() })),
      }),
    )
    .describe('Siapa diperkirakan keluar kapan, tanggal terdekat lebih dulu'),
});

export const kueriPetugas = z.strictObject({ peran });

export const daftarPetugas = z.object({
  petugas: z.array(
    z.object({
      id,
      nama: z.string(),
      jabatan: z.string(),
      jabatanId: id,
      sebagai: z.enum(['plt', 'plh']).optional(),
    }),
  ),
});

export type TempatTidurTampil = z.output<typeof tempatTidur>;
export type PenghuniTampil = z.output<typeof penghuni>;
export type MenungguTampil = z.output<typeof menunggu>;
export type HunianTampil = z.output<typeof hunianRps>;
export type PetugasTampil = z.output<typeof daftarPetugas>['petugas'][number];
