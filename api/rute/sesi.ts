import { z } from 'zod';
import { akhiriSemuaSesi, akhiriSesi, daftarSesi } from '../../db/sesi.repository.ts';
import type { CaraMasuk } from '../../domain/masuk/kewajiban.ts';
import { daftarSesi as bentukDaftar } from '../bentuk/masuk.schema.ts';
import { tidakAda } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { hapusKuki, NAMA_KUKI, pilihanKuki } from '../masuk/kredensial.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** One's own sessions, on whatever device. */
export function ruteSesi(l: Lingkungan): Rute[] {
  return [
    rute({
      metode: 'get',
      jalur: '/api/v1/sesi',
      siapa: 'masuk',
      ringkasan: 'Sesi saya yang masih berjalan, yang terakhir dipakai lebih dulu',
      jawaban: { 200: bentukDaftar },
      async tangani({ pengguna }) {
        const baris = await daftarSesi(l.db, pengguna.orangId);
        return { status: 200, isi: { sesi: baris.map((b) => tampil(b, pengguna.sesi.id)) } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/sesi/:id/akhiri',
      siapa: 'masuk',
      ringkasan: 'Mengakhiri satu sesi saya, misalnya di komputer yang ditinggalkan',
      jawaban: { 204: z.null() },
      async tangani({ pengguna, param }) {
        if (!(await akhiriSesi(l.db, pengguna.orangId, param['id'] ?? ''))) throw tidakAda();
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/keluar-semua',
      siapa: 'masuk',
      ringkasan: 'Keluar di mana-mana: mengakhiri semua sesi saya, yang ini juga',
      jawaban: { 204: z.null() },
      async tangani({ pengguna, req, res }) {
        await akhiriSemuaSesi(l.db, pengguna.orangId);
        hapusKuki(res, NAMA_KUKI, pilihanKuki(req));
        return { status: 204, isi: null };
      },
    }),
  ];
}

function tampil(
  b: Awaited<ReturnType<typeof daftarSesi>>[number],
  iniId: string,
): z.output<typeof bentukDaftar>['sesi'][number] {
  return {
    id: b.id,
    cara: b.cara as CaraMasuk,
    dibuatPada: b.dibuat_pada,
    terakhirDipakai: b.terakhir_dipakai,
    sekarang: b.id === iniId,
  };
}
