import { z } from 'zod';
import { akhiriSesi } from '../../db/sesi.repository.ts';
import { KEWAJIBAN } from '../../domain/masuk/kewajiban.ts';
import { bentukPengguna, isianMasuk } from '../bentuk/masuk.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { buatBatasMasuk } from '../masuk/batas.ts';
import { dariSitusSendiri, hapusKuki, NAMA_KUKI, pilihanKuki } from '../masuk/kredensial.ts';
import { buatPeriksaSandi, masukGagal, mintaFaktorKedua, mulaiSesi } from '../masuk/masuk.ts';
import { pemegangToken } from '../masuk/pengenal.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** Signing in and out. */
export function ruteMasuk(l: Lingkungan): Rute[] {
  const periksaSandi = buatPeriksaSandi(l.db, l.produksi);
  const batas = buatBatasMasuk();
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/masuk',
      siapa: 'publik',
      ringkasan: 'Masuk dengan surel dan kata sandi, bagi yang memakainya juga dengan kode kedua',
      badan: isianMasuk,
      jawaban: { 200: z.object({ token: z.string(), pengguna: bentukPengguna }) },
      async tangani({ badan, req, res }) {
        const sandiBenar = await batas(req, badan.surel);
        const akun = await periksaSandi(badan.surel, badan.kataSandi);
        await sandiBenar();
        const faktorKedua = await mintaFaktorKedua(l, akun.orangId, badan.kodeTotp);
        const cara = dariSitusSendiri(req) ? 'konsol' : 'api';
        const token = await mulaiSesi(l.db, akun, { cara, faktorKedua });
        if (token === null) throw masukGagal();
        const pengguna = tampil(await pemegangToken(l, token));
        res.cookie(NAMA_KUKI, token, pilihanKuki(req));
        return { status: 200, isi: { token, pengguna } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/keluar',
      siapa: 'masuk',
      walau: KEWAJIBAN,
      ringkasan: 'Mengakhiri sesi ini',
      jawaban: { 204: z.null() },
      async tangani({ pengguna, req, res }) {
        await akhiriSesi(l.db, pengguna.orangId, pengguna.sesi.id);
        hapusKuki(res, NAMA_KUKI, pilihanKuki(req));
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/saya',
      siapa: 'masuk',
      walau: KEWAJIBAN,
      ringkasan: 'Siapa saya, jabatan yang saya pegang sekarang, dan yang masih harus dilakukan sesi ini',
      jawaban: { 200: bentukPengguna },
      tangani: ({ pengguna }) => Promise.resolve({ status: 200, isi: tampil(pengguna) }),
    }),
  ];
}

function tampil(p: Pengguna): z.output<typeof bentukPengguna> {
  const { totpWajib, totpTerpasang, kewajiban } = p.sesi;
  return {
    orangId: p.orangId,
    nama: p.nama,
    instansi: p.instansiId,
    jabatan: p.jabatan.map(({ nama, peran: perannya, sebagai, wilayah }) => ({
      nama,
      peran: perannya,
      ...(sebagai && { sebagai }),
      ...(wilayah !== undefined && { wilayah }),
    })),
    wajibGantiSandi: kewajiban.includes('gantiSandi'),
    totp: totpTerpasang ? 'terpasang' : totpWajib ? 'perlu' : 'tidakPerlu',
    buktikanTotp: kewajiban.includes('buktikanTotp'),
  };
}
