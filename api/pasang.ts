import type { Express, Request, Response } from 'express';
import express from 'express';
import type { Peran } from '../domain/kata.ts';
import { adalahUuid } from '../domain/uuid.ts';
import { Galat, tidakAda } from './galat.ts';
import { uraiIsian } from './isian.ts';
import { metodeSalah } from './jawab-galat.ts';
import type { Lingkungan } from './lingkungan.ts';
import { kenali } from './masuk/pengenal.ts';
import type { Pengguna } from './pengguna.ts';
import { perannya } from './pengguna.ts';
import type { Jawaban, Rute, Siapa } from './rute.ts';

/**
 * Mounts routes. Each request passes: who are you (401), does your session owe nothing (403), may your role (403), is there such an id (404), can it be
 * read (400, 413, 415), does it fit (422), and only then its handler.
 */
export function pasang(app: Express, l: Lingkungan, semua: readonly Rute[]): void {
  const json = express.json({ limit: '256kb' });
  const jsonBesar = express.json({ limit: '512kb' });
  for (const r of semua) {
    app[r.metode](r.jalur, async (req, res, next) => {
      // Express answers HEAD by the handlers of GET.
      if (req.method === 'HEAD' && !menjawabHead(r)) return next('route');
      const pengguna = await kenaliBila(l, r, req, res);
      const param = periksaId(req.params);
      if (r.badan) await bacaBadan(r.badanBesar ? jsonBesar : json, req, res);
      const badan = r.badan ? uraiIsian(r.badan, req.body) : undefined;
      const kueri = r.kueri ? uraiIsian(r.kueri, req.query) : undefined;
      kirim(res, await r.tangani({ pengguna, param, badan, kueri, req, res }));
    });
  }
  // After all routes: a pattern may cover another route's address, which another method answers.
  for (const [jalur, metode] of menurutJalur(semua)) app.all(jalur, metodeSalah(metode));
}

async function kenaliBila(l: Lingkungan, r: Rute, req: Request, res: Response): Promise<Pengguna | null> {
  const { siapa } = r;
  return siapa === 'publik' ? null : izinkan(l, { ...r, siapa }, req, res);
}

/** The person behind a request, who may call what this says. @throws Galat 401, 403 */
export async function izinkan(
  l: Lingkungan,
  r: Pick<Rute<Exclude<Siapa, 'publik'>>, 'siapa' | 'walau' | 'pasif'>,
  req: Request,
  res: Response,
): Promise<Pengguna> {
  const { siapa } = r;
  const pengguna = await kenali(l, req, r);
  res.locals['orangId'] = pengguna.orangId;
  if (siapa !== 'masuk' && !perannya(pengguna).some((p) => siapa.includes(p))) throw bukanPeran(siapa);
  return pengguna;
}

function bukanPeran(siapa: readonly Peran[]): Galat {
  const rincian = `Ini hanya untuk peran: ${siapa.join(', ')}.`;
  return new Galat(403, 'bukanWewenang', 'Tidak berwenang', rincian);
}

/** Ids are UUIDs; whatever else stands in their place does not exist. */
function periksaId(params: Request['params']): Record<string, string> {
  const hasil: Record<string, string> = {};
  for (const [nama, nilai] of Object.entries(params)) {
    if (typeof nilai !== 'string') throw tidakAda();
    if ((nama === 'id' || nama.endsWith('Id')) && !adalahUuid(nilai.toLowerCase())) throw tidakAda();
    hasil[nama] = nilai;
  }
  return hasil;
}

/** A body that is no JSON is told so, since `curl -d` calls it a form; no body at all counts as an empty object. */
async function bacaBadan(json: ReturnType<typeof express.json>, req: Request, res: Response): Promise<void> {
  await new Promise<void>((selesai, gagal) => {
    json(req, res, (e?: unknown) => (e === undefined ? selesai() : gagal(e)));
  });
  if (req.body !== undefined) return;
  const kosong = req.get('transfer-encoding') === undefined && Number(req.get('content-length') ?? 0) === 0;
  if (!kosong) {
    throw new Galat(
      415,
      'bukanJson',
      'Bukan JSON',
      'Kirim isi permintaan sebagai JSON, dengan kepala "Content-Type: application/json".',
    );
  }
  req.body = {};
}

function kirim(res: Response, j: Jawaban): void {
  if (j === 'terkirim') return;
  res.status(j.status).set({ ...j.kepala });
  if (j.status === 204) res.end();
  else res.json(j.isi);
}

/** A HEAD brings nothing, and so is no reading. What staff read goes on record, and of what is public a little. */
function menjawabHead(r: Rute): boolean {
  return r.siapa === 'publik' && !r.tercatat;
}

function menurutJalur(semua: readonly Rute[]): Map<string, string[]> {
  const hasil = new Map<string, string[]>();
  for (const r of semua) {
    const baru = [r.metode.toUpperCase(), ...(r.metode === 'get' && menjawabHead(r) ? ['HEAD'] : [])];
    hasil.set(r.jalur, [...(hasil.get(r.jalur) ?? []), ...baru]);
  }
  return hasil;
}
