import { jawabanSkm } from '../../domain/skm/jawaban.schema.ts';
import { pertanyaanSkm, pilihanPenjawab } from '../../domain/skm/pertanyaan.ts';
import { BAGIAN_PROFIL, PENJAWAB, PROFIL } from '../../domain/skm/profil.ts';
import { LAYANAN_PUBLIK } from '../../domain/standar/kata-publik.ts';
import type { Survei } from '../bentuk/survei.schema.ts';
import { kueriSurvei, survei, terimaKasih } from '../bentuk/survei.schema.ts';
import { bacaFormulir } from '../halaman/baca-formulir.ts';
import { jawabHalaman, kirimHalaman } from '../halaman/kirim.ts';
import { kesalahanDari } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { pesanIsian } from '../pesan-isian.ts';
import { rapikanKode } from '../rapikan-kode.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { bacaTerisi, dariFormulir } from '../survei/formulir.ts';
import { formulirSurvei, ISI_KODE_SURVEI, ISI_TERIMA_KASIH, isiSurvei } from '../survei/isi.ts';
import type { UndanganTerbuka } from '../survei/undangan.ts';
import { bukaPintuSurvei } from '../survei/undangan.ts';

const HTML = { tipe: 'text/html' };
const TERIMA_KASIH = '/survei/terima-kasih';

/**
 * The survey of satisfaction, for whoever holds its code: as pages and as JSON. The code is all there is to show: no
 * account, no cookie, so that no other site can send a form in somebody's name.
 */
export function ruteSurvei(l: Lingkungan): Rute[] {
  const pintu = bukaPintuSurvei(l);
  return [
    rute({
      metode: 'get',
      jalur: '/publik/v1/survei/:kode',
      siapa: 'publik',
      ringkasan: 'Pertanyaan survei kepuasan (30 permintaan per menit, 20 kode salah per 15 menit)',
      jawaban: { 200: survei },
      async tangani({ param, req, res }) {
        return { status: 200, isi: surveiTampil(await pintu.cari(param['kode'] ?? '', req, res)) };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/publik/v1/survei/:kode',
      siapa: 'publik',
      ringkasan: 'Mengirim jawaban survei, tanpa nama; setiap kode dapat dipakai sekali',
      badan: jawabanSkm,
      jawaban: { 201: terimaKasih },
      async tangani({ param, badan, req, res }) {
        await pintu.simpan(await pintu.cari(param['kode'] ?? '', req, res), badan);
        return { status: 201, isi: { pesan: 'Terima kasih. Jawaban Anda sudah kami terima, tanpa nama.' } };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/survei',
      siapa: 'publik',
      ringkasan: 'Halaman tempat mengetik kode survei',
      kueri: kueriSurvei,
      jawaban: { 200: HTML, 303: HTML },
      tangani({ kueri, res }) {
        if (kueri.kode !== undefined && kueri.kode.trim() !== '')
          res.redirect(303, `/survei/${encodeURIComponent(rapikanKode(kueri.kode))}`);
        else kirimHalaman(res, 200, ISI_KODE_SURVEI);
        return Promise.resolve('terkirim');
      },
    }),
    rute({
      metode: 'get',
      jalur: TERIMA_KASIH,
      siapa: 'publik',
      ringkasan: 'Halaman sesudah survei diisi',
      jawaban: { 200: HTML },
      tangani({ res }) {
        kirimHalaman(res, 200, ISI_TERIMA_KASIH);
        return Promise.resolve('terkirim');
      },
    }),
    rute({
      metode: 'get',
      jalur: '/survei/:kode',
      siapa: 'publik',
      ringkasan: 'Halaman survei kepuasan; kode QR menuju ke sini',
      jawaban: { 200: HTML },
      tangani({ param, req, res }) {
        const kode = rapikanKode(param['kode'] ?? '');
        const jawab = async () => kirimHalaman(res, 200, isiSurvei(await pintu.cari(kode, req, res), kode));
        return jawabHalaman(res, jawab, formulirSurvei('Coba kode lain'));
      },
    }),
    rute({
      metode: 'post',
      jalur: '/survei/:kode',
      siapa: 'publik',
      ringkasan: 'Formulir survei yang dikirim peramban; yang kurang ditunjukkan di samping pertanyaannya',
      jawaban: { 303: HTML, 422: HTML },
      tangani({ param, req, res }) {
        const kode = rapikanKode(param['kode'] ?? '');
        const jawab = async () => {
          const undangan = await pintu.cari(kode, req, res);
          const terisi = bacaTerisi(await bacaFormulir(req, res));
          const isian = jawabanSkm.safeParse(dariFormulir(terisi), { error: pesanIsian });
          if (!isian.success) {
            kirimHalaman(res, 422, isiSurvei(undangan, kode, terisi, kesalahanDari(isian.error)));
            return;
          }
          await pintu.simpan(undangan, isian.data);
          // Not the page itself: loading it again would send the form again.
          res.redirect(303, TERIMA_KASIH);
        };
        return jawabHalaman(res, jawab, formulirSurvei('Coba kode lain'));
      },
    }),
  ];
}

function surveiTampil(u: UndanganTerbuka): Survei {
  const penjawab = pilihanPenjawab(u.layanan);
  return {
    kantor: u.kantor,
    layanan: LAYANAN_PUBLIK[u.layanan].nama,
    berlakuSampai: u.berlakuSampai,
    pertanyaan: pertanyaanSkm(u.layanan),
    penjawab: PENJAWAB.map((nilai) => ({ nilai, label: penjawab[nilai] })),
    profil: BAGIAN_PROFIL.map((bagian) => ({
      bagian,
      label: PROFIL[bagian].label,
      pilihan: Object.entries(PROFIL[bagian].pilihan).map(([nilai, label]) => ({ nilai, label })),
    })),
  };
}
