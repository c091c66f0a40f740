import { z } from 'zod';
import { standarPublik } from '../../db/standar-publik.schema.ts';
import { SKEMA_ISIAN_STANDAR } from '../../db/standar.schema.ts';
import { waktu as waktuIsian } from '../../domain/kasus/isi-umum.schema.ts';
import type { Layanan } from '../../domain/kata.ts';
import { LAYANAN_TERBIT } from '../../domain/standar/kata-publik.ts';
import { layanan, waktu } from './umum.schema.ts';

/** A new version as the office's admin sends it. */
export function usulanStandar(l: Layanan) {
  return z.strictObject({
    isi: SKEMA_ISIAN_STANDAR[l],
    publik: LAYANAN_TERBIT.includes(l) ? standarPublik : z.null().default(null),
    berlakuSejak: waktuIsian.optional().describe('Kosong: berlaku sekarang'),
  });
}

const nilai = z.union([z.string(), z.number(), z.boolean()]).nullable();

export const rencanaStandar = z.object({
  layanan,
  versi: z.int(),
  berlakuSejak: waktu,
  menggantikan: z.int().nullable().describe('Versi yang diganti; null bila layanan ini baru'),
  melangkahi: z.array(z.int()).describe('Versi terjadwal yang karenanya tidak akan pernah berlaku'),
  perubahan: z.array(z.object({ lokasi: z.string(), lama: nilai, baru: nilai })),
  kasusTerbuka: z.int().describe('Kasus terbuka yang tetap memakai standar lama'),
});

export const daftarStandar = z.object({
  layanan: z.array(
    z.object({
      layanan,
      kasusTerbuka: z.int(),
      versi: z.array(
        z.object({
          versi: z.int(),
          berlakuSejak: waktu,
          keadaan: z
            .enum(['berlaku', 'akanBerlaku', 'digantikan', 'dilangkahi'])
            .describe('dilangkahi: didahului versi yang lebih baru, tidak pernah berlaku'),
          isi: z.looseObject({}).describe('Seperti yang dikirim'),
          publik: z.looseObject({}).nullable(),
        }),
      ),
    }),
  ),
});

export type DaftarStandar = z.output<typeof daftarStandar>;
