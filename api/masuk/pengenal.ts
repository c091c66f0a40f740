import type { Request } from 'express';
import { cariPemegangSesi } from '../../db/orang.repository.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { dariSitusSendiri, kredensial, sidikToken } from './kredensial.ts';

const AMAN = new Set(['GET', 'HEAD']);

/**
 * Recognises the person behind a request by bearer token or cookie.
 * @throws Galat 401 without a valid session of an active person; 403 where another site sends the cookie along
 */
export async function kenali(l: Lingkungan, req: Request): Promise<Pengguna> {
  const k = kredensial(req);
  if (!k) throw belumMasuk('Masuk dulu dengan surel dan kata sandi Anda.');
  if (k.asal === 'konsol' && !AMAN.has(req.method) && !dariSitusSendiri(req)) {
    throw new Galat(
      403,
      'asalTidakSah',
      'Asal permintaan tidak sah',
      'Permintaan ini tidak berasal dari halaman Lindung.',
    );
  }
  return pemegangToken(l, k.token);
}

/** Whose token it is, with the positions held now. @throws Galat 401 where it opens nothing (any more) */
export async function pemegangToken(l: Lingkungan, token: string): Promise<Pengguna> {
  // In production the demo accounts are nobody, also with a session from before.
  const pemegang = await cariPemegangSesi(l.db, sidikToken(token), l.sekarang(), !l.produksi);
  if (!pemegang) throw belumMasuk('Sesi Anda tidak ada atau sudah berakhir. Masuk lagi.');
  return pemegang;
}

function belumMasuk(rincian: string): Galat {
  return new Galat(401, 'belumMasuk', 'Belum masuk', rincian, { kepala: { 'WWW-Authenticate': 'Bearer' } });
}
