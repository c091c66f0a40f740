import { Registry } from 'prom-client';
import { bolehBacaMetrik } from '../../pantau/izin.ts';
import { Galat, tidakAda } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pemeriksa } from '../pantau/sehat.ts';
import { ukuranBasisData } from '../pantau/ukuran-basis-data.ts';
import { ukuranSehat } from '../pantau/ukuran-sehat.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** However many scrape, the database is asked once in this time. */
const UMUR_MS = 10_000;

/** For Prometheus. Not for the public: what is late in an office is the office's to tell. */
export function ruteMetrik(l: Lingkungan, periksa: Pemeriksa): Rute[] {
  // What is asked for when somebody scrapes; what the API counts as it works is elsewhere.
  const ditanyakan = new Registry();
  const perbarui = [ukuranBasisData(l, ditanyakan), ukuranSehat(periksa, ditanyakan)];
  let terakhir: { pada: number; selesai: Promise<unknown> } | null = null;
  const segarkan = () => {
    const kini = performance.now();
    if (!terakhir || kini - terakhir.pada > UMUR_MS)
      terakhir = { pada: kini, selesai: Promise.all(perbarui.map((p) => p())) };
    return terakhir.selesai;
  };
  return [
    rute({
      metode: 'get',
      jalur: '/metrik',
      siapa: 'publik',
      ringkasan: 'Ukuran untuk Prometheus; dengan LINDUNG_METRIK_TOKEN sebagai token pembawa',
      jawaban: { 200: { tipe: 'text/plain' } },
      async tangani({ req, res }) {
        const aturan = { token: l.tokenMetrik, produksi: l.produksi };
        if (!bolehBacaMetrik(req, aturan)) throw aturan.token === null ? tidakAda() : tokenSalah();
        await segarkan();
        const { registri } = l.ukuran;
        res.set({ 'Content-Type': registri.contentType, 'Cache-Control': 'no-store' });
        res.send((await registri.metrics()) + (await ditanyakan.metrics()));
        return 'terkirim';
      },
    }),
  ];
}

function tokenSalah(): Galat {
  const rincian = 'Kirim LINDUNG_METRIK_TOKEN sebagai "Authorization: Bearer …".';
  return new Galat(401, 'belumMasuk', 'Belum masuk', rincian, { kepala: { 'WWW-Authenticate': 'Bearer' } });
}
