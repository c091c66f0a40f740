import { z } from 'zod';
import { SALURAN_PENGADUAN } from '../domain/kata.ts';
import type { StandarPublik } from '../domain/standar/standar-publik.ts';
import { teksUmum } from '../domain/teks.schema.ts';

/** The shape of `standar_pelayanan.publik`: a standard that lacks one of the public's components is never written. */

const MAKS_BUTIR = 100;
const kalimat = teksUmum(2_000);
const teks = teksUmum(200);

const daftar = <T extends z.ZodType>(butir: T, kurang: string) =>
  z.array(butir).min(1, kurang).max(MAKS_BUTIR);

const butir = z.strictObject({
  teks: kalimat,
  rincian: daftar(kalimat, 'Isi rinciannya, atau hapus.').exactOptional(),
});

const kunci = z.string().max(50);

const waktu = z.strictObject({
  janji: daftar(
    z.strictObject({
      untuk: teks.exactOptional(),
      menit: z.number().positive('Lama waktu harus lebih dari 0 menit.'),
      tenggat: daftar(kunci, 'Sebutkan batas waktu yang mengukurnya.'),
    }),
    'Sebutkan waktu penyelesaiannya.',
  ),
  mulai: kalimat.exactOptional(),
  rincian: z.array(z.strictObject({ teks: kalimat, tenggat: kunci.exactOptional() })).max(MAKS_BUTIR),
});

// A link is followed by whoever reads the page: nothing that a browser would run.
const tautan = teksUmum(500).refine(
  (t) => /^(https:\/\/|mailto:|tel:)[^\s<>"'`]+$/i.test(t),
  'Tautan harus diawali https://, mailto: atau tel:.',
);

const saluran = z.strictObject({
  jenis: z.enum(SALURAN_PENGADUAN),
  label: teksUmum(500),
  nilai: teksUmum(500).exactOptional(),
  tautan: tautan.exactOptional(),
});

export const standarPublik: z.ZodType<StandarPublik> = z.strictObject({
  nama: teksUmum(300),
  nomorSk: teks.exactOptional(),
  catatan: kalimat.exactOptional(),
  dasarHukum: daftar(kalimat, 'Sebutkan paling sedikit satu dasar hukum.'),
  sasaran: daftar(teks, 'Isi sasarannya, atau hapus.').exactOptional(),
  persyaratan: daftar(butir, 'Sebutkan paling sedikit satu persyaratan.'),
  prosedur: daftar(butir, 'Sebutkan paling sedikit satu langkah prosedur.'),
  waktu,
  biaya: kalimat,
  produk: daftar(kalimat, 'Sebutkan paling sedikit satu produk pelayanan.'),
  pengaduan: z.strictObject({
    kantor: z.strictObject({ nama: teks, alamat: teksUmum(500), telepon: teks.exactOptional() }),
    saluran: daftar(saluran, 'Sebutkan paling sedikit satu saluran pengaduan.'),
  }),
});
