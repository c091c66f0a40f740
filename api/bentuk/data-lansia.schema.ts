import { z } from 'zod';
import { isiLansia, lembarAsesmen, permohonanLansia } from '../../domain/lansia/isi.schema.ts';
import { KEADAAN_KLIEN } from '../../domain/lansia/syarat.ts';
import { orang, pejabat, peran, peranPelaku, waktu } from './umum.schema.ts';

/** What a rekomendasi lansia carries. What was told about the person is left out for those who do not act on it. */
export const dataLansia = z.object({
  keadaan: z.array(z.enum(KEADAAN_KLIEN)),
  tujuan: z.string(),
  paraf: z.array(z.object({ peran: peranPelaku, oleh: pejabat, pada: waktu })),
  parafDialihkan: z.object({ dari: peran, ke: peran.nullable() }).optional(),
  surat: z.array(
    z.object({
      nomor: z.string(),
      pada: waktu,
      penandaTangan: pejabat.optional(),
      menggantikan: z.string().optional(),
    }),
  ),
  diterimaOleh: z.array(peran),
  berangkatPada: waktu.optional(),
  suratPermohonan: permohonanLansia.shape.suratPermohonan.optional(),
  aduan: permohonanLansia.shape.aduan.optional(),
  kelengkapanDiminta: isiLansia.mintaKelengkapan.optional(),
  dispensasi: z.object({ alasan: z.string(), jabatan: z.string() }).optional(),
  asesmen: z.object({ oleh: orang, pada: waktu, lembar: lembarAsesmen }).optional(),
  administrasi: isiLansia.selesaikanAdministrasi.extend({ kabidTurutSerta: orang }).optional(),
  penolakanUpt: z.object({ pada: waktu, alasan: z.string() }).optional(),
});

export type DataLansia = z.output<typeof dataLansia>;
