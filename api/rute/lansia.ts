import { PEMOHON_LANSIA } from '../../domain/lansia/lahir.ts';
import { PERMOHONAN_LANSIA } from '../../domain/kelahiran.ts';
import { permohonanLansia } from '../../domain/lansia/isi.schema.ts';
import { jawabanLahir } from '../bentuk/lahir.schema.ts';
import { Galat } from '../galat.ts';
import { buatKasus } from '../kelahiran/buat-kasus.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { JabatanDipegang, Pengguna } from '../pengguna.ts';
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
        const pelaku = pelakuSaja(pilihPemohon(pengguna, badan.suratPermohonan.desaKelurahan));
        return buatKasus(l, pengguna, PERMOHONAN_LANSIA, { isi: badan, pelaku }, req);
      },
    }),
  ];
}

/** The position that may hand in a letter of this village. @throws Galat 403 where it is another's village */
function pilihPemohon(pengguna: Pengguna, desa: string): JabatanDipegang {
  const pemohon = pengguna.jabatan.filter((j) => PEMOHON_LANSIA.some((p) => p === j.peran));
  const boleh = pemohon.find((j) => j.peran !== 'petugas-desa' || j.wilayah === desa);
  if (boleh) return boleh;
  const wilayah = pemohon.flatMap((j) => j.wilayah ?? []).join(', ');
  const rincian = `Anda hanya dapat mengajukan permohonan untuk desa/kelurahan Anda sendiri: ${wilayah}.`;
  throw new Galat(403, 'wilayahLain', 'Bukan wilayah Anda', rincian);
}
