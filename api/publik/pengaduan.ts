import type { Request } from 'express';
import type { z } from 'zod';
import { bacaStandar } from '../../db/instansi.repository.ts';
import { pelakuSistem } from '../../db/pelaku-sistem.ts';
import { tandaTerima } from '../../db/pengaduan.baca.ts';
import { PENGADUAN } from '../../domain/kelahiran.ts';
import type { pengaduanPublik } from '../../domain/pengaduan/isi.schema.ts';
import { mulaiAlur } from '../../engine/kirim.ts';
import { buatBatas } from '../batas-permintaan.ts';
import { alamatPemanggil } from '../hitungan.ts';
import { lahirkan } from '../kelahiran/lahirkan.ts';
import type { Lingkungan } from '../lingkungan.ts';
import { cobaMesin } from '../tindakan/kirim.ts';
import { tidakTerdaftar } from './tidak-terdaftar.ts';

const SEJAM_MS = 60 * 60_000;
const ALAMAT_PER_JAM = 10;
/** Far more than an office gets in a day: it bounds what many addresses together can pour in. */
const KANTOR_PER_HARI = 200;

export type TandaTerima = Awaited<ReturnType<typeof tandaTerima>>;

/**
 * Takes a complaint of the public, once for each key.
 * @throws Galat 404 where the office takes none, 422, or 429 for an address or an office with too many
 */
export type PenerimaPengaduan = (
  p: { badan: z.output<typeof pengaduanPublik>; kunci: string | undefined },
  req: Request,
) => Promise<TandaTerima>;

/** One count for both doors, the form and the JSON. */
export function buatPenerimaPengaduan(l: Lingkungan): PenerimaPengaduan {
  const batasiAlamat = buatBatas({
    batas: ALAMAT_PER_JAM,
    jendelaMs: SEJAM_MS,
    rincian: (lama) =>
      `Terlalu banyak pengaduan dari alamat Anda. Coba lagi dalam ${lama}, atau datang ke kantor.`,
  });
  const batasiKantor = buatBatas({
    batas: KANTOR_PER_HARI,
    jendelaMs: 24 * SEJAM_MS,
    rincian: (lama) =>
      `Formulir kantor ini sedang terlalu ramai. Sampaikan pengaduan lewat saluran lain kantor ini, atau coba lagi dalam ${lama}.`,
  });
  return async ({ badan: { instansi: instansiId, ...isi }, kunci }, req) => {
    await batasiAlamat(alamatPemanggil(req));
    await harusMenerima(l, instansiId);
    await batasiKantor(instansiId);
    const pelaku = pelakuSistem(instansiId, 'masyarakat');
    const { kasusId, alur } = await lahirkan(
      l,
      { orangId: pelaku.orangId, instansiId },
      PENGADUAN,
      { isi: { saluran: 'formulirPublik', ...isi }, pelaku },
      { asal: 'publik', kunci },
    );
    // It is on record: where the engine is away, the sweeper starts it later.
    if (alur) await cobaMesin(l, () => mulaiAlur(l.client, alur.alurId, alur.masukan));
    return tandaTerima(l.db, kasusId);
  };
}

/** @throws Galat 404 where the office takes no complaints, or does not exist */
export async function harusMenerima(l: Lingkungan, instansiId: string): Promise<void> {
  if (await bacaStandar(l.db, instansiId, 'pengaduan', l.sekarang())) return;
  throw tidakTerdaftar('Kantor ini tidak terdaftar, atau tidak menerima pengaduan lewat formulir ini.');
}
