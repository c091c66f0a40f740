import { z } from 'zod';
import { catatFaktorKedua } from '../../db/sesi.repository.ts';
import { berlakukanCalon, bacaCalon, hapusTotp, simpanCalon, terikatTotp } from '../../db/totp.repository.ts';
import {
  isianKode,
  isianLepasTotp,
  isianSiapkanTotp,
  kodePemulihan,
  totpBaru,
} from '../bentuk/masuk.schema.ts';
import { Galat } from '../galat.ts';
import { isianTidakSah } from '../isian.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { wajibKode } from '../masuk/faktor-kedua.ts';
import {
  kodePemulihanBaru,
  langkahKode,
  pembuatKode,
  rahasiaBaru,
  sidikPemulihan,
} from '../masuk/kode-totp.ts';
import type { PeriksaSandiSendiri } from '../masuk/sandi-sendiri.ts';
import type { Pengguna } from '../pengguna.ts';
import type { Rute } from '../rute.ts';
import { rute } from '../rute.ts';

/** One's own second factor: codes of an authenticator app (RFC 6238). */
export function ruteTotp(l: Lingkungan, periksaSandi: PeriksaSandiSendiri): Rute[] {
  return [
    rute({
      metode: 'post',
      jalur: '/api/v1/totp/siapkan',
      siapa: 'masuk',
      walau: ['gantiSandi', 'pasangTotp'],
      ringkasan: 'Rahasia baru untuk aplikasi autentikator; berlaku setelah satu kodenya dimasukkan',
      badan: isianSiapkanTotp,
      jawaban: { 200: totpBaru },
      async tangani({ pengguna: { orangId, instansiId, surel, sesi }, badan: { kode } }) {
        if (sesi.totpTerpasang) await wajibKode(l, orangId, kode ?? kodeKurang());
        const rahasia = rahasiaBaru();
        const calon = await l.brankas.simpanKantor(instansiId, terikatTotp(orangId), rahasia);
        await simpanCalon(l.db, orangId, calon);
        return { status: 200, isi: { rahasia, otpauthUrl: pembuatKode(rahasia, surel).toString() } };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/totp/pasang',
      siapa: 'masuk',
      walau: ['gantiSandi', 'pasangTotp'],
      ringkasan: 'Memasang kode kedua dengan kode pertama dari aplikasi; memberi kode pemulihan',
      badan: isianKode,
      jawaban: { 200: kodePemulihan },
      tangani: async ({ pengguna, badan }) => ({
        status: 200,
        isi: { kodePemulihan: await pasangTotp(l, pengguna, badan.kode) },
      }),
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/totp/buktikan',
      siapa: 'masuk',
      walau: ['buktikanTotp', 'gantiSandi'],
      ringkasan: 'Kode kedua untuk sesi yang masih menunggunya',
      badan: isianKode,
      jawaban: { 204: z.null() },
      async tangani({ pengguna, badan }) {
        await wajibKode(l, pengguna.orangId, badan.kode);
        await catatFaktorKedua(l.db, pengguna.sesi.id);
        return { status: 204, isi: null };
      },
    }),
    rute({
      metode: 'post',
      jalur: '/api/v1/totp/lepas',
      siapa: 'masuk',
      ringkasan: 'Melepas kode kedua, bagi yang jabatannya tidak mewajibkannya',
      badan: isianLepasTotp,
      jawaban: { 204: z.null() },
      async tangani({ pengguna: { orangId, sesi }, badan: { kataSandi, kode }, req }) {
        if (sesi.totpWajib) throw wajibTerpasang();
        await periksaSandi(req, { orangId, kataSandi, lokasi: 'kataSandi' });
        await wajibKode(l, orangId, kode);
        await hapusTotp(l.db, orangId);
        return { status: 204, isi: null };
      },
    }),
  ];
}

/** @returns the recovery codes, which nobody can show again */
async function pasangTotp(l: Lingkungan, { orangId, sesi }: Pengguna, kode: string): Promise<string[]> {
  const baris = await bacaCalon(l.db, orangId);
  if (!baris?.calon) throw belumDisiapkan();
  const { calon, kiniMs } = baris;
  const langkah = langkahKode(await l.brankas.baca<string>(terikatTotp(orangId), calon), kode, kiniMs);
  if (langkah === null) {
    const pesan =
      'Kode ini tidak cocok. Periksa apakah jam ponsel Anda benar, lalu masukkan kode yang tampil sekarang.';
    throw isianTidakSah([{ lokasi: 'kode', pesan }]);
  }
  const pemulihan = kodePemulihanBaru();
  await l.db.transaction().execute(async (trx) => {
    const sidik = pemulihan.map((k) => sidikPemulihan(orangId, k));
    if (!(await berlakukanCalon(trx, orangId, { calon, langkah, sidikPemulihan: sidik })))
      throw belumDisiapkan();
    await catatFaktorKedua(trx, sesi.id);
  });
  return pemulihan;
}

function kodeKurang(): never {
  const pesan = 'Wajib diisi: kode kedua sudah terpasang, buktikan dulu dengan kode yang sekarang.';
  throw isianTidakSah([{ lokasi: 'kode', pesan }]);
}

function belumDisiapkan(): Galat {
  const rincian = 'Siapkan kode kedua dulu (POST /api/v1/totp/siapkan), lalu masukkan kode pertamanya.';
  return new Galat(409, 'totpBelumDisiapkan', 'Kode kedua belum disiapkan', rincian);
}

function wajibTerpasang(): Galat {
  const rincian =
    'Jabatan Anda mewajibkan kode kedua. Untuk pindah ke ponsel lain, siapkan dan pasang kode yang baru.';
  return new Galat(409, 'totpWajib', 'Kode kedua diwajibkan', rincian);
}
