import { z } from 'zod';
import type { Resi } from '../../db/resi.repository.ts';
import { ringkasanKasus as bentukRingkasan } from '../bentuk/ringkasan.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { ringkasanKasus } from '../ringkasan-kasus.ts';
import type { Jawaban } from '../rute.ts';
import { galatPenolakan } from './galat-penolakan.ts';
import { alamatResi } from './kirim.ts';

export const jawabanDiterima = z.object({
  tindakanId: z.uuid(),
  hasil: z.literal('diterima'),
  kasus: bentukRingkasan,
});
export const jawabanMenunggu = z.object({
  tindakanId: z.uuid(),
  hasil: z.literal('menunggu'),
  resi: z.string().describe('Alamat resi; tanyakan lagi di sana'),
});

/** Turns a receipt, or its absence so far, into an answer. @throws Galat where the act was refused */
export async function jawabTindakan(
  l: Lingkungan,
  pengguna: Pengguna,
  act: { tindakanId: string; kasusId: string },
  resi: Resi | null,
): Promise<Jawaban> {
  const { tindakanId } = act;
  if (resi === null) return belumDiketahui(tindakanId);
  const kasus = await ringkasanKasus(l, pengguna, act.kasusId);
  if (resi.hasil === 'ditolak') throw galatPenolakan(resi.penolakan, kasus, tindakanId);
  return {
    status: 200,
    isi: { tindakanId, hasil: 'diterima', kasus } satisfies z.output<typeof jawabanDiterima>,
  };
}

function belumDiketahui(tindakanId: string): Jawaban {
  const resi = alamatResi(tindakanId);
  const isi: z.output<typeof jawabanMenunggu> = { tindakanId, hasil: 'menunggu', resi };
  return { status: 202, isi, kepala: { Location: resi, 'Retry-After': '1' } };
}
