import { z } from 'zod';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { BAGIAN, KEADAAN } from '../pantau/nilai-sehat.ts';
import type { Pemeriksa } from '../pantau/sehat.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { waktu } from '../bentuk/umum.schema.ts';

const siap = z.object({
  status: z.enum(['baik', 'terganggu']),
  bagian: z.array(
    z.object({
      nama: z.enum(BAGIAN),
      keadaan: z.enum(KEADAAN),
      sejak: waktu.optional().describe('Sejak kapan API ini melihatnya begitu'),
      pesan: z.string(),
    }),
  ),
  skalaWaktu: z.number().describe('Berapa kali lebih cepat jam peraga berjalan; 1 adalah waktu sungguhan'),
  sekarang: waktu,
});

/**
 * For whoever watches over the system. Not ready is only an API that cannot serve: while the engine or the workers
 * are away it still shows cases and takes acts.
 */
export function ruteSehat(l: Lingkungan, periksa: Pemeriksa): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/sehat/hidup',
      siapa: 'publik',
      ringkasan: 'Proses API berjalan',
      jawaban: { 200: z.object({ status: z.literal('hidup') }) },
      tangani: () => Promise.resolve({ status: 200, isi: { status: 'hidup' } }),
    }),
    rute({
      metode: 'get',
      jalur: '/sehat/siap',
      siapa: 'publik',
      ringkasan: 'Keadaan setiap bagian sistem; 503 hanya bila API tidak dapat melayani',
      jawaban: { 200: siap },
      async tangani() {
        if (l.henti.aborted) throw belumSiap('berhenti', 'API ini sedang dihentikan.', {});
        const bagian = await periksa();
        const isi = { bagian, skalaWaktu: l.jam.skala, sekarang: l.sekarang() };
        const basisData = bagian.find((b) => b.nama === 'basisData');
        if (basisData?.keadaan !== 'baik') throw belumSiap('belumSiap', basisData?.pesan ?? '', isi);
        const status = bagian.every((b) => b.keadaan === 'baik') ? 'baik' : 'terganggu';
        return { status: 200, isi: { status, ...isi } };
      },
    }),
  ];
}

function belumSiap(kode: string, rincian: string, tambahan: Record<string, unknown>): Galat {
  return new Galat(503, kode, 'Belum siap', rincian, { tambahan, kepala: { 'Retry-After': '2' } });
}
