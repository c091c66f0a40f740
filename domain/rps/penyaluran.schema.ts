import { z } from 'zod';
import { tanggal, teks } from '../kasus/isi-umum.schema.ts';

/** The seven ways of stage 7, each with what it needs. */
const tindakanLain = z.discriminatedUnion('tindakan', [
  z.strictObject({
    tindakan: z.literal('meninggal'),
    tempat: teks(300),
    penyebab: teks(500),
    dilaporkanKepada: teks(300),
    pemulasaraan: teks(1000),
  }),
  z.strictObject({
    tindakan: z.literal('pergiTanpaIzin'),
    terakhirTerlihat: teks(500),
    upayaPencarian: teks(1000),
    dilaporkanKepada: teks(300),
  }),
  z.strictObject({ tindakan: z.literal('lainnya'), uraian: teks(), dasar: teks(500) }),
]);

export const penyaluran = z.discriminatedUnion('cara', [
  z.strictObject({ cara: z.literal('keluarSendiri'), uraian: teks(2000) }),
  z.strictObject({
    cara: z.literal('dijemputKeluarga'),
    penjemput: teks(200),
    hubungan: teks(100),
    identitasPenjemput: teks(200).optional(),
  }),
  z.strictObject({
    cara: z.literal('dipulangkanKeDaerahAsal'),
    daerahAsal: teks(200),
    pendamping: teks(200).optional(),
    berangkatTanggal: tanggal.optional(),
  }),
  z.strictObject({ cara: z.literal('dirujukKeRumahSakit'), rumahSakit: teks(200), keluhan: teks(1000) }),
  z.strictObject({ cara: z.literal('dirujukKeLks'), lembaga: teks(200), penerima: teks(200) }),
  z.strictObject({ cara: z.literal('dirujukKeInstansiLain'), instansi: teks(200), uraian: teks(2000) }),
  z.strictObject({ cara: z.literal('tindakanLain'), rincian: tindakanLain }),
]);
