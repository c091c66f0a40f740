import { petugasMenurutPeran } from '../../db/petugas.baca.ts';
import type { PetugasTampil } from '../bentuk/hunian.schema.ts';
import { daftarPetugas, kueriPetugas } from '../bentuk/hunian.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The people of the office, e.g. to assign a peksos. */
export function rutePetugas(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/petugas',
      siapa: 'masuk',
      ringkasan: 'Petugas kantor sendiri yang memegang suatu peran sekarang',
      kueri: kueriPetugas,
      jawaban: { 200: daftarPetugas },
      async tangani({ pengguna, kueri }) {
        const baris = await petugasMenurutPeran(l.db, pengguna.instansiId, kueri.peran, l.sekarang());
        return { status: 200, isi: { petugas: baris.map(petugas) } };
      },
    }),
  ];
}

function petugas(b: Awaited<ReturnType<typeof petugasMenurutPeran>>[number]): PetugasTampil {
  const { id, nama, jabatan, jabatan_id: jabatanId, sifat } = b;
  return { id, nama, jabatan, jabatanId, ...((sifat === 'plt' || sifat === 'plh') && { sebagai: sifat }) };
}
