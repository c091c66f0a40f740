import type { Express, Request, Response } from 'express';
import express from 'express';
import { z } from 'zod';
import { cariAlur } from '../../db/alur.baca.ts';
import { PENGAWAS_ALUR } from '../../domain/pengawasan/pengawas.ts';
import { JALUR_UI } from '../../engine/nama.ts';
import { Galat, tidakAda } from '../galat.ts';
import { jangkauan } from '../jangkauan.ts';
import { bukanMetode } from '../jawab-galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { izinkan } from '../pasang.ts';
import type { Pengguna } from '../pengguna.ts';
import type { HuluUi } from './hulu.ts';
import { buatHulu, uiPergi } from './hulu.ts';
import type { TujuanUi } from './jalur.ts';
import { KUERI_RINCIAN, uraiJalur } from './jalur.ts';
import { dariHalamanUi, kebijakanGambar, kebijakanHalaman } from './kebijakan.ts';
import { kueriAlur, kueriAntrean, kueriDaftar } from './kueri.ts';
import { antreanUi, setelanUi } from './setelan.ts';

const SETAHUN = 365 * 24 * 3600;
const badanRincian = z.object({ execution: z.object({ runId: z.uuid().optional() }).optional() });

/**
 * The Temporal UI for supervisors (docs/adr/0014): signed in, the own office's cases, nothing that changes anything.
 * @param alamat of the UI server
 */
export function pasangTemporal(app: Express, l: Lingkungan, alamat: string): void {
  const hulu = buatHulu(alamat);
  const json = express.json({ limit: '64kb', type: () => true });
  const { namespace } = l.client.options;
  app.all(`${JALUR_UI}{/*sisa}`, async (req, res) => {
    res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' });
    const { jalur, kueri } = belah(req.originalUrl);
    const baca = req.method === 'GET' || req.method === 'HEAD';
    const tujuan = uraiJalur(jalur, baca && req.get('upgrade') === undefined, namespace);
    const pengguna = await kenaliPengawas(l, tujuan, req, res);
    if (pengguna === null) return;
    if (tujuan.jenis === 'ditolak' || (!baca && req.method !== 'POST')) tolak(baca);
    if (tujuan.jenis === 'rincianKini') {
      await new Promise<void>((selesai, gagal) => {
        json(req, res, (e?: unknown) => (e === undefined ? selesai() : gagal(e)));
      });
    }
    await jawab({ l, hulu, req, res, pengguna, kueri, namespace }, tujuan);
  });
}

interface Konteks {
  l: Lingkungan;
  hulu: HuluUi;
  req: Request;
  res: Response;
  pengguna: Pengguna;
  kueri: URLSearchParams;
  namespace: string;
}

async function jawab(k: Konteks, t: Exclude<TujuanUi, { jenis: 'ditolak' }>): Promise<void> {
  const { hulu, req, res, kueri, namespace } = k;
  const teruskan = (jalur: string, badan?: unknown) => hulu.teruskan(req, res, JALUR_UI + jalur, badan);
  const ambil = async (jalur: string): Promise<unknown> => (await berhasil(hulu, jalur)).json();
  switch (t.jenis) {
    case 'halaman': {
      const html = await (await berhasil(hulu, '')).text();
      kebijakanHalaman(req, res, JALUR_UI, html);
      res.type('html').send(html);
      return;
    }
    case 'aset':
      if (t.jalur.startsWith('/_app/immutable/'))
        res.set('Cache-Control', `private, max-age=${SETAHUN}, immutable`);
      return teruskan(t.jalur);
    case 'gambar': {
      if (!dariHalamanUi(req, JALUR_UI)) throw tidakAda();
      kebijakanGambar(res);
      const isi = new URLSearchParams();
      for (const nama of ['content', 'theme', 'overrideTheme', 'compact'])
        isi.set(nama, kueri.get(nama) ?? '');
      // Where UI 2.54 listens for this below a path: it takes the path off once, and has put it there twice.
      return teruskan(`${JALUR_UI}/render?${isi.toString()}`);
    }
    case 'setelan':
      res.json(setelanUi(await ambil('/api/v1/settings'), namespace));
      return;
    case 'ruang':
      res.json({ namespaces: [await ambil(`/api/v1/namespaces/${namespace}`)], nextPageToken: '' });
      return;
    case 'umum':
      return teruskan(t.jalur);
    case 'antrean':
      res.json(antreanUi(await ambil(`${t.jalur}?${kueriAntrean(kueri)}`)));
      return;
    case 'daftar':
      return teruskan(`${t.jalur}?${kueriDaftar(kueri, k.pengguna.instansiId, t.hitung)}`);
    case 'alur':
      await pastikanMilikKantor(k, t.alurId);
      return teruskan(`${t.jalur}?${kueriAlur(kueri)}`);
    case 'rincianKini': {
      await pastikanMilikKantor(k, t.alurId);
      const { runId } = badanRincian.safeParse(req.body).data?.execution ?? {};
      const execution = { workflowId: t.alurId, ...(runId !== undefined && { runId }) };
      return teruskan(t.jalur, { execution, query: { queryType: KUERI_RINCIAN } });
    }
  }
}

async function pastikanMilikKantor({ l, pengguna }: Konteks, alurId: string): Promise<void> {
  if (!(await cariAlur(l.db, jangkauan(pengguna), alurId))) throw tidakAda();
}

async function berhasil(hulu: HuluUi, jalur: string): Promise<globalThis.Response> {
  const jawaban = await hulu.minta(JALUR_UI + jalur);
  if (!jawaban.ok) throw uiPergi();
  return jawaban;
}

/** @returns null where the browser was sent to sign in */
async function kenaliPengawas(
  l: Lingkungan,
  t: TujuanUi,
  req: Request,
  res: Response,
): Promise<Pengguna | null> {
  try {
    // What the page asks by itself while nobody looks at it does not keep a session open.
    const pasif = t.jenis === 'alur' || t.jenis === 'rincianKini' || (t.jenis === 'daftar' && t.hitung);
    return await izinkan(l, { siapa: PENGAWAS_ALUR, ...(pasif && { pasif: true as const }) }, req, res);
  } catch (e) {
    const keMasuk = e instanceof Galat && e.status === 401 && t.jenis === 'halaman' && l.konsol !== null;
    if (!keMasuk) throw e;
    res.redirect(303, '/konsol/masuk');
    return null;
  }
}

function tolak(baca: boolean): never {
  if (!baca) throw bukanMetode(['GET', 'HEAD']);
  const rincian = 'Bagian Temporal UI ini tidak dibuka lewat Lindung: hanya membaca kasus kantor sendiri.';
  // Not 403: the UI would take that for the end of the session.
  throw new Galat(404, 'tidakDibuka', 'Tidak dibuka', rincian, { tambahan: { message: rincian } });
}

/** The path below the UI's own and what follows the question mark, both as they came. */
function belah(url: string): { jalur: string; kueri: URLSearchParams } {
  const [jalur = '', ...kueri] = url.split('?');
  if (jalur !== JALUR_UI && !jalur.startsWith(`${JALUR_UI}/`)) throw tidakAda();
  return { jalur: jalur.slice(JALUR_UI.length) || '/', kueri: new URLSearchParams(kueri.join('?')) };
}
