import { z } from 'zod';
import { orangBaru } from '../domain/kantor/isi.schema.ts';
import type { Layanan } from '../domain/kata.ts';
import { LAYANAN, PERAN } from '../domain/kata.ts';
import { LAYANAN_TERBIT } from '../domain/standar/kata-publik.ts';
import { kopSurat } from '../domain/surat/kop.schema.ts';
import { teksUmum } from '../domain/teks.schema.ts';
import { standarPublik } from './standar-publik.schema.ts';
import { kalenderKerja, SKEMA_ISIAN_STANDAR } from './standar.schema.ts';

/** The file a new office is made from: everything that is data about it, with its first admin. */

const nama = teksUmum(200);

const standar = (l: Layanan) =>
  z.strictObject({
    isi: SKEMA_ISIAN_STANDAR[l],
    publik: LAYANAN_TERBIT.includes(l) ? standarPublik : z.null().default(null),
  });

const jabatan = z.strictObject({
  nama,
  peran: z.enum(PERAN),
  atasan: nama.optional().describe('Nama jabatan atasannya'),
  wilayah: z.strictObject({ desaKelurahan: teksUmum(100), kecamatan: teksUmum(100) }).optional(),
  kontakPiket: z.boolean().default(false),
});

export const kantorBaru = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{2,40}$/, 'Huruf kecil dan angka saja, 2 sampai 40.'),
  nama,
  kalender: kalenderKerja,
  kop: kopSurat,
  standar: z
    .strictObject({
      lansia: standar('lansia').exactOptional(),
      rps: standar('rps').exactOptional(),
      pengaduan: standar('pengaduan').exactOptional(),
      pdp: standar('pdp').exactOptional(),
    })
    .refine((s) => LAYANAN.some((l) => s[l] !== undefined), 'Isi standar paling sedikit satu layanan.'),
  jabatan: z.array(jabatan).min(1, 'Sebutkan paling sedikit satu jabatan.').max(2_000),
  admin: orangBaru.extend({ jabatan: nama.describe('Nama jabatannya, dengan peran admin') }),
});

export type KantorBaru = z.output<typeof kantorBaru>;
