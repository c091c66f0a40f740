import { PENGADUAN } from '../../domain/kelahiran.ts';
import { pengaduanPetugas } from '../../domain/pengaduan/isi.schema.ts';
import { PENERIMA_PENGADUAN } from '../../domain/pengaduan/lahir.ts';
import { jawabanLahir } from '../bentuk/lahir.schema.ts';
import { buatKasus } from '../kelahiran/buat-kasus.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { bukanWewenang, pelakuSaja } from '../tindakan/usul.ts';

/** A complaint that came by any channel but the public form is typed in. */
export function rutePengaduan(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/pengaduan',
      siapa: PENERIMA_PENGADUAN,
      ringkasan: 'Mencatat pengaduan yang diterima lewat saluran kantor',
      badan: pengaduanPetugas,
      jawaban: { 201: jawabanLahir },
      tangani({ pengguna, badan, req }) {
        const jabatan = pengguna.jabatan.find((j) => PENERIMA_PENGADUAN.some((p) => p === j.peran));
        if (!jabatan) throw bukanWewenang();
        return buatKasus(l, pengguna, PENGADUAN, { isi: badan, pelaku: pelakuSaja(jabatan) }, req);
      },
    }),
  ];
}
