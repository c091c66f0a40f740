import { z } from 'zod';
import { alasan } from '../../domain/kasus/isi-umum.schema.ts';
import { dataLansia } from './data-lansia.schema.ts';
import { dataPdp } from './data-pdp.schema.ts';
import { dataPengaduan } from './data-pengaduan.schema.ts';
import { dataRps } from './data-rps.schema.ts';
import { klienTampil } from './klien.schema.ts';
import { tenggat, tindakanTersedia } from './ringkasan.schema.ts';
import { diambil, id, orang, pelakuTampil, waktu } from './umum.schema.ts';

const tugas = z.object({
  id,
  jenis: z.string(),
  tindakan: z.string(),
  label: z.string(),
  rincian: z.string().optional().describe('Pada eskalasi: tenggat dan jenjangnya'),
  peran: z.string(),
  orang: orang.optional(),
  pemegang: z
    .array(pelakuTampil)
    .describe('Yang memegang jabatannya sekarang, bila tugas ini tidak atas nama seseorang'),
  diambil,
  tenggat: waktu.nullable(),
  dibuatPada: waktu,
});

/** Everything a clerk needs to go on with a case. */
export const rincianKasus = z.object({
  id,
  nomor: z.string(),
  kodeLacak: z.string(),
  layanan: z.string(),
  tahap: z.string(),
  versi: z.int(),
  urutan: z.int().describe('Entri riwayat yang terakhir'),
  terbuka: z.boolean(),
  ditunda: z.boolean(),
  dibatasi: z
    .object({ sejak: waktu, permintaan: z.string() })
    .optional()
    .describe('Pemrosesan data dibatasi, sejak kapan dan atas permintaan mana'),
  belumDiproses: z.boolean().describe('Kasus sudah tercatat dan menunggu diproses'),
  dibuatPada: waktu,
  ditutupPada: waktu.nullable(),
  pandangan: z
    .enum(['penuh', 'tersamar', 'inisial'])
    .describe('Seberapa banyak data pribadi yang ditampilkan kepada Anda; "penuh": NIK dapat Anda minta'),
  klien: klienTampil,
  petugas: orang.optional().describe('Pekerja sosial yang ditugaskan'),
  data: z.union([dataLansia, dataRps, dataPengaduan, dataPdp]).describe('Isi menurut layanan'),
  dokumen: z.array(
    z.object({
      id,
      jenis: z.string(),
      nama: z.string().optional(),
      ukuran: z.int(),
      dapatDibuka: z.boolean().describe('Apakah dokumen ini terbuka bagi Anda'),
    }),
  ),
  tenggat: z.array(tenggat),
  penundaan: z.array(z.object({ dari: waktu, alasan: z.string().optional(), sampai: waktu.optional() })),
  peringatan: z.array(z.object({ kode: z.string(), pesan: z.string() })),
  terkait: z
    .array(z.object({ id, nomor: z.string(), layanan: z.string(), tahap: z.string() }))
    .describe('Asal atau lanjutan kasus ini, dan kasus yang diputuskan tentang orang yang sama'),
  klienSerupa: z
    .int()
    .optional()
    .describe('Kasus yang mungkin tentang orang yang sama dan belum diputuskan; selama kasus terbuka'),
  alurTemporal: z.string().optional().describe('Jalur alur kasus ini di Temporal UI, bagi pengawas alur'),
  tugas: z.array(tugas),
  tindakanTersedia: z.array(tindakanTersedia),
  menunggu: z
    .array(z.object({ tindakanId: id, jenis: z.string(), label: z.string(), waktu }))
    .describe('Tindakan yang sudah diterima tetapi belum diputus'),
});

export const badanNik = z.strictObject({ alasan });

/** The numbers of the population register, whole. */
export const nikKlien = z.object({ nik: z.string().nullable(), nomorKk: z.string().nullable() });

export type RincianKasus = z.output<typeof rincianKasus>;
