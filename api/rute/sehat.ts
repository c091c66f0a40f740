import { z } from 'zod';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import type { Bagian } from '../sehat.ts';
import { BAGIAN, buatPemeriksa } from '../sehat.ts';
import { waktu } from '../bentuk/umum.schema.ts';

const NAMA: Record<Bagian, string> = {
  basisData: 'basis data',
  temporal: 'Temporal',
  pekerja: 'pekerja (worker)',
};

const siap = z.object({
  status: z.literal('siap'),
  bagian: z.record(z.enum(BAGIAN), z.enum(['siap', 'tidakSiap'])),
  skalaWaktu: z.number().describe('Berapa kali lebih cepat jam peraga berjalan; 1 adalah waktu sungguhan'),
  sekarang: waktu,
});

/** For whoever watches over the system. */
export function ruteSehat(l: Lingkungan): Rute[] {
  const periksa = buatPemeriksa(l);
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
      ringkasan: 'Basis data, Temporal dan pekerja siap melayani',
      jawaban: { 200: siap },
      async tangani() {
        const bagian = await periksa();
        const jam = { skalaWaktu: l.jam.skala, sekarang: l.sekarang() };
        const kurang = BAGIAN.filter((b) => bagian[b] !== 'siap');
        if (kurang.length > 0) {
          const rincian = `Belum siap: ${kurang.map((b) => NAMA[b]).join(', ')}.`;
          const lain = { tambahan: { bagian, ...jam }, kepala: { 'Retry-After': '2' } };
          throw new Galat(503, 'belumSiap', 'Belum siap', rincian, lain);
        }
        return { status: 200, isi: { status: 'siap', bagian, ...jam } };
      },
    }),
  ];
}
