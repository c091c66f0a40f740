import type { Transaction } from 'kysely';
import type { BarisTempatTidurKantor, TempatTidur } from '../../db/tempat-tidur.repository.ts';
import {
  daftarTempatTidur,
  kunciTempatTidur,
  namaTempatTidurTerpakai,
  penghuniTempatTidur,
  tambahTempatTidur,
  ubahTempatTidur,
} from '../../db/tempat-tidur.repository.ts';
import type { DB } from '../../db/skema.ts';
import type { KelompokTempatTidur } from '../../domain/rps/kata.ts';
import { perubahan } from '../../domain/standar/perubahan.ts';
import type { TempatTidurTampil } from '../bentuk/tempat-tidur.schema.ts';
import {
  daftarTempatTidur as bentukDaftar,
  tempatTidur as bentukTempatTidur,
  tempatTidurBaru,
  ubahanTempatTidur,
} from '../bentuk/tempat-tidur.schema.ts';
import { Galat, tidakAda } from '../galat.ts';
import { ubahKantor } from '../kantor/ubah-kantor.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const SIAPA = ['admin'] as const;

/** The beds of the own office. One that is no longer used is withdrawn: the stays it held still name it. */
export function ruteTempatTidur(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/tempat-tidur',
      siapa: SIAPA,
      ringkasan: 'Tempat tidur kantor sendiri, juga yang sudah ditarik',
      jawaban: { 200: bentukDaftar },
      async tangani({ pengguna }) {
        const baris = await daftarTempatTidur(l.db, pengguna.instansiId);
        return { status: 200, isi: { tempatTidur: baris.map(tampil) } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tempat-tidur',
      siapa: SIAPA,
      ringkasan: 'Tambah tempat tidur',
      badan: tempatTidurBaru,
      jawaban: { 201: bentukTempatTidur },
      async tangani({ pengguna, badan, req }) {
        const { instansiId } = pengguna;
        const isi = await ubahKantor(l, { pengguna, req }, async (trx) => {
          if (await namaTempatTidurTerpakai(trx, instansiId, badan)) throw namaTerpakai(badan);
          const id = await tambahTempatTidur(trx, instansiId, badan, l.sekarang());
          const catat = { jenis: 'tempatTidurDitambah', isi: { id, ...badan } } as const;
          return { hasil: await satu(trx, instansiId, id), catat };
        });
        return { status: 201, isi };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tempat-tidur/:id',
      siapa: SIAPA,
      ringkasan: 'Ubah nama, kamar, atau kelompok sebuah tempat tidur',
      badan: ubahanTempatTidur,
      jawaban: { 200: bentukTempatTidur },
      async tangani({ pengguna, param, badan, req }) {
        const { instansiId } = pengguna;
        const isi = await ubahKantor(l, { pengguna, req }, async (trx) => {
          const { id, ...lama } = await milik(trx, instansiId, param['id'] ?? '');
          const baru = {
            kamar: badan.kamar ?? lama.kamar,
            nama: badan.nama ?? lama.nama,
            kelompok: badan.kelompok ?? lama.kelompok,
          };
          if (perubahan(lama, baru).length === 0) return { hasil: await satu(trx, instansiId, id) };
          if (await namaTempatTidurTerpakai(trx, instansiId, baru, id)) throw namaTerpakai(baru);
          await ubahTempatTidur(trx, id, baru);
          const catat = { jenis: 'tempatTidurDiubah', isi: { id, lama, baru } } as const;
          return { hasil: await satu(trx, instansiId, id), catat };
        });
        return { status: 200, isi };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tempat-tidur/:id/tarik',
      siapa: SIAPA,
      ringkasan: 'Tarik tempat tidur yang kosong: tidak dapat ditempati lagi',
      jawaban: { 200: bentukTempatTidur },
      async tangani({ pengguna, param, req }) {
        const { instansiId } = pengguna;
        const isi = await ubahKantor(l, { pengguna, req }, async (trx) => {
          const { id, kamar, nama } = await milik(trx, instansiId, param['id'] ?? '');
          const nomor = await penghuniTempatTidur(trx, id);
          if (nomor !== null) throw terisi(nomor);
          await ubahTempatTidur(trx, id, { ditarik_pada: l.sekarang() });
          const catat = { jenis: 'tempatTidurDitarik', isi: { id, kamar, nama } } as const;
          return { hasil: await satu(trx, instansiId, id), catat };
        });
        return { status: 200, isi };
      },
    }),
  ];
}

/** @throws Galat 404 where it is no bed in use of this office */
async function milik(
  trx: Transaction<DB>,
  instansiId: string,
  id: string,
): Promise<TempatTidur & { id: string }> {
  const baris = await kunciTempatTidur(trx, instansiId, id);
  if (!baris) throw tidakAda();
  return { ...baris, kelompok: baris.kelompok as KelompokTempatTidur };
}

async function satu(trx: Transaction<DB>, instansiId: string, id: string): Promise<TempatTidurTampil> {
  const baris = (await daftarTempatTidur(trx, instansiId)).find((b) => b.id === id);
  if (!baris) throw tidakAda();
  return tampil(baris);
}

function tampil(b: BarisTempatTidurKantor): TempatTidurTampil {
  const { id, kamar, nama, ditarik_pada: ditarikPada } = b;
  const kasus = b.kasus_id !== null && b.nomor !== null ? { id: b.kasus_id, nomor: b.nomor } : null;
  return { id, kamar, nama, kelompok: b.kelompok as KelompokTempatTidur, ditarikPada, kasus };
}

function namaTerpakai({ kamar, nama }: TempatTidur): Galat {
  const rincian = `Kamar ${kamar} sudah punya tempat tidur bernama ${nama}. Pakai nama lain.`;
  return new Galat(409, 'namaTerpakai', 'Nama sudah dipakai', rincian);
}

function terisi(nomor: string): Galat {
  const rincian = `Tempat tidur ini ditempati kasus ${nomor}. Tarik setelah kosong.`;
  return new Galat(409, 'tempatTidurTerisi', 'Tempat tidur terisi', rincian);
}
