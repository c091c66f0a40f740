import { randomUUID } from 'node:crypto';
import { bacaKantor } from '../../db/kantor.baca.ts';
import { tambahJabatan, ubahJabatan } from '../../db/kantor.repository.ts';
import { jabatanBaru, jabatanDiubah } from '../../domain/kantor/isi.schema.ts';
import { periksaJabatan } from '../../domain/kantor/jabatan.ts';
import { daftarJabatan, satuJabatan } from '../bentuk/kantor.schema.ts';
import { harusBoleh } from '../kantor/galat-kantor.ts';
import { satu } from '../kantor/orang.ts';
import { jabatanTampil } from '../kantor/tampilan.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The positions of the office. */
export function ruteJabatan(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/jabatan',
      siapa: ['admin', 'pengawas', 'kadis'],
      ringkasan: 'Jabatan kantor sendiri, dengan yang memangkunya sekarang dan yang akan datang',
      jawaban: { 200: daftarJabatan },
      async tangani({ pengguna }) {
        const kantor = await bacaKantor(l.db, pengguna.instansiId);
        const jabatan = kantor.jabatan.map((j) => jabatanTampil(kantor, j, l.sekarang()));
        return { status: 200, isi: { jabatan } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/jabatan',
      siapa: ['admin'],
      ringkasan: 'Menambah jabatan; perannya menentukan yang boleh dilakukan pemangkunya',
      badan: jabatanBaru,
      jawaban: { 201: satuJabatan },
      async tangani({ pengguna, badan, req }) {
        const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const { nama, peran, kontakPiket, atasanId = null, wilayah = null } = badan;
          const jabatan = { nama, peran, kontakPiket, atasanId, wilayah };
          harusBoleh(periksaJabatan(kantor, jabatan));
          const baru = { id: randomUUID(), ...jabatan };
          await tambahJabatan(trx, { ...baru, instansiId: pengguna.instansiId });
          return {
            hasil: jabatanTampil(kantor, baru, l.sekarang()),
            catat: { jenis: 'jabatanDitambah', isi: { jabatan: baru } },
          };
        });
        return { status: 201, isi: { jabatan: hasil } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/jabatan/:id',
      siapa: ['admin'],
      ringkasan: 'Mengubah nama, atasan, wilayah atau kontak piket jabatan; perannya tetap',
      badan: jabatanDiubah,
      jawaban: { 200: satuJabatan },
      async tangani({ pengguna, param, badan, req }) {
        const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const { id, ...lama } = satu(kantor.jabatan, param['id']);
          const baru = {
            ...lama,
            nama: badan.nama ?? lama.nama,
            atasanId: badan.atasanId === undefined ? lama.atasanId : badan.atasanId,
            wilayah: badan.wilayah ?? lama.wilayah,
            kontakPiket: badan.kontakPiket ?? lama.kontakPiket,
          };
          harusBoleh(periksaJabatan(kantor, { id, ...baru }));
          await ubahJabatan(trx, id, baru);
          return {
            hasil: jabatanTampil(kantor, { id, ...baru }, l.sekarang()),
            catat: { jenis: 'jabatanDiubah', isi: { jabatan: { id, nama: lama.nama }, lama, baru } },
          };
        });
        return { status: 200, isi: { jabatan: hasil } };
      },
    }),
  ];
}
