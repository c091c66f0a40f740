import { PEMOHON_LANSIA, pilihPemohon } from '../../domain/lansia/lahir.ts';
import { PERMOHONAN_LANSIA } from '../../domain/kelahiran.ts';
import { permohonanLansia } from '../../domain/lansia/isi.schema.ts';
import { jawabanLahir } from '../bentuk/lahir.schema.ts';
import { Galat } from '../galat.ts';
import { buatKasus } from '../kelahiran/buat-kasus.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { pelakuSaja } from '../tindakan/usul.ts';

/** SOP 1 of the rekomendasi lansia: the letter of request comes in. */
export function ruteLansia(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/lansia',
      siapa: PEMOHON_LANSIA,
      ringkasan: 'Mengajukan permohonan rekomendasi lansia',
      badan: permohonanLansia,
      jawaban: { 201: jawabanLahir },
      tangani({ pengguna, badan, req }) {
        const dipilih = pilihPemohon(pengguna.jabatan, badan.suratPermohonan);
        if ('kesalahan' in dipilih) throw wilayahLain(dipilih.kesalahan.pesan);
        const pelaku = pelakuSaja(dipilih.pemohon);
        return buatKasus(l, pengguna, PERMOHONAN_LANSIA, { isi: badan, pelaku }, req);
      },
    }),
  ];
}

function wilayahLain(rincian: string): Galat {
  return new Galat(403, 'wilayahLain', 'Bukan wilayah Anda', rincian);
}
