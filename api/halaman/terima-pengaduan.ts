import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';
import { pengaduanPublik } from '../../domain/pengaduan/isi.schema.ts';
import type { StandarPelayanan } from '../bentuk/publik.schema.ts';
import { Galat } from '../galat.ts';
import { uraiIsian } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { standarKantor } from '../publik/kantor.ts';
import type { PenerimaPengaduan } from '../publik/pengaduan.ts';
import { harusMenerima } from '../publik/pengaduan.ts';
import { harusKunci } from '../tindakan/kunci-idempotensi.ts';
import { bacaFormulir } from './baca-formulir.ts';
import { isiGalat } from './galat.ts';
import type { Ketikan } from './isian-pengaduan.ts';
import { bacaKetikan, ketikanBaru, pengaduanDari } from './isian-pengaduan.ts';
import { galatSebagai, kirimHalaman } from './kirim.ts';
import { isiFormulirPengaduan, isiTerkirim } from './pengaduan.ts';
import { dariSitusLain } from './situs.ts';

/** Sends an empty form. @throws Galat 404 where the office takes no complaints */
export async function bukaFormulir(l: Lingkungan, instansiId: string, res: Response): Promise<void> {
  kepalaFormulir(res);
  await harusMenerima(l, instansiId);
  const kantor = await standarKantor(l, instansiId);
  kirimHalaman(res, 200, isiFormulirPengaduan({ instansiId, kantor, ketikan: ketikanBaru() }));
}

/**
 * Takes a filled-in form. Whatever is wrong with it or with us, the answer is the form again, with all that was typed.
 * @throws Galat 403 for a form of somebody else's page, 404 where the office takes no complaints
 */
export async function terimaFormulir(
  l: Lingkungan,
  terima: PenerimaPengaduan,
  instansiId: string,
  req: Request,
  res: Response,
): Promise<void> {
  kepalaFormulir(res);
  if (dariSitusLain(req)) throw bukanDariSini();
  const ketikan = bacaKetikan(await bacaFormulir(req, res));
  let kantor: StandarPelayanan | null = null;
  galatSebagai(res, (galat) =>
    galat.status === 404
      ? isiGalat(galat)
      : isiFormulirPengaduan({ instansiId, kantor, ...ulangi(ketikan, galat) }),
  );
  kantor = await standarKantor(l, instansiId);
  const badan = uraiIsian(pengaduanPublik, pengaduanDari(instansiId, ketikan));
  const kunci = ketikan.kunci === '' ? undefined : harusKunci(ketikan.kunci);
  kirimHalaman(res, 201, isiTerkirim(kantor, await terima({ badan, kunci }, req)));
}

/** Each form has a key of its own, and browsers must say where it is sent from, which they don't under `no-referrer`. */
function kepalaFormulir(res: Response): void {
  res.set({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' });
}

/** A form that was sent already and came back changed is another complaint: it needs a key of its own. */
function ulangi(ketikan: Ketikan, galat: Galat): { ketikan: Ketikan; galat: Galat } {
  if (galat.kode !== 'kunciDipakaiUlang') return { ketikan, galat };
  const rincian =
    'Formulir ini sudah terkirim sebelumnya, dengan isi yang lain. Bila ini pengaduan lain, kirim sekali lagi.';
  return {
    ketikan: { ...ketikan, kunci: randomUUID() },
    galat: new Galat(galat.status, galat.kode, galat.judul, rincian),
  };
}

function bukanDariSini(): Galat {
  const rincian =
    'Kiriman ini datang dari halaman lain. Buka formulir pengaduan di sini, lalu kirim dari sana.';
  return new Galat(403, 'situsLain', 'Bukan dari halaman ini', rincian);
}
