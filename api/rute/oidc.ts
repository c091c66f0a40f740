import type { Request } from 'express';
import { z } from 'zod';
import { ambilMulai, simpanMulai } from '../../db/orang-oidc.repository.ts';
import { penyediaMelihatFaktorKedua } from '../../domain/masuk/faktor-penyedia.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import { Galat } from '../galat.ts';
import { jawabHalaman } from '../halaman/kirim.ts';
import { html } from '../html.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { bacaKuki, hapusKuki, NAMA_KUKI, pilihanKuki, sidikToken, tokenBaru } from '../masuk/kredensial.ts';
import { mulaiSesi } from '../masuk/masuk.ts';
import { akunOidc, tidakTerdaftar } from '../masuk/oidc/akun.ts';
import { galatOidc, kodeGalatOidc } from '../masuk/oidc/galat-oidc.ts';
import { jalurKembali } from '../masuk/oidc/jalur-kembali.ts';
import { JALUR_KEMBALI } from '../masuk/oidc/pengaturan.ts';
import { buatPenyedia } from '../masuk/oidc/penyedia.ts';
import type { PenyediaOidc } from '../masuk/oidc/penyedia.ts';
import { rahasiaDari } from '../masuk/oidc/rahasia-mulai.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

const KUKI_MULAI = 'lindung_oidc';
const LAMA_MULAI_MENIT = 10;
/** The browser itself comes to these addresses: whoever is sent here must find a way back. */
const KE_HALAMAN_MASUK = html`<p><a href="/konsol/masuk">Kembali ke halaman masuk</a></p>`;
/** From one address; a whole office may share it, and comes at eight. */
const PER_MENIT = 300;

/** Signing in through the office's identity provider (OpenID Connect, authorization code with PKCE). */
export function ruteOidc(l: Lingkungan): Rute[] {
  const penyedia = l.oidc && buatPenyedia(l.oidc);
  const batas = buatBatasPermintaan(PER_MENIT);
  const kukiMulai = (req: Request) => ({
    ...pilihanKuki(req),
    path: '/masuk/oidc',
    maxAge: LAMA_MULAI_MENIT * 60_000,
  });
  return [
    rute({
      metode: 'get',
      jalur: '/masuk/oidc',
      siapa: 'publik',
      ringkasan: 'Mulai masuk lewat penyedia identitas; mengalihkan peramban ke sana',
      kueri: z.object({ kembali: z.string().optional().describe('Halaman Lindung yang dibuka setelahnya') }),
      jawaban: { 303: z.null() },
      tangani({ kueri, req, res }) {
        const jawab = async () => {
          await batas(req);
          const token = tokenBaru();
          const alamat = await denganPenyedia(l, penyedia, (p) => p.alamatMasuk(rahasiaDari(token)));
          const kembali = jalurKembali(kueri.kembali);
          await simpanMulai(l.db, { sidik: sidikToken(token), kembali, menit: LAMA_MULAI_MENIT });
          res.cookie(KUKI_MULAI, token, kukiMulai(req));
          res.redirect(303, alamat.toString());
        };
        return jawabHalaman(res, jawab, KE_HALAMAN_MASUK);
      },
    }),
    rute({
      metode: 'get',
      jalur: JALUR_KEMBALI,
      siapa: 'publik',
      ringkasan: 'Kembali dari penyedia identitas; membuka sesi dan mengalihkan ke halaman Lindung',
      jawaban: { 303: z.null() },
      tangani({ req, res }) {
        const jawab = async () => {
          await batas(req);
          const token = bacaKuki(req, KUKI_MULAI);
          hapusKuki(res, KUKI_MULAI, kukiMulai(req));
          // Taken before anything is checked: whatever comes next, this answer is used up.
          const kembali = token && (await ambilMulai(l.db, sidikToken(token)));
          if (!token || kembali === undefined) throw tidakDimulai();
          const kueri = new URL(req.originalUrl, 'http://lindung.invalid').search;
          const klaim = await denganPenyedia(l, penyedia, (p) => p.tukar(kueri, rahasiaDari(token)));
          const orangId = await akunOidc(l, klaim);
          const faktorKedua = penyediaMelihatFaktorKedua(klaim);
          const sesi = await mulaiSesi(l.db, { orangId }, { cara: 'oidc', faktorKedua });
          if (sesi === null) throw tidakTerdaftar();
          res.cookie(NAMA_KUKI, sesi, pilihanKuki(req));
          res.redirect(303, kembali);
        };
        return jawabHalaman(res, jawab, KE_HALAMAN_MASUK);
      },
    }),
  ];
}

async function denganPenyedia<T>(
  l: Lingkungan,
  penyedia: PenyediaOidc | null,
  kerja: (p: PenyediaOidc) => Promise<T>,
): Promise<T> {
  if (!penyedia) {
    const rincian = 'Kantor ini tidak memakai penyedia identitas. Masuk dengan surel dan kata sandi.';
    throw new Galat(404, 'oidcTidakDipakai', 'Tidak ditemukan', rincian);
  }
  try {
    return await kerja(penyedia);
  } catch (e) {
    const galat = galatOidc(e);
    if (!galat) throw e;
    l.log.warn({ kode: kodeGalatOidc(e) }, 'masuk lewat penyedia identitas gagal');
    throw galat;
  }
}

function tidakDimulai(): Galat {
  const rincian =
    'Permintaan masuk ini sudah dipakai, kedaluwarsa, atau dimulai di peramban lain. Mulai masuk sekali lagi.';
  return new Galat(400, 'oidcKedaluwarsa', 'Tidak dapat masuk', rincian);
}
