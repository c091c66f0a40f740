import { setTimeout as jeda } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Panggung } from '../../test/peramban/support/panggung.ts';
import { KATA_SANDI_CONTOH } from '../../test/support/api.ts';
import { tanamKasus } from '../../test/support/api/tanam-kasus.ts';
import { lansia } from '../../test/support/pembangun/lansia.ts';
import { denganPanggung } from '../peramban/dengan-panggung.ts';
import type { Ukuran } from './ukuran.ts';
import { persentil } from './ukuran.ts';

const KB = 1_024;
const BATAS_JS_KB = 250;
const BATAS_JS_PUBLIK_KB = 100;
const BATAS_SIAP_MS = 1_500;
const BATAS_BINGKAI_MS = 1_000;
/** A phone of a village office against the machine this runs on. */
const PERLAMBATAN = 4;
const PEMBUKAAN = 9;
const SABAR_MS = 20_000;
const BANYAK_KASUS = 1_000;
const HALAMAN_UMUM = ['/', '/lacak', '/verifikasi', '/standar/bulukumba', '/pengaduan/bulukumba', '/survei'];

/** Tells when the first task can be seen, in milliseconds since the navigation began. */
const CATAT_TUGAS = `new MutationObserver((_, p) => {
  if (!document.querySelector('main a[href*="/kasus/"]')) return;
  p.disconnect();
  requestAnimationFrame(() => tugasTampak(performance.now()));
}).observe(document, { childList: true, subtree: true });`;

/** Scrolls the list to its end a screen's part at each frame, and measures the frames. */
const GULIR = `(async () => {
  const daftar = document.querySelector('[role=region][aria-label="Daftar kasus"]');
  const selang = [];
  const bingkai = () => new Promise((lanjut) => requestAnimationFrame(lanjut));
  let dulu = await bingkai();
  let diam = 0;
  while (diam < 60) {
    const atas = daftar.scrollTop;
    daftar.scrollTop += 160;
    const kini = await bingkai();
    selang.push(kini - dulu);
    dulu = kini;
    diam = daftar.scrollTop === atas ? diam + 1 : 0;
  }
  return { selang, terakhir: Number(daftar.querySelector('[role=table]').getAttribute('aria-rowcount')) - 1 };
})()`;

/** What the console weighs and how it feels, from the browser's side. */
export async function benchKonsol(): Promise<Ukuran[]> {
  return denganPanggung(async (mulai) => {
    const p = await mulai();
    await tanam(p, 1);
    const js = await skripPertama(p);
    const siap = await sampaiTugas(p);
    const publik = await skripUmum(p);
    await tanam(p, BANYAK_KASUS - 1);
    const { selang, terakhir } = await gulir(p);
    if (terakhir < BANYAK_KASUS) throw new Error(`hanya ${terakhir} kasus yang termuat`);
    return [
      { nama: 'JavaScript pertama konsol, gzip', nilai: js, satuan: 'KB', batas: BATAS_JS_KB },
      {
        nama: `kotak tugas siap, CPU ${PERLAMBATAN}× lambat`,
        nilai: persentil(siap, 0.5),
        satuan: 'ms',
        batas: BATAS_SIAP_MS,
      },
      { nama: `gulir ${BANYAK_KASUS} kasus, bingkai p95`, nilai: persentil(selang, 0.95), satuan: 'ms' },
      {
        nama: `gulir ${BANYAK_KASUS} kasus, bingkai terlama`,
        nilai: Math.max(...selang),
        satuan: 'ms',
        batas: BATAS_BINGKAI_MS,
      },
      { nama: 'JavaScript halaman umum, gzip', nilai: publik, satuan: 'KB', batas: BATAS_JS_PUBLIK_KB },
    ];
  });
}

/** Written straight into the database, as the activities would have left them. */
async function tanam(p: Panggung, banyak: number): Promise<void> {
  for (let i = 0; i < banyak; i += 1) await tanamKasus(p.s.bd, lansia(), { instansi: 'bulukumba' });
}

/** A page of somebody signed in, with nothing loaded yet. */
async function halamanMasuk(p: Panggung): Promise<Page> {
  const { konteks, halaman } = await p.buka();
  const masuk = await konteks.request.post('/api/v1/masuk', {
    data: { surel: 'petugas-dinsos@bulukumba.contoh', kataSandi: KATA_SANDI_CONTOH },
    headers: { origin: p.s.alamat },
  });
  if (!masuk.ok()) throw new Error(`tidak dapat masuk: ${masuk.status()}`);
  return halaman;
}

const tugas = (h: Page) => h.locator('main a[href*="/kasus/"]').first();

async function skripPertama(p: Panggung): Promise<number> {
  const h = await halamanMasuk(p);
  const muat: Promise<Buffer>[] = [];
  h.on('response', (r) => {
    if (r.url().endsWith('.js')) muat.push(r.body());
  });
  await h.goto('/konsol/');
  await tugas(h).waitFor();
  const byte = (await Promise.all(muat)).reduce((j, b) => j + gzipSync(b).length, 0);
  await h.context().close();
  return byte / KB;
}

async function sampaiTugas(p: Panggung): Promise<number[]> {
  const lama: number[] = [];
  for (let i = 0; i < PEMBUKAAN; i += 1) {
    const h = await halamanMasuk(p);
    const { promise, resolve } = Promise.withResolvers<number>();
    await h.exposeFunction('tugasTampak', resolve);
    await h.addInitScript(CATAT_TUGAS);
    const cdp = await h.context().newCDPSession(h);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: PERLAMBATAN });
    await h.goto('/konsol/', { waitUntil: 'commit' });
    // The page tells; to ask it again and again would take its time.
    const batas = jeda(SABAR_MS, undefined, { ref: false }).then(() => {
      throw new Error('tugas pertama tidak tampak');
    });
    lama.push(await Promise.race([promise, batas]));
    await h.context().close();
  }
  return lama;
}

async function gulir(p: Panggung): Promise<{ selang: number[]; terakhir: number }> {
  const h = await halamanMasuk(p);
  await h.goto('/konsol/kasus');
  await h.getByText(`${BANYAK_KASUS} kasus`, { exact: true }).waitFor();
  await tugas(h).waitFor();
  const hasil = await h.evaluate<{ selang: number[]; terakhir: number }>(GULIR);
  await h.context().close();
  return hasil;
}

/** The heaviest of the pages for everybody. */
async function skripUmum(p: Panggung): Promise<number> {
  let terberat = 0;
  for (const jalur of HALAMAN_UMUM) {
    const { konteks, halaman } = await p.buka();
    const muat: Promise<Buffer>[] = [];
    halaman.on('response', (r) => {
      if (r.request().resourceType() === 'script') muat.push(r.body());
    });
    await halaman.goto(jalur, { waitUntil: 'networkidle' });
    const byte = (await Promise.all(muat)).reduce((j, b) => j + gzipSync(b).length, 0);
    terberat = Math.max(terberat, byte / KB);
    await konteks.close();
  }
  return terberat;
}
