import { z } from 'zod';
import { NAMA_HARI, periksaKalender } from '../domain/jam/kalender.ts';
import type { KalenderKerja } from '../domain/jam/kalender.ts';
import { PERAN } from '../domain/kata.ts';
import type { Layanan } from '../domain/kata.ts';
import { TABEL_LANSIA } from '../domain/lansia/tabel.ts';
import type {
  AturanTenggat,
  KunciTenggatLansia,
  KunciTenggatRps,
  StandarLansia,
  StandarRps,
} from '../domain/standar/standar.ts';

/** The shapes of `standar_pelayanan.isi` and `instansi.kalender`. What fails here is never written. */

const teks = z.string().trim().min(1, 'Wajib diisi.').max(200);
const zona = z.enum(['WIB', 'WITA', 'WIT']);
const menit = z.number().positive('Lama waktu harus lebih dari 0 menit.');
const kepada = z
  .array(z.enum(['penanggung', ...PERAN]))
  .min(1, 'Sebutkan paling sedikit satu penerima pemberitahuan.');

const aturanTenggat: z.ZodType<AturanTenggat> = z
  .strictObject({
    nama: teks,
    jam: z.enum(['kerja', 'kalender']),
    menit,
    sifat: z.enum(['standar', 'pengingat']),
    jenjang: z.array(z.strictObject({ setelahMenit: z.number(), kepada })),
    ulangi: z.strictObject({ setiapMenit: menit, kepada }).exactOptional(),
  })
  .refine(
    (t) => t.jenjang.every((j, i) => i === 0 || j.setelahMenit > (t.jenjang[i - 1]?.setelahMenit ?? 0)),
    {
      path: ['jenjang'],
      message: 'Jenjang eskalasi harus urut menurut waktunya dan tidak boleh bersamaan.',
    },
  )
  .refine((t) => (t.jenjang.at(-1)?.setelahMenit ?? -1) >= 0, {
    path: ['jenjang'],
    message:
      'Jenjang terakhir harus jatuh pada atau sesudah batas waktu, agar tidak ada yang lewat diam-diam.',
  })
  .refine((t) => t.ulangi === undefined || t.jam === 'kalender', {
    path: ['ulangi'],
    message: 'Pengulangan hanya untuk jam kalender.',
  });

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

export const standarLansia: z.ZodType<StandarLansia> = z
  .strictObject({
    versi: z.int().positive(),
    zona,
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
  })
  .refine((s) => s.parafPengganti === undefined || !s.rantaiParaf.includes(s.parafPengganti), {
    path: ['parafPengganti'],
    message: 'Pengganti pemaraf harus jabatan di luar rantai paraf.',
  });

export const standarRps: z.ZodType<StandarRps> = z.strictObject({
  versi: z.int().positive(),
  zona,
  tenggat: z.record(z.enum(KUNCI_RPS), aturanTenggat),
  tanpaKeputusan: z.enum(['pindahOtomatis', 'eskalasiSaja']),
});

export const SKEMA_STANDAR = { lansia: standarLansia, rps: standarRps } as const satisfies Record<
  Layanan,
  z.ZodType
>;

const rentangJam = z.strictObject({ mulai: z.string(), selesai: z.string() });

export const kalenderKerja: z.ZodType<KalenderKerja> = z
  .strictObject({
    zona,
    jamKerja: z.record(z.enum(NAMA_HARI), z.array(rentangJam)),
    libur: z.array(
      z.strictObject({ tanggal: z.string(), nama: teks, jenis: z.enum(['libur', 'cutiBersama']) }),
    ),
  })
  .superRefine((k, ctx) => {
    for (const message of periksaKalender(k)) ctx.addIssue({ code: 'custom', message });
  });
