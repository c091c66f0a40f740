import { z } from 'zod';
import { kunciOrang } from '../../db/orang.repository.ts';
import { daftarTampilan, hapusTampilan, simpanTampilan } from '../../db/tampilan-tersimpan.repository.ts';
import type { Tampilan } from '../bentuk/tampilan-tersimpan.schema.ts';
import {
  daftarTampilan as bentukDaftar,
  tampilan as bentukTampilan,
  tampilanBaru,
} from '../bentuk/tampilan-tersimpan.schema.ts';
import { Galat, tidakAda } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const MAKS = 20;

/** Filters of the list of cases that somebody keeps: one's own, nobody else's. */
export function ruteTampilanTersimpan(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/tampilan-tersimpan',
      siapa: 'masuk',
      ringkasan: 'Tampilan daftar kasus yang saya simpan',
      jawaban: { 200: bentukDaftar },
      async tangani({ pengguna }) {
        const tampilan = await daftarTampilan<Tampilan['saringan']>(l.db, l.brankas, pengguna.orangId);
        return { status: 200, isi: { tampilan } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tampilan-tersimpan',
      siapa: 'masuk',
      ringkasan: `Simpan tampilan daftar kasus dengan nama, paling banyak ${MAKS}`,
      badan: tampilanBaru,
      jawaban: { 201: bentukTampilan },
      async tangani({ pengguna, badan }) {
        const id = await l.db.transaction().execute(async (trx) => {
          await kunciOrang(trx, pengguna.orangId);
          const ada = await daftarTampilan(trx, l.brankas, pengguna.orangId);
          if (ada.length >= MAKS) throw penuh();
          if (ada.some((t) => samaNama(t.nama, badan.nama))) throw namaDipakai(badan.nama);
          return simpanTampilan(trx, l.brankas, pengguna, badan);
        });
        return { status: 201, isi: { id, ...badan } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tampilan-tersimpan/:id/hapus',
      siapa: 'masuk',
      ringkasan: 'Hapus tampilan yang saya simpan',
      jawaban: { 204: z.null() },
      async tangani({ pengguna, param }) {
        if (!(await hapusTampilan(l.db, pengguna.orangId, param['id'] ?? ''))) throw tidakAda();
        return { status: 204, isi: null };
      },
    }),
  ];
}

function samaNama(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function penuh(): Galat {
  const rincian = `Anda sudah menyimpan ${MAKS} tampilan. Hapus satu dulu.`;
  return new Galat(409, 'tampilanPenuh', 'Sudah penuh', rincian);
}

function namaDipakai(nama: string): Galat {
  const rincian = `Anda sudah punya tampilan bernama "${nama}". Pakai nama lain, atau hapus yang lama.`;
  return new Galat(409, 'namaDipakai', 'Nama sudah dipakai', rincian);
}
