import { barisIkhtisar, kasusTerlambat } from '../../db/ikhtisar.repository.ts';
import { bacaPejabat } from '../../db/pejabat.baca.ts';
import { ikhtisar } from '../bentuk/ikhtisar.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const MAKS = 200;

/** What is late now, with whom and since when: the digest of the morning, live. */
export function ruteIkhtisar(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/ikhtisar',
      siapa: ['kasi-rehsos', 'kabid-rehsos', 'kadis', 'pengawas'],
      ringkasan: 'Kasus yang terlambat sekarang: ada pada siapa dan sejak kapan',
      jawaban: { 200: ikhtisar },
      async tangani({ pengguna: { instansiId } }) {
        const pada = l.sekarang();
        const [{ jumlah, baris }, pejabat] = await Promise.all([
          kasusTerlambat(l.db, instansiId, pada, MAKS),
          bacaPejabat(l.db, instansiId, pada),
        ]);
        const terlambat = baris.map((k) => {
          const { nomor, layanan, tahap, ...sisa } = barisIkhtisar(k, pejabat);
          return { kasus: { id: k.id, nomor, layanan, tahap }, ...sisa };
        });
        return { status: 200, isi: { pada, jumlah, terlambat } };
      },
    }),
  ];
}
