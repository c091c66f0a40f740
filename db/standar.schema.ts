import { z } from 'zod';
import { selaluAdaJamKerja } from '../domain/jam/jam-kerja.ts';
import { HARI_TANPA_KERJA_TERLAMA, NAMA_HARI, periksaKalender } from '../domain/jam/kalender.ts';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import { LAYANAN, PERAN } from '../domain/kata.ts';
import type { Layanan } from '../domain/kata.ts';
import { TABEL_LANSIA } from '../domain/lansia/tabel.ts';
import type {
  KunciTenggatLansia,
  KunciTenggatPdp,
  KunciTenggatPengaduan,
  KunciTenggatRps,
  StandarLansia,
  StandarPdp,
  StandarPengaduan,
  StandarRps,
} from '../domain/standar/standar.ts';
import { teksUmum } from '../domain/teks.schema.ts';
import { aturanTenggat } from './tenggat.schema.ts';

/** The shapes of `standar_pelayanan.isi` and `instansi.kalender`. What fails here is never written. */

const teks = teksUmum(200);
const zona = z.enum(['WIB', 'WITA', 'WIT']);

const KUNCI_LANSIA = [
  'permohonan',
  'penugasanAsesmen',
  'administrasi',
  'paraf',
  'tandaTangan',
  'penyerahan',
  'pengiriman',
  'keputusanUlang',
] as const satisfies KunciTenggatLansia[];

const KUNCI_RPS = ['keputusan', 'penerimaan', 'asesmen', 'tinggal'] as const satisfies KunciTenggatRps[];

const KUNCI_PENGADUAN = [
  'tanggapanPertama',
  'informasi',
  'tanpaPemeriksaan',
  'denganPemeriksaan',
] as const satisfies KunciTenggatPengaduan[];

const KUNCI_PDP = ['jawaban', 'retensi'] as const satisfies KunciTenggatPdp[];

// A chain through a position that the table does not let initial could never be walked to its end.
const pemaraf = z
  .enum(PERAN)
  .refine(
    (p) => TABEL_LANSIA.paraf.paraf.peran.some((boleh) => boleh === p),
    'Jabatan ini tidak berwenang memaraf.',
  );

const TEMPAT_ISIAN = ['{klasifikasi}', '{urut}', '{unit}', '{bulanRomawi}', '{tahun}'];

const polaNomor = teks
  .refine((p) => (p.match(/\{[^}]*\}/g) ?? []).every((isian) => TEMPAT_ISIAN.includes(isian)), {
    message: `Pola nomor hanya mengenal ${TEMPAT_ISIAN.join(', ')}.`,
  })
  // The register counts from 1 every year: without the year the second January would repeat a number.
  .refine((p) => p.includes('{urut}') && p.includes('{tahun}'), {
    message: 'Pola nomor harus memuat {urut} dan {tahun}.',
  });

// Which version it is and the office's zone are not for the office's admin to say.
const DARI_SISTEM = { versi: z.int().positive(), zona };

const ISI_LANSIA = {
  tenggat: z.record(z.enum(KUNCI_LANSIA), aturanTenggat),
  tujuan: teks,
  rantaiParaf: z
    .array(pemaraf)
    .min(1, 'Rantai paraf tidak boleh kosong.')
    .max(3, 'Paling banyak tiga pejabat memaraf sebelum kepala dinas.')
    .refine((r) => new Set(r).size === r.length, 'Satu jabatan memaraf satu kali.'),
  parafPengganti: pemaraf.exactOptional(),
  polaNomor,
  klasifikasi: teks,
  unit: teks,
};

const penggantiDiLuarRantai = (s: Pick<StandarLansia, 'parafPengganti' | 'rantaiParaf'>): boolean =>
  s.parafPengganti === undefined || !s.rantaiParaf.includes(s.parafPengganti);

const PESAN_PENGGANTI = {
  path: ['parafPengganti'],
  message: 'Pengganti pemaraf harus jabatan di luar rantai paraf.',
};

export const standarLansia: z.ZodType<StandarLansia> = z
  .strictObject({ ...DARI_SISTEM, ...ISI_LANSIA })
  .refine(penggantiDiLuarRantai, PESAN_PENGGANTI);

const ISI_RPS = {
  tenggat: z.record(z.enum(KUNCI_RPS), aturanTenggat),
  tanpaKeputusan: z.enum(['pindahOtomatis', 'eskalasiSaja']),
};

export const standarRps: z.ZodType<StandarRps> = z.strictObject({ ...DARI_SISTEM, ...ISI_RPS });

const ISI_PENGADUAN = { tenggat: z.record(z.enum(KUNCI_PENGADUAN), aturanTenggat) };

export const standarPengaduan: z.ZodType<StandarPengaduan> = z.strictObject({
  ...DARI_SISTEM,
  ...ISI_PENGADUAN,
});

// From a month, so that nobody erases by mistake what was closed yesterday.
const bulan = z
  .int()
  .min(1)
  .max(12 * 100);

const ISI_PDP = {
  tenggat: z.record(z.enum(KUNCI_PDP), aturanTenggat),
  retensi: z.record(z.enum(LAYANAN), bulan),
};

export const standarPdp: z.ZodType<StandarPdp> = z.strictObject({ ...DARI_SISTEM, ...ISI_PDP });

export const SKEMA_STANDAR = {
  lansia: standarLansia,
  rps: standarRps,
  pengaduan: standarPengaduan,
  pdp: standarPdp,
} as const satisfies Record<Layanan, z.ZodType>;

/** What an office's admin writes of a standard. */
export const SKEMA_ISIAN_STANDAR = {
  lansia: z.strictObject(ISI_LANSIA).refine(penggantiDiLuarRantai, PESAN_PENGGANTI),
  rps: z.strictObject(ISI_RPS),
  pengaduan: z.strictObject(ISI_PENGADUAN),
  pdp: z.strictObject(ISI_PDP),
} as const satisfies Record<Layanan, z.ZodType>;

const jam = z.string().max(5);
const rentangJam = z.strictObject({ mulai: jam, selesai: jam });

export const kalenderKerja: z.ZodType<KalenderKerja> = z
  .strictObject({
    zona,
    jamKerja: z.record(z.enum(NAMA_HARI), z.array(rentangJam).max(10)),
    libur: z
      .array(
        z.strictObject({
          tanggal: z.string().max(10),
          nama: teks,
          jenis: z.enum(['libur', 'cutiBersama']),
        }),
      )
      .max(300),
  })
  .superRefine((k, ctx) => {
    const salah = periksaKalender(k);
    if (salah.length === 0 && !selaluAdaJamKerja(k)) {
      salah.push(`Ada ${HARI_TANPA_KERJA_TERLAMA} hari berturut-turut tanpa jam kerja.`);
    }
    for (const message of salah) ctx.addIssue({ code: 'custom', message });
  });
