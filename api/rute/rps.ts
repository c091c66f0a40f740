import { LAPORAN_RPS } from '../../domain/kelahiran.ts';
import { laporanRps } from '../../domain/rps/isi.schema.ts';
import { PELAPOR_RPS } from '../../domain/rps/lahir.ts';
import { jawabanLahir } from '../bentuk/lahir.schema.ts';
import { buatKasus } from '../kelahiran/buat-kasus.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { bukanWewenang, pelakuSaja } from '../tindakan/usul.ts';

/** Stage 1 of the RPS stay: a report comes in. */
export function ruteRps(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/rps',
      siapa: PELAPOR_RPS,
      ringkasan: 'Mencatat laporan untuk RPS',
      badan: laporanRps,
      jawaban: { 201: jawabanLahir },
      tangani({ pengguna, badan, req }) {
        const jabatan = pengguna.jabatan.find((j) => PELAPOR_RPS.some((p) => p === j.peran));
        if (!jabatan) throw bukanWewenang();
        return buatKasus(l, pengguna, LAPORAN_RPS, { isi: badan, pelaku: pelakuSaja(jabatan) }, req);
      },
    }),
  ];
}
