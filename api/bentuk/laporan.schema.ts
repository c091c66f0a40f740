import { z } from 'zod';
import { adalahTanggal } from '../../domain/jam/waktu.ts';
import { tanggal } from '../../domain/kasus/isi-umum.schema.ts';
import { KUNCI_BAGIAN, SATUAN } from '../../domain/laporan/bagian.ts';
import { banyakHari, HARI_TERPANJANG } from '../../domain/laporan/masa.ts';
import { bentukBerkas } from './ekspor-kasus.schema.ts';
import { berurutan, TERBALIK } from './rentang.schema.ts';
import { layanan, waktu } from './umum.schema.ts';

const masa = {
  dari: tanggal.describe('Hari pertama, di zona kantor'),
  sampai: tanggal.describe(`Hari terakhir; paling lama ${HARI_TERPANJANG} hari`),
  layanan: layanan.optional(),
};

const terlaluPanjang = { path: ['sampai'], message: `Masa laporan paling lama ${HARI_TERPANJANG} hari.` };
// A day that does not exist has been told already.
const cukupPendek = ({ dari, sampai }: { dari: string; sampai: string }) =>
  !adalahTanggal(dari) || !adalahTanggal(sampai) || banyakHari(dari, sampai) <= HARI_TERPANJANG;

export const kueriLaporan = z
  .strictObject({ ...masa, bagian: z.enum(KUNCI_BAGIAN).optional().describe('Hanya bagian ini') })
  .refine(berurutan, TERBALIK)
  .refine(cukupPendek, terlaluPanjang);

export const kueriEksporLaporan = z
  .strictObject({ ...masa, bentuk: bentukBerkas })
  .refine(berurutan, TERBALIK)
  .refine(cukupPendek, terlaluPanjang);

const kolom = z.union([
  z.object({
    kunci: z.string(),
    judul: z.string(),
    satuan: z.undefined().optional(),
    waktu: z.literal(true).optional().describe('Nilainya sebuah waktu'),
  }),
  z.object({
    kunci: z.string(),
    judul: z.string(),
    satuan: z.enum(SATUAN),
    definisi: z.string().describe('Apa yang dihitung'),
    sumber: z.string().describe('Dasarnya: langkah SOP, peraturan, atau catatan sistem'),
  }),
]);

const baris = z.object({
  kode: z.record(z.string(), z.string()).describe('Kata yang sama bagi program'),
  nilai: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).describe('Menurut kunci kolomnya'),
});

export const laporan = z.object({
  kantor: z.object({ id: z.string(), nama: z.string() }),
  masa: z.object({
    dari: z.iso.date(),
    sampai: z.iso.date(),
    hingga: waktu.describe('Yang belum terjadi tidak dihitung'),
  }),
  layanan: z.array(layanan),
  dibuatPada: waktu,
  bagian: z.array(
    z.object({
      kunci: z.enum(KUNCI_BAGIAN),
      judul: z.string(),
      kolom: z.array(kolom).readonly(),
      baris: z.array(baris),
    }),
  ),
});

export type KueriLaporan = z.output<typeof kueriLaporan>;
export type Laporan = z.output<typeof laporan>;
export type BagianTampil = Laporan['bagian'][number];
