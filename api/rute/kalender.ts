import { bacaKalender } from '../../db/instansi.repository.ts';
import { gantiKalender, kasusTerbukaTerkunci } from '../../db/kalender.repository.ts';
import { kalenderKerja } from '../../db/standar.schema.ts';
import { perubahan } from '../../domain/standar/perubahan.ts';
import { Galat } from '../galat.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const SIAPA = ['admin'] as const;

/** Working hours, holidays and zone of the own office. Deadlines that run were computed and stay as they are. */
export function ruteKalender(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/kalender',
      siapa: SIAPA,
      ringkasan: 'Jam kerja dan hari libur kantor sendiri',
      jawaban: { 200: kalenderKerja },
      async tangani({ pengguna }) {
        return { status: 200, isi: await bacaKalender(l.db, pengguna.instansiId) };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/kalender',
      siapa: SIAPA,
      ringkasan: 'Ganti kalender kantor sendiri, untuk tenggat yang mulai sesudahnya',
      badan: kalenderKerja,
      jawaban: { 200: kalenderKerja },
      async tangani({ pengguna, badan, req }) {
        const { instansiId } = pengguna;
        const isi = await ubahKantor(l, { pengguna, req }, async (trx) => {
          const lama = await bacaKalender(trx, instansiId);
          const beda = perubahan(lama, badan);
          if (beda.length === 0) return { hasil: lama };
          if (badan.zona !== lama.zona) {
            const terbuka = await kasusTerbukaTerkunci(trx, instansiId);
            if (terbuka > 0) throw zonaDipakai(terbuka);
          }
          await gantiKalender(trx, instansiId, badan);
          return { hasil: badan, catat: { jenis: 'kalenderDiubah', isi: { perubahan: beda } } };
        });
        return { status: 200, isi };
      },
    }),
  ];
}

function zonaDipakai(terbuka: number): Galat {
  const rincian = `Zona waktu tidak dapat diubah selama masih ada kasus terbuka (${terbuka} kasus): tenggatnya dihitung dengan zona yang lama.`;
  return new Galat(409, 'zonaDipakai', 'Zona waktu sedang dipakai', rincian);
}
