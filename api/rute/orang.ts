import { randomUUID } from 'node:crypto';
import { daftarOrang as bacaOrang } from '../../db/kantor.baca.ts';
import { tambahOrang, ubahOrang } from '../../db/kantor.repository.ts';
import { catatAkses } from '../../db/log-akses.ts';
import { orangBaru, orangDiubah } from '../../domain/kantor/isi.schema.ts';
import type { OrangTampil } from '../bentuk/kantor.schema.ts';
import { daftarOrang, orangDenganSandi, satuOrang } from '../bentuk/kantor.schema.ts';
import { sandiBaru, satu } from '../kantor/orang.ts';
import type { Kerja } from '../kantor/ubah-kantor.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** The accounts of the office, for its admin. */
export function ruteOrang(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/orang',
      siapa: ['admin'],
      ringkasan: 'Pegawai kantor sendiri dan akunnya',
      jawaban: { 200: daftarOrang },
      async tangani({ pengguna }) {
        await catatAkses(l.db, pengguna, 'daftarOrang');
        const orang = await bacaOrang(l.db, pengguna.instansiId);
        return { status: 200, isi: { orang } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/orang',
      siapa: ['admin'],
      ringkasan: 'Menambah pegawai; kata sandi sementaranya ditampilkan sekali',
      badan: orangBaru,
      jawaban: { 201: orangDenganSandi },
      async tangani({ pengguna, badan, req }) {
        const sandi = await sandiBaru();
        const orang = { id: randomUUID(), ...badan, nip: badan.nip ?? null, pangkat: badan.pangkat ?? null };
        const kerja: Kerja<OrangTampil> = async (trx) => {
          const { instansiId } = pengguna;
          await tambahOrang(trx, { ...orang, instansiId, sandiHash: sandi.hash });
          const hasil = { ...orang, aktif: true, wajibGantiSandi: true };
          return { hasil, catat: { jenis: 'orangDitambah', isi: { orang } } };
        };
        const hasil = await ubahKantor(l, { pengguna, req }, kerja);
        return { status: 201, isi: { orang: hasil, kataSandiSementara: sandi.polos } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/orang/:id',
      siapa: ['admin'],
      ringkasan: 'Mengubah nama, surel, NIP atau pangkat pegawai',
      badan: orangDiubah,
      jawaban: { 200: satuOrang },
      async tangani({ pengguna, param, badan, req }) {
        const hasil = await ubahKantor(l, { pengguna, req }, async (trx, kantor) => {
          const o = satu(kantor.orang, param['id']);
          const { nama, surel, nip, pangkat } = o;
          const lama = { nama, surel, nip, pangkat };
          const baru = {
            nama: badan.nama ?? nama,
            surel: badan.surel ?? surel,
            nip: badan.nip === undefined ? nip : badan.nip,
            pangkat: badan.pangkat === undefined ? pangkat : badan.pangkat,
          };
          await ubahOrang(trx, o.id, baru);
          const isi = { orang: { id: o.id, nama }, lama, baru };
          return { hasil: { ...o, ...baru }, catat: { jenis: 'orangDiubah', isi } };
        });
        return { status: 200, isi: { orang: hasil } };
      },
    }),
  ];
}
