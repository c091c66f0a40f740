import { z } from 'zod';
import { simpanNikPenanda } from '../../db/nik-orang.repository.ts';
import { orangNik } from '../../domain/kantor/isi.schema.ts';
import { satu } from '../kantor/orang.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The number a signing service knows a signatory by: written here, encrypted, and shown to nobody again. */
export function ruteOrangNik(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/orang/:id/nik',
      siapa: ['admin'],
      ringkasan: 'Mencatat NIK penanda tangan untuk layanan tanda tangan elektronik; tidak ditampilkan lagi',
      badan: orangNik,
      jawaban: { 204: z.null() },
      async tangani({ pengguna, param, badan, req }) {
        await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const o = satu(kantor.orang, param['id']);
          await simpanNikPenanda(trx, l.brankas, { id: o.id, instansiId: pengguna.instansiId }, badan.nik);
          // That it was changed is for the history; the number is for the signing service alone.
          const isi = { orang: { id: o.id, nama: o.nama }, ada: badan.nik !== null };
          return { hasil: undefined, catat: { jenis: 'nikPenandaDicatat', isi } };
        });
        return { status: 204, isi: null };
      },
    }),
  ];
}
