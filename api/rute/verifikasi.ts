import type { Request, Response } from 'express';
import { suratMenurutKode } from '../../db/surat.baca.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import { buatBatasTebakan } from '../batas-tebakan.ts';
import type { PemeriksaanSurat } from '../bentuk/verifikasi.schema.ts';
import { kueriPeriksa, pemeriksaanSurat } from '../bentuk/verifikasi.schema.ts';
import { Galat } from '../galat.ts';
import { jawabHalaman, kirimHalaman } from '../halaman/kirim.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { rapikanKode } from '../rapikan-kode.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { pemeriksaan } from '../tampilan/verifikasi.ts';
import { formulirSurat, ISI_FORMULIR, isiPemeriksaan } from '../verifikasi/isi.ts';

const PERIKSA_PER_MENIT = 30;
const HTML = { tipe: 'text/html' };

/** Whether a letter is genuine, for anybody who holds it: as JSON and as a page. */
export function ruteVerifikasi(l: Lingkungan): Rute[] {
  // One count for both doors: who guesses at the page guesses at the JSON.
  const batasi = buatBatasPermintaan(PERIKSA_PER_MENIT);
  const tebak = buatBatasTebakan(l.log, 'kodeVerifikasi');
  const periksa = async (kode: string, req: Request, res: Response): Promise<PemeriksaanSurat> => {
    // Nobody keeps that a letter is valid: it can be revoked the next minute.
    res.set('Cache-Control', 'no-store');
    const baris = await tebak(req, async () => {
      await batasi(req);
      return (await suratMenurutKode(l.db, rapikanKode(kode))) ?? null;
    });
    if (!baris) throw tidakDikenal();
    return pemeriksaan(baris);
  };
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/verifikasi/:kode',
      siapa: 'publik',
      ringkasan: 'Apakah surat dengan kode ini sah (30 permintaan per menit, 20 kode salah per 15 menit)',
      jawaban: { 200: pemeriksaanSurat },
      async tangani({ param, req, res }) {
        return { status: 200, isi: await periksa(param['kode'] ?? '', req, res) };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/verifikasi',
      siapa: 'publik',
      ringkasan: 'Halaman tempat mengetik kode pada surat',
      kueri: kueriPeriksa,
      jawaban: { 200: HTML, 303: HTML },
      tangani({ kueri, res }) {
        if (kueri.kode !== undefined && kueri.kode.trim() !== '')
          res.redirect(303, `/verifikasi/${encodeURIComponent(rapikanKode(kueri.kode))}`);
        else kirimHalaman(res, 200, ISI_FORMULIR);
        return Promise.resolve('terkirim');
      },
    }),
    rute({
      metode: 'get',
      jalur: '/verifikasi/:kode',
      siapa: 'publik',
      ringkasan: 'Halaman pemeriksaan surat; kode QR pada surat menuju ke sini',
      jawaban: { 200: HTML },
      tangani({ param, req, res }) {
        const jawab = async () =>
          kirimHalaman(res, 200, isiPemeriksaan(await periksa(param['kode'] ?? '', req, res)));
        return jawabHalaman(res, jawab, formulirSurat('Periksa surat'));
      },
    }),
  ];
}

function tidakDikenal(): Galat {
  const rincian =
    'Tidak ada surat terbit dengan kode ini. Periksa lagi huruf dan angkanya. Bila kodenya tertulis persis begini pada surat, surat itu mungkin palsu: tanyakan kepada kantor yang disebut di dalamnya.';
  return new Galat(404, 'tidakDitemukan', 'Kode ini tidak dikenal', rincian);
}
