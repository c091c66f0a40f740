import { cariTertaut, tautkan } from '../../../db/orang-oidc.repository.ts';
import { cariAkun } from '../../../db/orang.repository.ts';
import { Galat } from '../../galat.ts';
import type { Lingkungan } from '../../lingkungan.ts';
import { akunContoh } from '../masuk.ts';
import type { KlaimOidc } from './penyedia.ts';

/**
 * The account behind an identity. The first time it is tied to the account with its verified address; from then on
 * the identity counts, whatever becomes of the address. Accounts are never made here.
 * @returns id of the person
 * @throws Galat 403 saying why there is none
 */
export async function akunOidc(l: Lingkungan, klaim: KlaimOidc): Promise<string> {
  const tertaut = await cariTertaut(l.db, klaim);
  if (tertaut && !tertaut.aktif) throw tidakTerdaftar();
  const akun = tertaut ?? (await menurutSurel(l, klaim));
  if (akun.contoh && l.produksi) throw akunContoh();
  if (!tertaut && !(await tautkan(l.db, klaim, akun.id))) throw identitasLain();
  return akun.id;
}

async function menurutSurel(l: Lingkungan, { surel, surelTerverifikasi }: KlaimOidc) {
  if (surel === undefined || !surelTerverifikasi) throw belumTerverifikasi();
  const akun = await cariAkun(l.db, surel);
  if (!akun) throw tidakTerdaftar();
  return akun;
}

export function tidakTerdaftar(): Galat {
  const rincian =
    'Tidak ada akun aktif dengan surel ini di Lindung. Minta admin kantor Anda mendaftarkannya.';
  return new Galat(403, 'oidcTidakTerdaftar', 'Tidak dapat masuk', rincian);
}

function belumTerverifikasi(): Galat {
  const rincian =
    'Penyedia identitas belum memastikan surel Anda. Verifikasi surel Anda di sana, lalu masuk lagi.';
  return new Galat(403, 'oidcSurelBelumTerverifikasi', 'Tidak dapat masuk', rincian);
}

function identitasLain(): Galat {
  const rincian =
    'Akun dengan surel ini sudah tertaut dengan identitas lain pada penyedia. Minta admin kantor Anda melepas tautannya dulu.';
  return new Galat(403, 'oidcIdentitasLain', 'Tidak dapat masuk', rincian);
}
