import { z } from 'zod';
import { tutupSesi } from '../../db/orang.repository.ts';
import { peran } from '../bentuk/umum.schema.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { buatBatasMasuk } from '../masuk/batas.ts';
import { kredensial, NAMA_KUKI, pilihanKuki, sidikToken } from '../masuk/kredensial.ts';
import { buatMasuk } from '../masuk/masuk.ts';
import { pemegangToken } from '../masuk/pengenal.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const isianMasuk = z.strictObject({
  surel: z.string().trim().min(1).max(200),
  kataSandi: z.string().min(1).max(200),
});

const bentukPengguna = z.object({
  orangId: z.uuid(),
  nama: z.string(),
  instansi: z.string(),
  jabatan: z.array(
    z.object({
      nama: z.string(),
      peran,
      sebagai: z.enum(['plt', 'plh']).optional(),
      wilayah: z.string().optional(),
    }),
  ),
});

/** Signing in and out. */
export function ruteMasuk(l: Lingkungan): Rute[] {
  const masuk = buatMasuk(l.db, l.produksi);
  const batas = buatBatasMasuk();
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/masuk',
      siapa: 'publik',
      ringkasan: 'Masuk dengan surel dan kata sandi',
      badan: isianMasuk,
      jawaban: { 200: z.object({ token: z.string(), pengguna: bentukPengguna }) },
      async tangani({ badan, req, res }) {
        await batas(req, res);
        const token = await masuk(badan.surel, badan.kataSandi);
        const pengguna = tampil(await pemegangToken(l, token));
        res.cookie(NAMA_KUKI, token, pilihanKuki(req));
        return { status: 200, isi: { token, pengguna } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/keluar',
      siapa: 'masuk',
      ringkasan: 'Mengakhiri sesi ini',
      jawaban: { 204: z.null() },
      async tangani({ req, res }) {
        const k = kredensial(req);
        if (k) await tutupSesi(l.db, sidikToken(k.token));
        const { maxAge: _, ...kuki } = pilihanKuki(req);
        res.clearCookie(NAMA_KUKI, kuki);
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/api/v1/saya',
      siapa: 'masuk',
      ringkasan: 'Siapa saya dan jabatan yang saya pegang sekarang',
      jawaban: { 200: bentukPengguna },
      tangani: ({ pengguna }) => Promise.resolve({ status: 200, isi: tampil(pengguna) }),
    }),
  ];
}

function tampil(p: Pengguna): z.output<typeof bentukPengguna> {
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
  };
}
