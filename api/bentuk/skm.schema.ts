import { z } from 'zod';
import { BAGIAN_PROFIL, PENJAWAB } from '../../domain/skm/profil.ts';
import { LAYANAN_SKM, UNSUR } from '../../domain/skm/unsur.ts';
import { tanggal } from '../../domain/kasus/isi-umum.schema.ts';
import { berurutan, TERBALIK } from './rentang.schema.ts';

const saringan = {
  dari: tanggal.optional().describe('Dihitung dari awal triwulannya; bila kosong, dari awal tahun ini'),
  sampai: tanggal.optional().describe('Dihitung sampai akhir triwulannya; bila kosong, sampai triwulan ini'),
  layanan: z.enum(LAYANAN_SKM).optional(),
};

export const kueriLaporanSkm = z.strictObject(saringan).refine(berurutan, TERBALIK);
export const kueriEksporSkm = z
  .strictObject({
    ...saringan,
    bagian: z.enum(['unsur', 'saran']).default('unsur').describe('Nilai per unsur, atau saran'),
  })
  .refine(berurutan, TERBALIK);

const mutu = z.enum(['A', 'B', 'C', 'D']);

export const hasilSkm = z.object({
  responden: z.int(),
  ikm: z.number().describe('Indeks Kepuasan Masyarakat, 25 sampai 100'),
  mutu,
  kinerja: z.string(),
  unsur: z
    .array(
      z.object({
        unsur: z.enum(UNSUR),
        nama: z.string(),
        nrr: z.number().describe('Nilai rata-rata, 1 sampai 4'),
        nrrTertimbang: z.number().describe('Nilai rata-rata dikali bobot 1/9'),
        nilai: z.number().describe('Nilai rata-rata dikali 25'),
        mutu,
        kinerja: z.string(),
      }),
    )
    .readonly(),
});

const masa = z.object({ dari: z.iso.date(), sampai: z.iso.date() }).describe('Triwulan utuh');
const jumlah = z.record(z.string(), z.int());
const responden = z.object({
  penjawab: z.partialRecord(z.enum(PENJAWAB), z.int()),
  profil: z.record(z.enum(BAGIAN_PROFIL as [string, ...string[]]), jumlah),
});
const layananSkm = z.enum(LAYANAN_SKM);

export const laporanSkm = z.object({
  masa,
  gabungan: hasilSkm.nullable(),
  layanan: z.array(
    z.object({
      layanan: layananSkm,
      nama: z.string(),
      hasil: hasilSkm.nullable(),
      menunggu: z.int().describe('Jawaban yang belum dibuka, karena kelompoknya belum lengkap'),
      diundang: z.int().describe('Kasus yang berakhir dalam masa ini dan pemiliknya ditanya'),
      sampelMinimum: z.int().describe('Menurut tabel Krejcie dan Morgan untuk sebanyak yang diundang'),
    }),
  ),
  responden,
  saran: z.array(z.object({ layanan: layananSkm, triwulan: z.string(), isi: z.string() })),
  kelompok: z.int().describe('Jawaban dibuka berkelompok sebanyak ini'),
});
export type LaporanSkm = z.output<typeof laporanSkm>;

/** What an office publishes: the last quarter that is over and has a result. */
export const terbitanSkm = z.object({
  instansi: z.object({ id: z.string(), nama: z.string() }),
  hasil: z
    .object({
      triwulan: z.string().describe('Misalnya 2026-3: Juli sampai September'),
      masa,
      gabungan: hasilSkm,
      layanan: z.array(z.object({ layanan: layananSkm, nama: z.string(), hasil: hasilSkm })),
      responden,
    })
    .nullable(),
});
export type TerbitanSkm = z.output<typeof terbitanSkm>;
