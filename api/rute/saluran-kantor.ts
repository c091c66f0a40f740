import { bacaAturanSaluran, simpanAturanSaluran } from '../../db/aturan-saluran.repository.ts';
import { bacaSaluranTerpasang } from '../../db/saluran-terpasang.repository.ts';
import { aturanSaluran } from '../../domain/saluran/isi.schema.ts';
import { perubahan } from '../../domain/standar/perubahan.ts';
import { saluranKantor } from '../bentuk/saluran.schema.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The office's rule for its channels, and how the channels are doing. */
export function ruteSaluranKantor(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kantor/saluran',
      siapa: ['admin', 'pengawas', 'kadis', 'kabid-rehsos'],
      ringkasan: 'Aturan saluran pesan kantor sendiri, dan keadaan saluran yang terpasang',
      jawaban: { 200: saluranKantor },
      async tangani({ pengguna }) {
        const aturan = await bacaAturanSaluran(l.db, pengguna.instansiId);
        return { status: 200, isi: { aturan, terpasang: await bacaSaluranTerpasang(l.db) } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/kantor/saluran',
      siapa: ['admin'],
      ringkasan: 'Ganti aturan saluran pesan kantor sendiri, termasuk jam senyap',
      badan: aturanSaluran,
      jawaban: { 200: saluranKantor },
      async tangani({ pengguna, badan, req }) {
        const { instansiId } = pengguna;
        const aturan = await ubahKantor(l, { pengguna, req }, async (trx) => {
          const beda = perubahan(await bacaAturanSaluran(trx, instansiId), badan);
          if (beda.length === 0) return { hasil: badan };
          await simpanAturanSaluran(trx, instansiId, badan);
          return { hasil: badan, catat: { jenis: 'aturanSaluranDiubah', isi: { perubahan: beda } } };
        });
        return { status: 200, isi: { aturan, terpasang: await bacaSaluranTerpasang(l.db) } };
      },
    }),
  ];
}
