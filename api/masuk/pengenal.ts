import type { Request } from 'express';
import { cariPemegangSesi } from '../../db/pemegang-sesi.baca.ts';
import { catatPemakaian } from '../../db/sesi.repository.ts';
import type { Kewajiban } from '../../domain/masuk/kewajiban.ts';
import { kewajibanSesi, wajibTotp } from '../../domain/masuk/kewajiban.ts';
import { Galat } from '../galat.ts';
import type { Lingkungan } from '../lingkungan.ts';
import type { Pengguna } from '../pengguna.ts';
import { perannya } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { dariSitusSendiri, kredensial, sidikToken } from './kredensial.ts';

const AMAN = new Set(['GET', 'HEAD']);

/**
 * Recognises the person behind a request by bearer token or cookie. A session that still owes something opens only
 * what says so itself (`walau`).
 * @throws Galat 401 without a valid session of an active person; 403 where another site sends the cookie along, or
 * where the session owes something
 */
export async function kenali(
  l: Lingkungan,
  req: Request,
  { walau = [], pasif }: Pick<Rute, 'walau' | 'pasif'> = {},
): Promise<Pengguna> {
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
  const { pengguna, pemakaianUsang } = await bacaPemegang(l, k.token);
  if (pemakaianUsang && !pasif) await catatPemakaian(l.db, pengguna.sesi.id);
  const kurang = pengguna.sesi.kewajiban.find((w) => !walau.includes(w));
  if (kurang) throw GALAT_KEWAJIBAN[kurang]();
  return pengguna;
}

/** Whose token it is, with the positions held now. @throws Galat 401 where it opens nothing (any more) */
export async function pemegangToken(l: Lingkungan, token: string): Promise<Pengguna> {
  return (await bacaPemegang(l, token)).pengguna;
}

async function bacaPemegang(l: Lingkungan, token: string) {
  // In production the demo accounts are nobody, also with a session from before.
  const pemegang = await cariPemegangSesi(l.db, sidikToken(token), l.sekarang(), !l.produksi);
  if (!pemegang) throw belumMasuk('Sesi Anda tidak ada atau sudah berakhir. Masuk lagi.');
  const { contoh, totpTerpasang, wajibGantiSandi, sesi, ...orang } = pemegang;
  const totpWajib = wajibTotp(perannya(orang), contoh);
  const kewajiban = kewajibanSesi({ ...sesi, wajibGantiSandi, totpWajib, totpTerpasang });
  const pengguna: Pengguna = { ...orang, sesi: { id: sesi.id, totpWajib, totpTerpasang, kewajiban } };
  return { pengguna, pemakaianUsang: sesi.pemakaianUsang };
}

const GALAT_KEWAJIBAN: Record<Kewajiban, () => Galat> = {
  buktikanTotp: () =>
    new Galat(
      403,
      'totpDiperlukan',
      'Kode kedua diperlukan',
      'Buktikan dulu dengan kode dari aplikasi autentikator Anda, atau dengan satu kode pemulihan.',
    ),
  gantiSandi: () =>
    new Galat(
      403,
      'wajibGantiSandi',
      'Kata sandi harus diganti',
      'Kata sandi Anda masih yang diberikan kantor. Ganti dulu dengan kata sandi Anda sendiri.',
    ),
  pasangTotp: () =>
    new Galat(
      403,
      'totpBelumDipasang',
      'Kode kedua belum dipasang',
      'Jabatan Anda mewajibkan kode kedua saat masuk. Pasang dulu aplikasi autentikator.',
    ),
};

function belumMasuk(rincian: string): Galat {
  return new Galat(401, 'belumMasuk', 'Belum masuk', rincian, { kepala: { 'WWW-Authenticate': 'Bearer' } });
}
