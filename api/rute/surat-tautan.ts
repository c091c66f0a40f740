import { catatAkses } from '../../db/log-akses.ts';
import { cariSurat } from '../../db/surat-kasus.baca.ts';
import { cabutTautan, cariTautan, suratTautan, tambahTautan } from '../../db/tautan-surat.repository.ts';
import { PEMBAGI_SURAT } from '../../domain/surat/pembagi.ts';
import { buatBatasPermintaan } from '../batas-permintaan.ts';
import { buatBatasTebakan } from '../batas-tebakan.ts';
import { badanTautan, tautanBaru } from '../bentuk/surat.schema.ts';
import { kirimBerkas } from '../dokumen/kirim.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jawabHalaman } from '../halaman/kirim.ts';
import { jangkauan } from '../jangkauan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { sidikToken, tokenBaru } from '../masuk/kredensial.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';
import { harusBolehBagikan } from '../surat/akses.ts';
import { catatUnduhanTautan } from '../surat/catat-unduhan.ts';
import { namaBerkas, pdfSurat } from '../surat/pdf.ts';

const BUKA_PER_MENIT = 20;

/** Links by which a shelter, which has no account, gets a letter for some days. */
export function ruteTautanSurat(l: Lingkungan): Rute[] {
  const batasi = buatBatasPermintaan(BUKA_PER_MENIT);
  const tebak = buatBatasTebakan(l.log, 'tautanSurat');
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/surat/:id/tautan',
      siapa: PEMBAGI_SURAT,
      ringkasan: 'Membuat tautan ke surat yang terbit bagi tempat tujuan, paling lama 14 hari',
      badan: badanTautan,
      jawaban: { 201: tautanBaru },
      async tangani({ pengguna, param, badan }) {
        const surat = await cariSurat(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!surat) throw tidakAda();
        await harusBolehBagikan(l, pengguna, surat);
        if (surat.status !== 'terbit') throw tidakBerlaku();
        const token = tokenBaru();
        await catatAkses(l.db, pengguna, 'bagikanSurat', surat.kasus_id, surat.dokumen_id, surat.id);
        const { id, berlakuSampai } = await tambahTautan(l.db, {
          sidik: sidikToken(token),
          suratId: surat.id,
          dibuatOleh: pengguna.orangId,
          hari: badan.hari,
        });
        const alamat = new URL(`/surat/${token}`, l.alamatPublik).href;
        return { status: 201, isi: { id, alamat, berlakuSampai } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/tautan-surat/:id/cabut',
      siapa: PEMBAGI_SURAT,
      ringkasan: 'Menutup tautan surat sebelum waktunya',
      jawaban: { 204: { tipe: 'application/json' } },
      async tangani({ pengguna, param }) {
        const tautan = await cariTautan(l.db, jangkauan(pengguna), param['id'] ?? '');
        if (!tautan) throw tidakAda();
        await harusBolehBagikan(l, pengguna, tautan);
        await cabutTautan(l.db, tautan.id);
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'get',
      jalur: '/surat/:token',
      siapa: 'publik',
      tercatat: true,
      ringkasan: 'Surat di balik sebuah tautan, selama tautannya berlaku',
      jawaban: { 200: { tipe: 'application/pdf' } },
      tangani({ param, req, res }) {
        res.set('Cache-Control', 'no-store');
        return jawabHalaman(res, async () => {
          const tautan = await tebak(req, async () => {
            await batasi(req);
            return (await suratTautan(l.db, sidikToken(param['token'] ?? ''))) ?? null;
          });
          if (!tautan) throw tidakDikenal();
          // Neither a letter that was revoked or replaced, nor one whose client has had processing restricted.
          if (!tautan.berlaku || tautan.status !== 'terbit' || tautan.dibatasi) throw tidakBerlakuLagi();
          const isi = await pdfSurat(l, tautan);
          const { kasus_id: kasusId, dokumen_id: dokumenId, instansi_id: instansiId } = tautan;
          const diunduh = { kasusId, suratId: tautan.id, dokumenId };
          await catatUnduhanTautan(l, instansiId, tautan.tautan_id, diunduh);
          kirimBerkas(res, { nama: namaBerkas(tautan.nomor), tipe: 'application/pdf', isi }, false);
        });
      },
    }),
  ];
}

function tidakBerlaku(): Galat {
  const rincian = 'Hanya surat yang terbit dan masih berlaku yang dapat dibagikan.';
  return new Galat(409, 'suratTidakBerlaku', 'Surat tidak berlaku', rincian);
}

function tidakDikenal(): Galat {
  const rincian = 'Tautan ini tidak dikenal. Periksa apakah alamatnya tersalin seluruhnya.';
  return new Galat(404, 'tidakDitemukan', 'Tautan tidak dikenal', rincian);
}

function tidakBerlakuLagi(): Galat {
  const rincian =
    'Tautan ini sudah berakhir. Minta tautan baru kepada pekerja sosial atau kantor yang mengirimkannya.';
  return new Galat(410, 'tautanBerakhir', 'Tautan sudah berakhir', rincian);
}
